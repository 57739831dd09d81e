import { readdirSync, readFileSync } from 'node:fs';
import { buildSync } from 'esbuild';
import { ajoContent } from '../../ajo-content/ajo-content.js';
import { quizLocales } from '../../localization/quiz-locales.js';
import { filesIn, pick, under, type Files } from '../files.js';
import { readPo, writeJson, writeMo } from './translations.js';

/** The locales of WordPress that a language serves, beside the one that has its code alone. */
const locales: Readonly<Record<string, readonly string[]>> = { fr: ['fr_FR', 'fr_BE', 'fr_CA'] };

const folder = 'src/hosts/wordpress';

/** What `vite build` makes the scripts of, beside the files in `src`. */
const sources = ['package.json', 'tsconfig.json', 'vite.config.ts', 'demo/serve-sources.ts'];

/** What it does not. */
const isOther = /^(editor-app|localization\/generated\/editor|hosts\/(?!scorm))/;

/** The plugin for WordPress. */
export function wordpressPackage(version: string): Files {
  const files: Files = {
    ...Object.fromEntries(
      Object.entries(filesIn(`${folder}/plugin`)).map(([path, content]) => [
        path,
        Buffer.from(content.toString().replaceAll('{version}', version)),
      ]),
    ),
    'links.json': Buffer.from(JSON.stringify(links())),
    'checks.js': checks(),
    ...languageFiles(),
    ...pick('dist', ['role-finder.classic.min.js', 'role-finder-team.classic.min.js']),
    ...pick('.', ['CHANGELOG.md']),
    'LICENSE.txt': readFileSync('LICENSE'),
    ...under('source', sourceFiles()),
  };
  return under('role-finder', files);
}

/** The link to the documentation of all roles, by language. */
function links(): object {
  const entries = quizLocales.codes.map((code) => {
    const { base, page } = ajoContent(quizLocales.localeFor(code).msg).allRoles;
    return [code, { label: page.label, url: new URL(page.url, base).href }];
  });
  return Object.fromEntries(entries) as object;
}

/** What the sidebar of the editor asks, as a script that can be read. */
function checks(): Buffer {
  const { outputFiles } = buildSync({
    entryPoints: ['src/editor-app/checks-for-hosts.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'roleFinderChecks',
    target: 'es2020',
    charset: 'utf8',
  });
  return Buffer.from(outputFiles[0]?.contents ?? '');
}

function languageFiles(): Files {
  const files = readdirSync(folder).filter((file) => file.endsWith('.po'));
  const entries = files.flatMap((file) => {
    const translations = readPo(readFileSync(`${folder}/${file}`, 'utf8'));
    const code = file.replace('.po', '');
    return (locales[code] ?? [code]).flatMap((locale) => {
      const name = `languages/role-finder-${locale}`;
      return [
        [`${name}.mo`, writeMo(translations)],
        [`${name}-role-finder-editor.json`, writeJson(locale, translations)],
      ];
    });
  });
  return Object.fromEntries(entries) as Files;
}

/** The source of the scripts: the plugin directory asks for what a person can read, and make them of again. */
function sourceFiles(): Files {
  const files = Object.entries(filesIn('src')).filter(([path]) => !isOther.test(path));
  return { ...pick('.', sources), ...under('src', Object.fromEntries(files)) };
}
