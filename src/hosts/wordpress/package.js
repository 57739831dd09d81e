import { readFileSync } from 'node:fs';
import { filesIn, pick } from '../files.js';
import { readPo, writeJson, writeMo } from './translations.js';

/** @import { Files } from '../files.js' */

/** French as WordPress has it: one translation serves all. */
const locales = ['fr_FR', 'fr_BE', 'fr_CA'];

const folder = 'src/hosts/wordpress';

/**
 * The plugin for WordPress.
 *
 * @param {string} version
 * @returns {Files}
 */
export function wordpressPackage(version) {
  const files = {
    ...Object.fromEntries(
      Object.entries(filesIn(`${folder}/plugin`)).map(([path, content]) => [
        path,
        content.toString().replaceAll('{version}', version),
      ]),
    ),
    ...Object.assign({}, ...locales.map(languageFiles)),
    ...pick('dist', ['role-finder.classic.min.js', 'role-finder-team.classic.min.js']),
    ...pick('.', ['CHANGELOG.md']),
    'LICENSE.txt': readFileSync('LICENSE'),
  };
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [`role-finder/${path}`, content]),
  );
}

/**
 * @param {string} locale
 * @returns {Files}
 */
function languageFiles(locale) {
  const translations = readPo(readFileSync(`${folder}/fr.po`, 'utf8'));
  const name = `languages/role-finder-${locale}`;
  return {
    [`${name}.mo`]: writeMo(translations),
    [`${name}-role-finder-editor.json`]: writeJson(locale, translations),
  };
}
