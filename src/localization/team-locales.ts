import { translations } from './generated/team/index.js';
import { localesWith } from './locales.js';

/** The languages of the team. */
export const teamLocales = localesWith(translations);
