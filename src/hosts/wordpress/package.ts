import { readFileSync } from 'node:fs';
import { filesIn, pick, type Files } from '../files.js';
import { readPo, writeJson, writeMo } from './translations.js';

/** French as WordPress has it: one translation serves all. */
const locales = ['fr_FR', 'fr_BE', 'fr_CA'];

const folder = 'src/hosts/wordpress';

/** The plugin for WordPress. */
export function wordpressPackage(version: string): Files {
  const files: Files = {
    ...Object.fromEntries(
      Object.entries(filesIn(`${folder}/plugin`)).map(([path, content]) => [
        path,
        Buffer.from(content.toString().replaceAll('{version}', version)),
      ]),
    ),
    ...Object.fromEntries(locales.flatMap((locale) => Object.entries(languageFiles(locale)))),
    ...pick('dist', ['role-finder.classic.min.js', 'role-finder-team.classic.min.js']),
    ...pick('.', ['CHANGELOG.md']),
    'LICENSE.txt': readFileSync('LICENSE'),
  };
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [`role-finder/${path}`, content]),
  );
}

function languageFiles(locale: string): Files {
  const translations = readPo(readFileSync(`${folder}/fr.po`, 'utf8'));
  const name = `languages/role-finder-${locale}`;
  return {
    [`${name}.mo`]: writeMo(translations),
    [`${name}-role-finder-editor.json`]: writeJson(locale, translations),
  };
}
