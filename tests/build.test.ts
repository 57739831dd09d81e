import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import * as translations from '../src/generated/fr.js';
import { runVite } from './support/run-vite.js';
import { serve, type Site } from './support/serve.js';

const folder = mkdtempSync(join(tmpdir(), 'build-'));
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const embed = /^# .*?\n\n```html\n(.*?)```/s.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
const pageIn = (lang: string, body: string): string =>
  `<!doctype html><html lang="${lang}"><title>Page</title><link rel="icon" href="data:,">${body}</html>`;
const scriptTwice = `<script type="module" src="role-finder.js?v=1"></script>${embed}`;

let browser: Browser;
let site: Site;
let page: Page;
let requests: string[];
let errors: string[];

beforeAll(async () => {
  runVite('build', '--outDir', folder, '--emptyOutDir');
  browser = await chromium.launch(inject('launchOptions'));
  site = await serve(folder, {
    '/en': pageIn('en', embed),
    '/fr': pageIn('fr', `${embed}<role-finder></role-finder>`),
    '/twice': pageIn('fr', scriptTwice),
  });
}, 120_000);

afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true });
});

beforeEach(async () => {
  page = await browser.newPage();
  requests = [];
  errors = [];
  page.on('request', (request) => requests.push(request.url().replace(site.address, '')));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => errors.push(message.text()));
});

afterEach(async () => {
  await page.close();
  expect(errors).toEqual([]);
});

describe('the built files', () => {
  it('are the element, and its French beside it', () => {
    expect(readdirSync(folder).toSorted()).toEqual(['role-finder.fr.js', 'role-finder.js']);
  });

  it('are minified, with the legal notices kept', () => {
    for (const file of ['role-finder.js', 'role-finder.fr.js']) {
      const code = read(file).replace(/\/\*\*.*?\*\//gs, '');
      expect(/\n |  /.test(code), `white space in ${file}`).toBe(false);
      expect(/@license.*Google LLC.*BSD-3-Clause/s.test(read(file)), `notices in ${file}`).toBe(
        true,
      );
    }
  });

  it('have no French in the first load', async () => {
    const chunk = pathToFileURL(join(folder, 'role-finder.fr.js')).href;
    const { templates } = (await import(/* @vite-ignore */ chunk)) as typeof translations;
    expect(templates).toEqual(translations.templates);
    const first = read('role-finder.js');
    const french = Object.values(templates).filter((text) => typeof text === 'string');
    const telling = french.filter((text) => text.length > 12 && !text.startsWith('https:'));
    expect(telling.length).toBeGreaterThan(100);
    for (const text of telling) expect(first.includes(text), text).toBe(false);
  });

  it('import nothing but each other, the French from the element', () => {
    expect(/\bimport\b/.test(read('role-finder.fr.js'))).toBe(false);
    expect(
      [...read('role-finder.js').matchAll(/\bimport\b[^)]*\)/g)].map(([text]) => text),
    ).toEqual(['import(`./role-finder.fr.js`)']);
  });
});

describe('the embed of the README', () => {
  it('is the first thing in it', () => {
    expect(embed).toContain('<script type="module" src="role-finder.js"></script>');
  });

  it('works in English with a single file, asks nothing of any other place and stores nothing', async () => {
    await page.goto(`${site.address}/en`);
    for (const button of ['Next', 'Next', 'See my result']) {
      await page
        .getByRole('checkbox', { name: /journeys|strategy/ })
        .first()
        .check();
      await page.getByRole('button', { name: button }).click();
    }
    await page.getByRole('heading', { name: 'Your role is Marketer' }).waitFor();
    expect(requests).toEqual(['/en', '/role-finder.js']);
    const stored = await page.evaluate(() => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
    ]);
    expect(stored).toEqual([0, 0, '']);
  });

  it('works in French with one file more, however many elements there are', async () => {
    await page.goto(`${site.address}/fr`);
    await page.getByRole('heading', { name: 'Quelles responsabilités' }).last().waitFor();
    expect(await page.getByRole('heading', { name: 'Quelles responsabilités' }).count()).toBe(2);
    expect(requests).toEqual(['/fr', '/role-finder.js', '/role-finder.fr.js']);
  });

  it('shows what stands in the element until the words are there', async () => {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/role-finder.fr.js', async (route) => {
      await gate;
      await route.continue();
    });
    await page.goto(`${site.address}/fr`, { waitUntil: 'commit' });
    await page.evaluate(async () => {
      await customElements.whenDefined('role-finder');
      document.querySelector('role-finder')?.append(document.createElement('hr'));
    });
    expect(await page.getByRole('separator').isVisible()).toBe(true);
    expect(await page.getByRole('heading').count()).toBe(0);
    release();
    await page.getByRole('heading', { name: 'Quelles responsabilités' }).first().waitFor();
    expect(await page.getByRole('separator').isVisible()).toBe(false);
  });

  it('works where the page asks for the script twice, under two addresses', async () => {
    await page.goto(`${site.address}/twice`);
    await page.getByRole('heading', { name: 'Quelles responsabilités' }).waitFor();
    expect(requests.filter((url) => url === '/role-finder.fr.js')).toHaveLength(1);
  });
});

describe('French that cannot be loaded', () => {
  it('leaves the quiz in English and usable, and says so in an event', async () => {
    await page.route('**/role-finder.fr.js', (route) => route.abort());
    await page.addInitScript(() => {
      addEventListener('role-finder-locale-error', (event) => {
        document.title = `No ${(event as Event & { locale: string }).locale}`;
      });
    });
    await page.goto(`${site.address}/fr`);
    await page.getByRole('checkbox', { name: 'None of these' }).first().check();
    await page.getByRole('button', { name: 'Next' }).first().click();
    await page.getByRole('heading', { name: 'Which skills do you bring?' }).waitFor();
    expect(await page.title()).toBe('No fr');
    expect(errors.splice(0)).toEqual(['Failed to load resource: net::ERR_FAILED']);
  });

  it('is tried again where the element is put elsewhere', async () => {
    await page.route('**/role-finder.fr.js', (route) => route.abort());
    await page.goto(`${site.address}/fr`);
    await page.getByRole('heading', { name: 'Which responsibilities' }).first().waitFor();
    await page.unrouteAll();
    await page.evaluate(() => document.body.append(document.querySelector('role-finder') ?? ''));
    await page.getByRole('heading', { name: 'Quelles responsabilités' }).waitFor();
    expect(errors.splice(0)).toEqual(['Failed to load resource: net::ERR_FAILED']);
  });
});
