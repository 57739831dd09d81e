import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageWith } from '../support/serve.js';
import { strictHeaders, strictPage } from '../support/strict.js';
import { someCodes } from '../support/team-texts.js';
import { built, takeQuiz, visitBuilt } from '../support/visit.js';
import { words } from '../support/words.js';
import { bundle } from './hosts/bundle.js';

const finder = '<role-finder></role-finder>';
const script = '<script type="module" src="role-finder.js"></script>';
const classic = '<script defer src="role-finder.classic.min.js"></script>';
const bothClassic = ['role-finder.classic.min.js', 'role-finder-team.classic.min.js'];

describe('a page with a strict Content-Security-Policy', () => {
  const visit = visitBuilt(
    {
      '/team': strictPage(
        '<script src="role-finder-team.classic.min.js"></script>'.repeat(2) +
          '<role-finder-team></role-finder-team>',
      ),
      '/inline': strictPage('<script>document.title = "It has run"</script>'),
      '/favicon.ico': '',
    },
    strictHeaders,
  );

  it('is not violated by what a team sees', async () => {
    await visit.open('/team');
    const team = visit.page.locator('role-finder-team');
    await team.getByRole('textbox').fill(`Anna: ${someCodes.developer}`);
    await team.getByText('Only Anna selected:').first().waitFor();
    expect(visit.errors).toEqual([]);
  });

  it('would be told of a violation on the console', async () => {
    await visit.open('/inline');
    expect(await visit.page.title()).toBe('Page');
    expect(visit.errors.splice(0)).toEqual([expect.stringContaining('Content Security Policy')]);
  });
});

describe('a page', async () => {
  const visit = visitBuilt({
    '/localized': pageWith(`<script type="module" src="host.js"></script>${script}${finder}`, 'fr'),
    '/localizing': pageWith(
      `${script}<script type="module" src="host.js"></script>${finder}`,
      'fr',
    ),
    '/host.js': await bundle('tests/built/hosts/localize.ts'),
    '/form': pageWith(`${script}<form action="/sent">${finder}<button>Send</button></form>`),
    '/sandbox': pageWith(
      '<iframe sandbox="allow-scripts" src="classic" width="600" height="600"></iframe>',
    ),
    '/classic': pageWith(classic + finder, 'fr'),
    '/latin': `<!doctype html><meta charset="iso-8859-1"><html lang="fr"><link rel="icon" href="data:,">
      ${bothClassic.map((file) => `<script src="${file}"></script>`).join('')}
      ${finder}<role-finder-team></role-finder-team>`,
    '/joined': pageWith(
      `<script src="joined.js"></script>${finder}<role-finder-team></role-finder-team>`,
      'fr',
    ),
    '/joined.js': [
      '(function () { document.title = "Before" })()',
      ...bothClassic.map((file) => readFileSync(join(built, file), 'utf8')),
      '(function () { document.title += ", after" })()',
    ].join(''),
  });
  const element = () => visit.page.locator('role-finder');
  const heading = (name: string) => element().getByRole('heading', { name });
  const box = (name: string) => element().getByRole('checkbox', { name });

  it('may use @lit/localize itself, before the quiz or after it', async () => {
    for (const path of ['/localized', '/localizing']) {
      await visit.open(path);
      await takeQuiz(element(), 'fr');
      expect(await visit.page.title(), path).toBe('A page of its own');
    }
  });

  it('may hold the element in a form, which it does not send', async () => {
    await visit.open('/form');
    await box('None of these').check();
    await box('None of these').press('Enter');
    await heading('Which skills do you bring?').waitFor();
    await element().getByRole('button', { name: 'Next' }).click();
    await element().getByText(words.en.problem).waitFor();
    expect(visit.requests).not.toContainEqual(expect.stringContaining('/sent'));
  });

  it('may be in another encoding, with the classic scripts', async () => {
    await visit.open('/latin');
    await takeQuiz(element(), 'fr');
    await visit.page.getByRole('heading', { name: 'Qui a quel rôle' }).waitFor();
  });

  it('may join the classic scripts with others that end without a semicolon', async () => {
    await visit.open('/joined');
    await takeQuiz(element(), 'fr');
    await visit.page.getByRole('heading', { name: 'Qui a quel rôle' }).waitFor();
    expect(await visit.page.title()).toBe('Before, after');
  });

  it('may be in a frame with no origin, with the classic script', async () => {
    await visit.open('/sandbox');
    await takeQuiz(visit.page.frameLocator('iframe').locator('role-finder'), 'fr');
  });
});
