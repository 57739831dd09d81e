import { execFileSync } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';
import { onPath } from '../support/find-browser.js';
import { pageWith, serve, type Site } from '../support/serve.js';
import { browsers, openBrowser, programs } from './browsers.js';
import { startDesktop, type Desktop } from './desktop.js';
import { startOrca } from './orca.js';
import { walk } from './walk.js';

const quiz = '<script type="module" src="role-finder.js"></script><role-finder></role-finder>';

let desktop: Desktop | undefined;
let site: Site | undefined;

afterEach(async () => {
  desktop?.close();
  await site?.close();
});

describe.each(browsers)('Orca in %s', (browser) => {
  it.each(['en', 'fr'] as const)(
    'says every screen once, as written down: %s',
    async (language) => {
      const [path = ''] = onPath(...programs[browser]);
      console.log(versionOf('orca'), versionOf(path));
      site = await serve('dist', { '/': pageWith(quiz, language) });
      const here = (desktop = await startDesktop(language));
      const orca = await startOrca(here);
      await orca.hears(() => openBrowser(browser, path, here, language), {
        first: 60_000,
        quiet: 3000,
      });
      const said = await walk(desktop, orca, `${site.address}/`, language);
      // Not even `-u` writes silence down.
      expect(said).not.toContain('(nothing)');
      await expect(said).toMatchFileSnapshot(`transcripts/${browser}-${language}.txt`);
    },
  );
});

function versionOf(path: string): string {
  return execFileSync(path, ['--version'], { encoding: 'utf8' }).trim();
}
