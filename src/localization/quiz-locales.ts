import { templates as french } from './generated/quiz/fr.js';
import { localesWith } from './locales.js';

/** The languages of the quiz. */
export const quizLocales = localesWith(french);

/** What looks them up. */
export const { localeFor, spokenLocale } = quizLocales;
