import { translations } from '../../localization/generated/scorm/index.js';
import { localesWith } from '../../localization/locales.js';

/** The languages of what is said in an LMS. */
export const scormLocales = localesWith(translations);
