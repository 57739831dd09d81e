import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { npm } from '../support/npm.js';
import { serve, type Site } from '../support/serve.js';
import { holdBack, newPage, takeQuiz } from '../support/visit.js';
import { words } from '../support/words.js';

const folder = mkdtempSync(join(tmpdir(), 'consumers-'));
let tarball: string;
let browser: Browser;

beforeAll(async () => {
  // It builds everything first.
  const output = npm('.', 'pack', '--silent', '--pack-destination', folder);
  tarball = join(folder, output.trim().split('\n').at(-1) ?? '');
  browser = await chromium.launch(inject('launchOptions'));
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

describe('the package', () => {
  it.each([
    ['publint@0.3.25', '--strict'],
    ['@arethetypeswrong/cli@0.18.5', '--config-path', '.attw.json'],
  ])('has nothing in it that %s finds', (tool, ...args) => {
    npm('.', 'exec', '--yes', '--', tool, tarball, ...args);
  });

  it('can be imported where there is no page; the class alone defines nothing', () => {
    const app = join(folder, 'node');
    cpSync('tests/consumers/vanilla/package.json', join(app, 'package.json'));
    npm(app, 'install', '--no-audit', '--no-fund', '--omit=dev', tarball);
    const code = `
      await import('ajo-role-finder/element');
      const defined = () => Boolean(customElements.get('role-finder'));
      const before = defined();
      const { ajoContent } = await import('ajo-role-finder');
      console.log(before, defined(), ajoContent().roles[3].name);
    `;
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
      cwd: app,
      encoding: 'utf8',
    });
    expect(output.trim()).toBe('false true Marketer');
  });
});

describe('a component test', () => {
  const app = join(folder, 'component-test');

  beforeAll(() => {
    cpSync('tests/consumers/component-test', app, { recursive: true });
    npm(app, 'install', '--no-audit', '--no-fund', tarball);
  });

  it.each(['jsdom', 'happy-dom', 'jest'])('walks to a result: %s', (script) => {
    npm(app, 'run', script);
  });
});

describe.each([
  ...['vanilla', 'react', 'preact', 'vue', 'svelte', 'angular'],
  ...['ssr', 'astro', 'vitepress', 'docusaurus'],
])('an app: %s', (name) => {
  const app = join(folder, name);
  let site: Site;
  let page: Page;
  let errors: string[];

  beforeAll(async () => {
    cpSync(join('tests/consumers', name), app, { recursive: true });
    npm(app, 'install', '--no-audit', '--no-fund', tarball);
    npm(app, 'run', 'build');
    const dist = join(app, 'dist');
    const index = readFileSync(join(dist, 'index.html'), 'utf8');
    site = await serve(dist, { '/': index, '/favicon.ico': '' });
  });

  afterAll(() => site.close());

  beforeEach(async () => {
    page = await newPage(browser);
    errors = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) errors.push(message.text());
    });
  });

  const finder = () => page.locator('role-finder').first();

  /** Until every element has been taken over from a server's HTML, if there is any. */
  const untilTakenOver = () =>
    page.waitForFunction(() =>
      [...document.querySelectorAll('role-finder')].every(
        (each) => (each as unknown as { hasUpdated?: boolean }).hasUpdated,
      ),
    );

  /** Opens the page as a server has rendered it; its scripts come when the function given back is called. */
  async function openWithoutScripts(): Promise<() => void> {
    const release = await holdBack(page, '**/*.js');
    await page.goto(`${site.address}/`, { waitUntil: 'commit' });
    return release;
  }

  if (!['vitepress', 'docusaurus'].includes(name)) {
    it('type-checks', () => {
      npm(app, 'run', 'check');
    });
  }

  it('shows the quiz in its language, and is told of the result', async () => {
    await page.goto(`${site.address}/`);
    await finder().waitFor();
    await untilTakenOver();
    await takeQuiz(finder(), 'fr');
    await expect.poll(() => page.title()).toBe('marketer');
    expect(errors).toEqual([]);
  });

  if (!['vanilla', 'ssr'].includes(name)) {
    it('sets properties and attributes', async () => {
      await page.goto(`${site.address}/`);
      expect(await finder().getAttribute('lang')).toBe('fr');
      await takeQuiz(finder(), 'fr');
      expect(await finder().getByRole('heading', { level: 3, name: 'Votre rôle' }).count()).toBe(1);
      const link = finder().getByRole('link', { name: 'Commencer' }).first();
      expect(await link.getAttribute('href')).toBe('https://docs.example/mkt');
    });
  }

  if (['vitepress', 'docusaurus'].includes(name)) {
    it('works on each page that is gone to without a load', async () => {
      await page.goto(`${site.address}/`);
      await untilTakenOver();
      await page.evaluate(() => document.body.classList.add('never-loaded-again'));
      for (const [link, language] of [
        ['Second page', 'en'],
        ['First page', 'fr'],
      ] as const) {
        await page.getByRole('link', { name: link }).click();
        await page.locator(`role-finder:lang(${language})`).waitFor();
        await page.evaluate(() => (document.title = ''));
        await takeQuiz(finder(), language);
        await expect.poll(() => page.title()).toBe('marketer');
      }
      expect(await page.locator('body.never-loaded-again').count()).toBe(1);
      expect(errors).toEqual([]);
    });
  }

  if (name === 'vanilla') {
    it('uses content of its own, and follows links in its own way', async () => {
      await page.goto(`${site.address}/`);
      await page.getByText('Votre part').waitFor();
      await takeQuiz(finder(), 'fr');
      await page.getByRole('link', { name: 'Commencer' }).first().click();
      await expect.poll(() => page.title()).toBe('marketer https://docs.example/mkt');
    });
  }

  if (name === 'ssr') {
    it('keeps what is ticked before the script is there', async () => {
      const release = await openWithoutScripts();
      const french = finder();
      const english = page.locator('role-finder').nth(1);
      await french.getByRole('checkbox', { name: 'parcours clientèle' }).check();
      await english.getByRole('checkbox', { name: 'None of these' }).check();
      release();
      await untilTakenOver();
      await french.getByRole('button', { name: words.fr.next }).click();
      await french.getByRole('heading', { name: 'Quelles compétences' }).waitFor();
      await english.getByRole('button', { name: words.en.next }).click();
      await english.getByRole('button', { name: words.en.back }).click();
      const none = english.getByRole('checkbox', { name: 'None of these' });
      expect(await none.isChecked()).toBe(true);
      expect(errors).toEqual([]);
    });

    it('has the first question in its HTML, in each language, and takes it over without a jump', async () => {
      const release = await openWithoutScripts();
      const french = page.getByRole('heading', {
        level: 3,
        name: 'Quelles sont ou seront vos responsabilités',
      });
      const english = page.getByRole('heading', { name: 'Which responsibilities' }).first();
      await Promise.all([french.waitFor(), english.waitFor()]);
      const boxes = () => Promise.all([french.boundingBox(), english.boundingBox()]);
      const before = await boxes();
      const [first] = await page.getByRole('checkbox').elementHandles();
      release();
      await untilTakenOver();
      expect(await boxes()).toEqual(before);
      expect(await first?.evaluate((each) => each.isConnected)).toBe(true);
      await takeQuiz(page.locator('role-finder').nth(1), 'en');
      // The server cannot know the language of what is around the last one: it follows in the page.
      await page
        .getByRole('heading', { level: 2, name: 'Quelles sont ou seront vos responsabilités' })
        .waitFor();
      await takeQuiz(page.locator('role-finder').nth(2), 'fr');
      expect(errors).toEqual([]);
    });
  }
});
