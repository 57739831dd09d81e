import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright';
import { describe, expect, it } from 'vitest';
import { expectWholeResult, takeWhole } from '../support/paper.js';
import { pageWith } from '../support/serve.js';
import { someCodes } from '../support/team-texts.js';
import { built, takeQuiz, visitBuilt } from '../support/visit.js';

const resize = '<script src="/embed-resize.js" defer></script>';
const collect = `<script>
  window.messages = [];
  addEventListener('message', ({ data }) => messages.push(data));
</script>`;
const [readme, reference] = ['README.md', 'src/README.md'].map((file) =>
  readFileSync(file, 'utf8'),
) as [string, string];
const readmeFrame = /```html\n(<div><iframe .*?)```/s.exec(readme)?.[1] ?? '';
const readmeSandbox = /`(sandbox="allow-scripts .*?")`/.exec(reference)?.[1] ?? '';

/** How Twenty Twenty-One and other WordPress themes put the parts of a page into a column, and a frame that has a style. */
const blockThemes = `
  .entry-content > * { margin-inline: auto; max-inline-size: 610px }
  .entry-content iframe[style] { margin: 30px 0 !important; max-inline-size: 100% !important }
`;

const visit = visitBuilt({
  '/page': pageWith('<iframe src="/embed.html?lang=en" height="300" width="600"></iframe>'),
  '/resized': pageWith(
    `${resize}<iframe src="/embed.html?lang=fr" height="300" width="600"></iframe>`,
  ),
  '/team': pageWith(
    `${collect}${resize}<iframe sandbox="allow-scripts" src="/embed-team.html?lang=fr-CA&theme=dark&accent=8a1c3b" height="300" width="600"></iframe>`,
  ),
  '/sandboxed': pageWith(
    `${resize}<iframe sandbox="allow-scripts" src="/embed.html?lang=fr&accent=8a1c3b" height="300" width="600"></iframe>`,
  ),
  '/allowed': pageWith(
    `<iframe ${readmeSandbox} allow="clipboard-write" src="/embed.html?lang=en&base=/docs/&page=/&persist=x" height="700" width="600"></iframe>`,
  ),
  '/docs/marketer': '<p>Where to read on</p>',
  '/redirected': pageWith(`${resize}<iframe src="/moved" height="300" width="600"></iframe>`),
  '/moved': `<script>location = location.href.replace('127.0.0.1', 'localhost').replace('moved', 'embed.html?lang=fr')</script>`,
  '/in-sandbox': pageWith('<iframe sandbox="allow-scripts" src="/resized"></iframe>'),
  '/in-shadow-roots': pageWith(`${resize}<main></main><script type="module">
    const inner = document.querySelector('main').attachShadow({ mode: 'open' });
    inner.append(document.createElement('div'));
    inner.firstChild.attachShadow({ mode: 'open' }).innerHTML =
      '<iframe src="/embed.html?lang=fr" loading="lazy" width="600"></iframe>';
  </script>`),
  '/block-theme': pageWith(
    `<div class="entry-content"><p>A text.</p>${readmeFrame}</div>`,
    'fr',
    `<style>${blockThemes}</style>`,
  ),
});

/** The element, where the page for frames is the page itself. */
const finder = () => visit.page.locator('role-finder');

/** The element in the frame of a page. */
const framed = () => visit.page.frameLocator('iframe').locator('role-finder');

/** The innermost frame of a page. */
const frame = (): Frame => visit.page.frames().at(-1) ?? visit.page.mainFrame();
const heightOfFrame = async () =>
  (await frame().frameElement()).evaluate((each) => (each as Element).clientHeight);
const heightInFrame = () =>
  frame().evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
const messages = () =>
  visit.page.evaluate(
    () => (window as unknown as { messages: Record<string, unknown>[] }).messages,
  );

describe('the page for frames', () => {
  const lookOf = async () => {
    await finder().getByRole('button').first().waitFor();
    return visit.page.evaluate(() => {
      const finder = document.querySelector('role-finder');
      const primary = finder?.shadowRoot?.querySelector('.primary');
      const root = document.documentElement;
      return {
        lang: root.lang,
        title: document.title,
        note: finder?.textContent,
        scheme: getComputedStyle(root).colorScheme,
        accent: primary && getComputedStyle(primary).backgroundColor,
      };
    });
  };

  it('is set up by its query, and breaks nothing of its strict policy', async () => {
    const paths = encodeURIComponent('{"marketer":"campaigns"}');
    const path = `/embed.html?lang=fr-CA&theme=dark&accent=8a1c3b&base=https://docs.example/ajo&paths=${paths}`;
    await visit.open(path);
    await takeQuiz(finder(), 'fr');
    expect(await lookOf()).toEqual({
      lang: 'fr',
      title: 'Quel est votre rôle dans Journey\u00a0Optimizer\u202f?',
      note: 'Les liens s’ouvrent dans un nouvel onglet.',
      scheme: 'dark',
      accent: 'rgb(138, 28, 59)',
    });
    const link = finder().getByRole('link', { name: 'Commencer' }).first();
    expect(await link.getAttribute('href')).toBe('https://docs.example/ajo/campaigns');
    expect(visit.requests).toEqual([path, '/embed.css', '/embed.js']);
    // The browser tells of a violation on the console.
    expect(visit.errors).toEqual([]);
    const html = readFileSync(join(built, 'embed.html'), 'utf8');
    expect(html).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(html).not.toMatch(/<style|style=|<script(?! src=)|\son\w+=/);
    const forTeam = readFileSync(join(built, 'embed-team.html'), 'utf8');
    expect(forTeam).toBe(html.replace('embed.js', 'embed-team.js'));
  });

  it('is there for a team too, as high as what it shows', async () => {
    await visit.open('/team');
    const page = visit.page.frameLocator('iframe');
    const team = page.locator('role-finder-team');
    await team.getByRole('textbox').fill(`Anna: ${someCodes.developer}`);
    await team.getByText('Coché seulement par').first().waitFor();
    await expect.poll(async () => (await heightOfFrame()) - (await heightInFrame())).toBe(0);
    expect(await heightOfFrame()).toBeGreaterThan(400);
    expect(await team.getByRole('heading', { level: 1 }).textContent()).toBe(await frame().title());
    const look = await page.locator('html').evaluate((root) => ({
      lang: (root as HTMLElement).lang,
      scheme: getComputedStyle(root).colorScheme,
    }));
    expect(look).toEqual({ lang: 'fr', scheme: 'dark' });
    expect(visit.errors).toEqual([]);
    expect(JSON.stringify(await messages())).not.toMatch(/Anna|complete/);
  });

  it('speaks the language of the browser where the query names none that it speaks', async () => {
    const script = await visit.page.addInitScript(() => {
      Object.defineProperty(navigator, 'languages', { value: ['zxx', 'fr-CH', 'en'] });
    });
    await visit.open('/embed.html?lang=zxx');
    expect(await lookOf()).toHaveProperty('lang', 'fr');
    await finder().getByRole('button', { name: 'Suivant' }).waitFor();
    await script.dispose();
  });
});

