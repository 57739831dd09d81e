import { ajoContent } from '../../ajo-content/ajo-content.js';
import { quizLocales } from '../../localization/quiz-locales.js';
import type { Contents } from './contents.js';

/** The built-in content, in each language. */
export const builtIn: Contents = Object.fromEntries(
  quizLocales.codes.map((code) => [code, ajoContent(quizLocales.localeFor(code).msg)]),
);
