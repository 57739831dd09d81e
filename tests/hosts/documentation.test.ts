import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Publication } from '../../src/editor-app/hosts/host.js';
import { onPath } from '../support/find-browser.js';
import { codeOf } from '../support/publication.js';
import { serve, type Site } from '../support/serve.js';
import { newPage, sharedBrowser, takeQuiz } from '../support/visit.js';
import { bringBuiltFiles, builtPublication } from './built-files.js';

interface Program {
  readonly args: readonly string[];
  /** A site whose pages are French, without a page for the quiz. */
  readonly files: Readonly<Record<string, string>>;
  /** Where a page is, and where the site is built. */
  readonly pages: string;
  readonly built: string;
}

const programs: Readonly<Record<'mkdocs' | 'hugo', Program>> = {
  mkdocs: {
    args: ['build', '--quiet'],
    files: {
      'mkdocs.yml': 'site_name: Site\ntheme: { name: mkdocs, locale: fr }\nplugins: []\n',
      'docs/index.md': '# Site\n',
    },
    pages: 'docs',
    built: 'site',
  },
  hugo: {
    args: ['--quiet'],
    files: {
      'config.toml': 'languageCode = "fr"\n',
      'layouts/_default/single.html':
        '<!doctype html><html lang="{{ site.LanguageCode }}"><title>Site</title>{{ .Content }}',
    },
    pages: 'content',
    built: 'public',
  },
};

/** What a developer saves as a file, where that is how it goes. */
function filesOf(publication: Publication): Readonly<Record<string, string>> {
  const saved = publication.route.steps(publication).flatMap(({ text, actions = [] }) => {
    const [, path] = /“(layouts\/[^”]+)”/.exec(text) ?? [];
    return actions.flatMap((each) => (path && 'code' in each ? [[path, each.code] as const] : []));
  });
  return Object.fromEntries(saved);
}

describe.each(['mkdocs', 'hugo'] as const)('a site of %s', (route) => {
  const isThere = onPath(route).length > 0;
  if (!isThere) console.warn(`The test with ${route} needs (Debian): apt-get install ${route}`);

  describe.skipIf(!isThere)('with what “For your site” says', () => {
    const { args, files, pages, built } = programs[route];
    const publication = builtPublication({ host: 'docs', route });
    let folder: string;
    let site: Site;

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), `${route}-`));
      const all = {
        ...files,
        ...filesOf(publication),
        [`${pages}/quiz.md`]: `Before.\n\n${codeOf(publication)}\n\nAfter.\n`,
      };
      for (const [path, text] of Object.entries(all)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      execFileSync(route, args, { cwd: folder, stdio: 'pipe' });
      site = await serve(join(folder, built));
    });

    afterAll(async () => {
      await site.close();
      rmSync(folder, { recursive: true });
    });

    it('shows the quiz, in the language of the page', async () => {
      const browser = await sharedBrowser();
      const page = await newPage(browser);
      await bringBuiltFiles(page);
      await page.goto(`${site.address}/quiz/index.html`);
      await takeQuiz(page.locator('role-finder'), 'fr');
      await browser.close();
    });
  });
});
