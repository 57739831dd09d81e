import { readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { pageWith, serve } from './support/serve.js';
import { takeQuiz, visitBuilt } from './support/visit.js';

const readme = readFileSync('README.md', 'utf8');
const blocks = [...readme.matchAll(/```(\w+)\n(.*?)```/gs)].map(([, language, code = '']) => ({
  language,
  code,
}));

/** The one block of the README that has a text in it. */
function blockWith(text: string): string {
  const [block, ...others] = blocks.filter(({ code }) => code.includes(text));
  if (!block || others.length) throw new Error(`Not one block of the README has: ${text}`);
  return block.code;
}

const script = '<script type="module" src="role-finder.js"></script>';
const finder = '<role-finder></role-finder>';
const told = 'document.documentElement.dataset.told = JSON.stringify';
const recipe = (stubs: string, text: string) =>
  pageWith(`${script}${finder}<script>${stubs}\n${blockWith(text)}</script>`);

const visit = visitBuilt({
  '/classic': pageWith(blockWith('role-finder.classic.js')),
  '/frame': pageWith(blockWith('embed-resize.js')),
  '/settings': pageWith(script + blockWith('campaigns.html')),
  '/slots': pageWith(script + blockWith('slot="intro"')),
  '/noscript': pageWith(blockWith('slot="intro"')),
  '/alloy': recipe(`function alloy(...all) { ${told}(all) }`, 'alloy('),
  '/matomo': recipe(`const _paq = { push(all) { ${told}(all) } };`, '_paq.'),
  '/layer': recipe(`const dataLayer = { push(all) { ${told}(all) } };`, 'dataLayer.'),
  '/router': recipe(`const router = { navigate(url) { ${told}(url) } };`, 'router.'),
  '/looks': pageWith(`${script}${finder}<style>${blockWith('::part(heading)')}</style>`),
  '/content': pageWith(`${finder}<script type="module">${blockWith('ajoContent')}</script>`, 'fr'),
});

describe('what the README says to paste', () => {
  it('works as a classic script', async () => {
    await visit.open('/classic');
    await takeQuiz(visit.page);
  });

  it('works as a frame', async () => {
    await visit.open('/frame');
    await takeQuiz(visit.page.frameLocator('iframe').locator('body'), 'fr');
  });

  it('sets what it sets', async () => {
    await visit.open('/settings');
    await takeQuiz(visit.page);
    const link = visit.page.getByRole('link', { name: 'Get started as a marketer' });
    expect(await link.getAttribute('href')).toBe('https://docs.example/ajo/campaigns.html');
    expect(await visit.page.getByRole('heading', { level: 3, name: 'Your role' }).count()).toBe(1);
  });

  it('shows text above, and a link where there is no script', async () => {
    const link = visit.page.getByRole('link', { name: 'Read about the roles' });
    await visit.open('/noscript');
    expect(await link.isVisible()).toBe(true);
    await visit.open('/slots');
    await visit.page.getByRole('button', { name: 'Next' }).waitFor();
    expect(await visit.page.getByText('Welcome!').isVisible()).toBe(true);
    expect(await link.isVisible()).toBe(false);
  });

  it.each([
    [
      '/alloy',
      [
        'sendEvent',
        { xdm: { eventType: 'roleFinder.complete', _yourTenant: { roles: ['marketer'] } } },
      ],
    ],
    ['/matomo', ['trackEvent', 'Role finder', 'complete', 'marketer']],
    ['/layer', { event: 'role_finder_complete', roles: ['marketer'] }],
  ])('counts results: %s', async (path, expected) => {
    await visit.open(path);
    await takeQuiz(visit.page);
    const text = await visit.page.evaluate(() => document.documentElement.dataset['told'] ?? '');
    expect(JSON.parse(text)).toEqual(expected);
  });

  it('goes to a path in its own way', async () => {
    await visit.open('/router');
    await takeQuiz(visit.page);
    await visit.page.getByRole('link', { name: 'Get started as a marketer' }).click();
    const text = await visit.page.evaluate(() => document.documentElement.dataset['told'] ?? '');
    expect(JSON.parse(text)).toMatch(/^https:.*marketer$/);
  });

  it('sets the looks', async () => {
    await visit.open('/looks');
    const heading = visit.page.getByRole('heading');
    await heading.waitFor();
    expect(await heading.evaluate((each) => getComputedStyle(each).scrollMarginTop)).toBe('96px');
  });

  it('changes the content', async () => {
    await visit.open('/content');
    await visit.page.getByText('Quelle sera votre part ?').waitFor();
    await takeQuiz(visit.page, 'fr');
  });
});

describe('the policy of the README', () => {
  const [, policy = ''] = /Content-Security-Policy: (default-src.*)/.exec(readme) ?? [];
  const shared = /`(trusted-types lit-html 'allow-duplicates')`/.exec(readme)?.[1] ?? '';
  const strict = visitBuilt(
    { '/': pageWith(script + finder, 'fr').replace(/<link .*>/, ''), '/favicon.ico': '' },
    { 'content-security-policy': policy },
  );
  const withAnotherLit = visitBuilt(
    {
      '/': pageWith(`<script src="/host.js"></script>${script}${finder}`, 'fr').replace(
        /<link .*>/,
        '',
      ),
      '/host.js': `trustedTypes.createPolicy('lit-html', { createHTML: (text) => text });`,
      '/favicon.ico': '',
    },
    { 'content-security-policy': policy.replace('trusted-types lit-html', shared) },
  );

  it('is enough', async () => {
    await strict.open('/');
    await takeQuiz(strict.page, 'fr');
  });

  it('allows another copy of Lit, as it says', async () => {
    await withAnotherLit.open('/');
    await takeQuiz(withAnotherLit.page, 'fr');
  });
});

describe('scripts from another site', () => {
  it.each([
    ['classic', '<script defer src="ADDRESS/role-finder.classic.js"></script>', {}, true],
    ['module', '<script type="module" src="ADDRESS/role-finder.js"></script>', {}, false],
    [
      'module, where that site allows it',
      '<script type="module" src="ADDRESS/role-finder.js"></script>',
      { 'access-control-allow-origin': '*' },
      true,
    ],
  ])('work as the README says: %s', async (_, tag, headers, works) => {
    const elsewhere = await serve(inject('built'), {}, headers);
    const site = await serve('.', {
      '/': pageWith(tag.replace('ADDRESS', elsewhere.address) + finder, 'fr'),
    });
    const browser = await chromium.launch(inject('launchOptions'));
    const page = await browser.newPage();
    await page.goto(site.address);
    if (works) await takeQuiz(page, 'fr');
    expect(await page.evaluate(() => Boolean(customElements.get('role-finder')))).toBe(works);
    await browser.close();
    await Promise.all([site.close(), elsewhere.close()]);
  });
});
