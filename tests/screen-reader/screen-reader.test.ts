import { execFileSync } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';
import { onPath } from '../support/find-browser.js';
import { someCodes } from '../support/team-texts.js';
import { pageWith, serve, type Site } from '../support/serve.js';
import { browsers, openBrowser, programs } from './browsers.js';
import { startDesktop, type Desktop } from './desktop.js';
import { startOrca } from './orca.js';
import { throughSharedAndTeam, throughTheApp, throughTheQuiz, walk } from './walk.js';

const quiz = '<script type="module" src="role-finder.js"></script><role-finder></role-finder>';

const { developer, marketer } = someCodes;
// Orca does not read on where an address that is opened has a fragment: the link is in the page.
const withTeam = `<p><a href="#rf-${marketer}">Ben</a></p>
<script type="module" src="role-finder.js"></script><role-finder persist="walk"></role-finder>
<p><textarea aria-label="Anna, Ben">Anna: ${developer}\nBen: ${marketer}</textarea></p>
<script type="module" src="role-finder-team.js"></script><role-finder-team></role-finder-team>`;

/** What is walked through, by what its transcript is called. */
const all = [
  ...(['en', 'fr'] as const).flatMap((language) => [
    { name: language, language, path: '/', page: quiz, moves: throughTheQuiz },
    {
      name: `${language}-shared-and-team`,
      language,
      path: '/',
      page: withTeam,
      moves: throughSharedAndTeam,
    },
  ]),
  {
    name: 'fr-app',
    language: 'fr',
    path: '/hosts/role-finder/index.html',
    page: '',
    moves: throughTheApp,
  },
] as const;

let desktop: Desktop | undefined;
let site: Site | undefined;

afterEach(async () => {
  desktop?.close();
  await site?.close();
});

describe.each(browsers)('Orca in %s', (browser) => {
  it.each(all)(
    'says every screen once, as written down: $name',
    async ({ name, language, path: start, page, moves }) => {
      const [path = ''] = onPath(...programs[browser]);
      console.log(versionOf('orca'), versionOf(path));
      site = await serve('dist', { '/': pageWith(page, language) });
      const here = (desktop = await startDesktop(language));
      const orca = await startOrca(here);
      await orca.hears(() => openBrowser(browser, path, here, language), {
        first: 60_000,
        quiet: 3000,
      });
      const said = await walk(here, orca, site.address + start, language, moves);
      // Not even `-u` writes silence down.
      expect(said).not.toContain('(nothing)');
      await expect(said).toMatchFileSnapshot(`transcripts/${browser}-${name}.txt`);
    },
  );
});

function versionOf(path: string): string {
  return execFileSync(path, ['--version'], { encoding: 'utf8' }).trim();
}
