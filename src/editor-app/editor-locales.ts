import { translations } from '../localization/generated/editor/index.js';
import { localesWith } from '../localization/locales.js';

/** The languages of the page for editors. */
export const editorLocales = localesWith(translations);
