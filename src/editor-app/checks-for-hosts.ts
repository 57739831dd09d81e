// What the editor of a host asks about settings: see `src/hosts/wordpress/plugin/editor.js`.
import { languageName } from '../localization/language-name.js';
import { readContentFile } from '../quiz/content/read-content.js';
import { isWebAddress } from '../quiz/web-address.js';
import { builtIn } from './content/built-in.js';
import { editorLocales } from './editor-locales.js';
import { fileProblem } from './project/words.js';

export { isWebAddress };

/** The languages of the quiz, by their codes, and what each calls itself. */
export const languages: readonly (readonly [code: string, name: string])[] = Object.keys(
  builtIn,
).map((code) => [code, languageName(code)]);

/** What is wrong with content of one's own, as JSON, in words of a language; empty where the elements take it. */
export function contentProblem(json: string, lang: string): string {
  try {
    const file: unknown = JSON.parse(json);
    for (const [code, content] of Object.entries(builtIn)) readContentFile(file, code, content);
    return '';
  } catch (error) {
    return fileProblem(editorLocales.localeFor(lang), error);
  }
}
