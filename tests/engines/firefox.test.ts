import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { onPath } from '../support/find-browser.js';
import { pagePatience } from '../support/limits.js';
import { npm } from '../support/npm.js';
import { pageWith, serve, type Site } from '../support/serve.js';
import { built } from '../support/visit.js';
import { words, type Language } from '../support/words.js';

/*
 * The same paths in a Firefox as a distribution ships it. Playwright needs one of its own; this one is driven over
 * WebDriver BiDi by Puppeteer, which is installed for these tests alone.
 */

/** What is used of Puppeteer. */
interface Page {
  goto: (url: string) => Promise<unknown>;
  evaluateOnNewDocument: (run: string) => Promise<unknown>;
  evaluate: <T>(run: string | (() => T | Promise<T>)) => Promise<T>;
  waitForFunction: (run: string) => Promise<unknown>;
  setDefaultTimeout: (milliseconds: number) => void;
  setViewport: (size: { width: number; height: number }) => Promise<void>;
  on: (event: 'pageerror', listen: (error: { message: string }) => void) => void;
  close: () => Promise<void>;
  readonly keyboard: { press: (key: string) => Promise<void> };
}

interface Firefox {
  newPage: () => Promise<Page>;
  version: () => Promise<string>;
  close: () => Promise<void>;
}

const script = '<script type="module" src="/role-finder.js"></script>';
const finder = '<role-finder></role-finder>';
const viewport = '<meta name="viewport" content="width=device-width">';
const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html";
const pages = {
  '/en': pageWith(script + finder, 'en', viewport),
  '/fr': pageWith(script + finder, 'fr', viewport),
  '/classic': pageWith(`<script defer src="/role-finder.classic.js"></script>${finder}`, 'fr'),
  '/frame': pageWith(
    '<script defer src="/embed-resize.js"></script><iframe src="/embed.html?lang=fr" width="600" height="300"></iframe>',
  ),
};

const folder = mkdtempSync(join(tmpdir(), 'firefox-'));
let firefox: Firefox;
let page: Page;
let errors: string[];
let site: Site;
let strictSite: Site;

beforeAll(async () => {
  cpSync('tests/engines/package.json', join(folder, 'package.json'));
  npm(folder, 'install', '--no-audit', '--no-fund');
  const module = join(folder, 'node_modules/puppeteer-core/lib/esm/puppeteer/puppeteer-core.js');
  const { launch } = (await import(pathToFileURL(module).href)) as {
    launch: (options: unknown) => Promise<Firefox>;
  };
  const [executablePath] = onPath('firefox-esr', 'firefox');
  firefox = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    timeout: pagePatience,
    protocolTimeout: pagePatience,
  });
  console.log(await firefox.version());
  site = await serve(built, pages);
  strictSite = await serve(built, pages, { 'content-security-policy': strict });
});

afterAll(async () => {
  await firefox.close();
  await Promise.all([site.close(), strictSite.close()]);
  rmSync(folder, { recursive: true });
});

beforeEach(async () => {
  page = await firefox.newPage();
  page.setDefaultTimeout(pagePatience);
  errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
});

afterEach(async () => {
  await page.close();
  expect(errors).toEqual([]);
});

const root = `document.querySelector('role-finder').shadowRoot`;
const textOf = (selector: string) =>
  `(${root}.querySelector('${selector}')?.textContent ?? '').replace(/[ \\n]+/g, ' ').trim()`;
const heading = () => page.evaluate<string>(textOf('h1, h2'));
const focused = () => page.evaluate<string>(textOf(':focus'));
const waitForHeading = (text: string) =>
  page.waitForFunction(`${root}?.querySelector('h1, h2')?.textContent.includes('${text}')`);
const click = (selector: string, nth = 0) =>
  page.evaluate(`${root}.querySelectorAll('${selector}')[${String(nth)}].click()`);

