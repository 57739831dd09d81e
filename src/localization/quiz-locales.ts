import { translations } from './generated/quiz/index.js';
import { localesWith } from './locales.js';

/** The languages of the quiz. */
export const quizLocales = localesWith(translations);

/** What looks them up. */
export const { localeFor, spokenLocale } = quizLocales;
