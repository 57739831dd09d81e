import { templates as french } from './generated/team/fr.js';
import { localesWith } from './locales.js';

/** The languages of the team. */
export const teamLocales = localesWith(french);