describe('a frame with the `sandbox` of the README', () => {
  it('keeps the answers, copies a link, and opens a path in a page that is free', async () => {
    await visit.open('/allowed');
    await takeQuiz(framed());
    await framed().getByRole('button', { name: 'Copy link' }).click();
    await framed().getByText('Copied.').waitFor();
    const popup = visit.page.waitForEvent('popup');
    await framed().getByRole('link', { name: 'Get started as a marketer' }).first().click();
    const path = await popup;
    await path.getByText('Where to read on').waitFor();
    expect(await path.evaluate(() => origin)).toBe(visit.site.address);
    await path.close();
    await visit.page.reload();
    await framed().getByRole('heading', { name: 'Your role is Marketer' }).waitFor();
    await framed().getByRole('button', { name: 'Delete my answers and my plan' }).click();
    // Chromium warns of such a frame where it is of the same site as the page.
    visit.errors = visit.errors.filter((each) => !each.includes('can escape its sandboxing'));
  });
});

describe('a frame on paper', () => {
  const margin = { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' };
  const printed = async () => new Uint8Array(await visit.page.pdf({ format: 'A4', margin }));

  it.each(['/resized', '/redirected', '/sandboxed', '/in-shadow-roots'])(
    'is whole in the page around: %s',
    async (path) => {
      await visit.open(path);
      await expect.poll(() => frame().url()).toContain('embed.html');
      await frame().locator('role-finder').getByRole('button').first().waitFor();
      await frame().evaluate(takeWhole, undefined);
      await expect.poll(async () => (await heightOfFrame()) - (await heightInFrame())).toBe(0);
      await expectWholeResult(await printed(), 'fr', undefined, 5);
      visit.requests = visit.requests.filter((url) => !url.startsWith('http://localhost:'));
    },
  );

  it('is whole without the script for the page around, if it is of the same site', async () => {
    await visit.open('/page');
    await framed().getByRole('button').first().waitFor();
    const markup = () => visit.page.locator('iframe').evaluate((each) => each.outerHTML);
    const before = await markup();
    await frame().evaluate(takeWhole, undefined);
    await expectWholeResult(await printed(), 'en', undefined, 5);
    expect(await markup()).toBe(before);
  });

  it('is as the quiz is, where it is printed alone', async () => {
    await visit.open('/embed.html?lang=fr');
    await visit.page.locator('role-finder').getByRole('button').first().waitFor();
    await visit.page.evaluate(takeWhole, undefined);
    await expectWholeResult(await printed(), 'fr');
  });
});

describe('the script for the page around', () => {
  it.each(['/sandboxed', '/redirected', '/in-sandbox', '/in-shadow-roots'])(
    'makes the frame as high as what is in it: %s',
    async (path) => {
      await visit.open(path);
      await expect.poll(() => frame().url()).toContain('embed.html');
      const finder = frame().locator('role-finder');
      await finder.getByRole('button', { name: 'Suivant' }).waitFor();
      const difference = async () => (await heightOfFrame()) - (await heightInFrame());
      await expect.poll(difference).toBe(0);
      const first = await heightOfFrame();
      await takeQuiz(finder, 'fr');
      await expect.poll(difference).toBe(0);
      expect(await heightOfFrame()).toBeGreaterThan(first);
      visit.requests = visit.requests.filter((url) => !url.startsWith('http://localhost:'));
    },
  );

  it('leaves the frame of the README in the column of the texts, where block themes place it by its style', async () => {
    await visit.page.setViewportSize({ width: 1280, height: 720 });
    await visit.open('/block-theme');
    await takeQuiz(framed());
    await expect.poll(async () => (await heightOfFrame()) - (await heightInFrame())).toBe(0);
    const [text, frame] = await Promise.all(
      ['p', 'iframe'].map((name) => visit.page.locator(name).boundingBox()),
    );
    expect(text?.x).toBeGreaterThan(100);
    expect([frame?.x, frame?.width]).toEqual([text?.x, text?.width]);
  });
});
