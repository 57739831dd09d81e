import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageWith, serve } from '../support/serve.js';
import { someCodes } from '../support/team-texts.js';
import { built, newPage, sharedBrowser, takeQuiz, visitBuilt } from '../support/visit.js';

/** The page that a newcomer reads, and the one for those who change something. */
const docs = ['README.md', 'src/README.md'].map((file) => readFileSync(file, 'utf8')).join('\n');

/** The one block of code in the documentation that has a text in it. */
function blockWith(text: string): string {
  const blocks = [...docs.matchAll(/```\w*\n(.*?)```/gs)].map(([, code = '']) => code);
  const [block, ...others] = blocks.filter((code) => code.includes(text));
  if (block && !others.length) return block;
  throw new Error(
    `README.md or src/README.md must have one block of code with “${text}”, and has ${block ? 'several' : 'none'}.`,
  );
}

/** What the documentation has in the brackets of a pattern. */
function partOf(pattern: RegExp): string {
  const part = pattern.exec(docs)?.[1];
  if (part) return part;
  throw new Error(`README.md or src/README.md must match ${String(pattern)}, and does not.`);
}

const script = '<script type="module" src="role-finder.js"></script>';
const element = '<role-finder></role-finder>';

/** The recipes for events, with what they call: it keeps what it is told last. */
const recipes = `<script>
  const tell = (told) => { document.documentElement.dataset.told = JSON.stringify(told); };
  const dataLayer = { push: tell };
  const router = { navigate: tell };
  ${[...new Set([blockWith('dataLayer.'), blockWith('router.')])].join('\n')}
</script>`;

describe('what the documentation says to paste', () => {
  const visit = visitBuilt({
    '/classic': pageWith(blockWith('role-finder.classic.min.js')),
    '/frame': pageWith(blockWith('embed-resize.js')),
    '/team': pageWith(blockWith('role-finder-team.classic.min.js'), 'fr'),
    '/settings': pageWith(script + blockWith('campaigns.html')),
    '/slots': pageWith(script + blockWith('slot="intro"')),
    '/noscript': pageWith(blockWith('slot="intro"')),
    '/recipes': pageWith(script + element + recipes),
    '/looks': pageWith(`${script}${element}<style>${blockWith('::part(primary)')}</style>`),
    '/content': pageWith(
      `${element}<script type="module">${blockWith('ajoContent')}</script>`,
      'fr',
    ),
  });
  const finder = () => visit.page.locator('role-finder');
  const told = async (): Promise<unknown> =>
    JSON.parse((await visit.page.locator('html').getAttribute('data-told')) ?? '');

  it('works as a classic script, and as a frame', async () => {
    await visit.open('/classic');
    await takeQuiz(finder());
    await visit.open('/frame');
    await takeQuiz(visit.page.frameLocator('iframe').locator('role-finder'));
  });

  it('works for a team', async () => {
    await visit.open('/team');
    const team = visit.page.locator('role-finder-team').first();
    await team.getByRole('textbox').fill(`Anna: ${someCodes.developer}`);
    const developer = team.getByRole('listitem').filter({ hasText: 'Développeur ou développeuse' });
    await developer.getByText('Coché seulement par Anna').waitFor();
  });

  it('sets what it sets', async () => {
    await visit.open('/settings');
    await takeQuiz(finder());
    const link = finder().getByRole('link', { name: 'Get started as a marketer' }).first();
    expect(await link.getAttribute('href')).toBe('https://docs.example/ajo/campaigns.html');
    expect(await finder().getByRole('heading', { level: 3, name: 'Your role' }).count()).toBe(1);
  });

  it('shows text above, and a link where there is no script', async () => {
    const link = visit.page.getByRole('link', { name: 'Read about the roles' });
    await visit.open('/noscript');
    expect(await link.isVisible()).toBe(true);
    await visit.open('/slots');
    await finder().getByRole('button').first().waitFor();
    expect(await visit.page.getByText('Welcome!').isVisible()).toBe(true);
    expect(await link.isVisible()).toBe(false);
  });

  it('counts results, and goes to a path in its own way', async () => {
    await visit.open('/recipes');
    await takeQuiz(finder());
    expect(await told()).toEqual({ event: 'role_finder_complete', roles: ['marketer'] });
    await finder().getByRole('link', { name: 'Get started as a marketer' }).first().click();
    expect(await told()).toMatch(/^https:.*marketer$/);
    expect(new URL(visit.page.url()).pathname).toBe('/recipes');
  });

  it('sets the looks', async () => {
    await visit.open('/looks');
    const radius = await finder()
      .getByRole('button', { name: 'Next' })
      .evaluate((each) => parseFloat(getComputedStyle(each).borderTopLeftRadius));
    expect(radius).toBeGreaterThan(16);
  });

  it('changes the content', async () => {
    await visit.open('/content');
    await finder().getByText('Quelle sera votre part ?').waitFor();
    await takeQuiz(finder(), 'fr');
  });
});

describe('the policy in the documentation', () => {
  const policy = partOf(/Content-Security-Policy: (default-src.*)/);
  const shared = partOf(/`(trusted-types lit-html 'allow-duplicates')`/);
  const pages = (head = '') => ({
    '/': pageWith(head + script + element, 'fr').replace(/<link .*>/, ''),
    '/another-lit.js': `trustedTypes.createPolicy('lit-html', { createHTML: (text) => text });`,
    '/favicon.ico': '',
  });
  const strict = visitBuilt(pages(), { 'content-security-policy': policy });
  const withAnotherLit = visitBuilt(pages('<script src="/another-lit.js"></script>'), {
    'content-security-policy': policy.replace('trusted-types lit-html', shared),
  });

  it('is enough, and with what it says allows another copy of Lit', async () => {
    for (const { open, page } of [strict, withAnotherLit]) {
      await open('/');
      await takeQuiz(page.locator('role-finder'), 'fr');
    }
  });
});

describe('scripts from another site', () => {
  const classic = '<script src="ADDRESS/role-finder.classic.min.js"></script>';
  const module = '<script type="module" src="ADDRESS/role-finder.js"></script>';
  const hashes = JSON.parse(readFileSync(`${built}/integrity.json`, 'utf8')) as Record<
    string,
    string
  >;
  const withHash = (hash = '') =>
    classic.replace('">', `" integrity="${hash}" crossorigin="anonymous">`);
  const allowed = { 'access-control-allow-origin': '*' };
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await sharedBrowser();
    page = await newPage(browser);
  });

  afterAll(() => browser.close());

  it.each([
    ['a classic one', classic, {}, true],
    ['a module', module, {}, false],
    ['a module that that site allows', module, allowed, true],
    ['one with its hash', withHash(hashes['role-finder.classic.min.js']), allowed, true],
    ['one with the hash of another', withHash(hashes['role-finder.js']), allowed, false],
  ])('work as the documentation says: %s', async (_, tag, headers, works) => {
    const elsewhere = await serve(built, {}, headers);
    const site = await serve('.', {
      '/': pageWith(tag.replace('ADDRESS', elsewhere.address) + element, 'fr'),
    });
    await page.goto(site.address);
    if (works) await takeQuiz(page.locator('role-finder'), 'fr');
    expect(await page.evaluate(() => customElements.get('role-finder') !== undefined)).toBe(works);
    await Promise.all([site.close(), elsewhere.close()]);
  });
});
