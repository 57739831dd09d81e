import { templates as french } from './generated/quiz/fr.js';
import { localesWith } from './locales.js';

/** The languages of the quiz. */
export const { localeFor, spokenLocale } = localesWith(french);