/** Takes the quiz: each question with the boxes to tick. */
async function take(...boxes: readonly (readonly number[])[]): Promise<void> {
  for (const ticked of boxes) {
    for (const nth of ticked) await click('input', nth);
    await click('.primary');
  }
}

describe.each<Language>(['en', 'fr'])('Firefox, in %s', (language) => {
  const { questions, problem, overview } = words[language];

  it('takes a person through the quiz, with focus on each beginning', async () => {
    await page.goto(`${site.address}/${language}`);
    await waitForHeading(language === 'en' ? 'Which' : 'Quelles');
    expect(await heading()).toBe(questions[0]);
    await click('.primary');
    expect(await focused()).toBe(problem);
    await take([3]);
    expect(await focused()).toBe(questions[1]);
    await take([3], [3]);
    expect(await focused()).toMatch(/Marketer$|Spécialiste marketing$/);
    const address = await page.evaluate<string>(`${root}.querySelector('.primary').href`);
    expect(address).toMatch(new RegExp(`/${language}/docs/.*/marketer$`));
    await click('.link');
    expect(await focused()).toBe(overview);
    await click('button');
    await click('button', 1);
    expect(await focused()).toBe(questions[1]);
    expect(await page.evaluate(`${root}.querySelectorAll('input:checked').length`)).toBe(1);
  });

  it('is led by keyboard', async () => {
    await page.goto(`${site.address}/${language}`);
    await waitForHeading(language === 'en' ? 'Which' : 'Quelles');
    for (const [index, boxes] of [5, 13, 13].entries()) {
      for (let nth = 0; nth < boxes; nth += 1) await page.keyboard.press('Tab');
      await page.keyboard.press(' ');
      const ring = await page.evaluate(
        `getComputedStyle(${root}.activeElement.closest('label')).outlineStyle`,
      );
      expect(ring).toBe('solid');
      await page.keyboard.press('Enter');
      if (index < 2) expect(await focused()).toBe(questions[index + 1]);
    }
    expect(await focused()).toMatch(/^(No role yet|Pas encore de rôle)$/);
  });

  it('needs no scrolling sideways on a phone', async () => {
    await page.setViewport({ width: 320, height: 640 });
    await page.goto(`${site.address}/${language}`);
    await waitForHeading(language === 'en' ? 'Which' : 'Quelles');
    const width = () => page.evaluate<number>('document.documentElement.scrollWidth');
    expect(await width()).toBeLessThanOrEqual(320);
    await take([0, 1, 2, 3], [0], [0]);
    expect(await width()).toBeLessThanOrEqual(320);
    await click('.link');
    expect(await width()).toBeLessThanOrEqual(320);
  });

  it('meets no violation of a strict policy', async () => {
    await page.evaluateOnNewDocument(`
      window.violations = [];
      addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective));
    `);
    await page.goto(`${strictSite.address}/${language}`);
    await waitForHeading(language === 'en' ? 'Which' : 'Quelles');
    await take([], [0], [1], [2]);
    await click('.link');
    expect(await heading()).toBe(overview);
    expect(await page.evaluate('window.violations')).toEqual([]);
  });
});

describe('Firefox', () => {
  it('takes the classic script', async () => {
    await page.goto(`${site.address}/classic`);
    await waitForHeading('Quelles');
  });

  it('gives a frame the height of what is in it', async () => {
    await page.goto(`${site.address}/frame`);
    await page.waitForFunction(`document.querySelector('iframe').clientHeight > 400`);
  });

  it('shows the meter, and text on the accent that can be read', async () => {
    await page.goto(`${site.address}/en`);
    await waitForHeading('Which');
    const color = await page.evaluate(`getComputedStyle(${root}.querySelector('.primary')).color`);
    expect(color).toMatch(/^lch\(100|rgb\(255, 255, 255\)|^color\(srgb 1 1 1/);
    const height = `${root}.querySelector('meter').getBoundingClientRect().height`;
    expect(await page.evaluate(height)).toBeGreaterThan(5);
  });
});
