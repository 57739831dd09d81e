import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import type { AxeResults, RunOptions } from 'axe-core';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axe } from '../support/axe-in-page.js';
import { pageWith, serve } from '../support/serve.js';
import { built, newPage, sharedBrowser, takeQuiz } from '../support/visit.js';

const received = join(built, 'hosts/role-finder');
const editor = pathToFileURL(resolve(received, 'index.html')).href;
const folder = 'https://files.example/rf/';
let browser: Browser;
let page: Page;
let errors: string[];
let requests: string[];

beforeAll(async () => {
  browser = await sharedBrowser();
});

beforeEach(async () => {
  page = await newPage(browser);
  errors = [];
  requests = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => errors.push(message.text()));
  page.on('request', (request) => requests.push(request.url()));
});

afterEach(async () => {
  await page.close({ runBeforeUnload: false });
  expect(errors).toEqual([]);
});

afterAll(() => browser.close());

interface Opened {
  readonly settings?: object;
  readonly content?: object;
  readonly host?: string;
  readonly route?: string;
}

/** Opens the page as a double click does, at a step, with a project that it has kept. */
async function open(step: string, { settings = {}, content = {}, ...rest }: Opened = {}) {
  const project = {
    project: 'role-finder',
    version: 1,
    ...{ publish: 'quiz', host: 'html', route: 'script', settings, content },
    ...rest,
  };
  await page.addInitScript(
    (text) => localStorage.setItem('role-finder-editor:project', text),
    JSON.stringify(project),
  );
  await page.goto(`${editor}#${step}`);
}

/** What axe is sure of. It takes steps that are scrolled out of sight for links to skip something. */
const violations = () =>
  page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (o: RunOptions) => Promise<AxeResults> } };
    const { violations } = await axe.run({ rules: { 'skip-link': { enabled: false } } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });

describe('every step', () => {
  it.each([
    ['light', 1280],
    ['dark', 360],
  ] as const)('has no fault that axe finds, and fits: %s, %i px', async (colorScheme, width) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await open('start');
    await page.addScriptTag(axe);
    for (const step of ['start', 'where', 'texts', 'links', 'looks', 'checks', 'publish']) {
      await page.evaluate((name) => (location.hash = name), step);
      await expect
        .poll(() => page.locator(step === 'start' ? '.lead' : '.steps [aria-current]').count())
        .toBe(1);
      expect(await violations(), step).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });
});

const bar = () => page.getByRole('contentinfo', { name: 'Publish' });

/** The files of a package that a click on a button of the bar downloads. */
async function downloaded(button: string): Promise<Readonly<Record<string, Uint8Array>>> {
  const download = page.waitForEvent('download');
  await bar().getByRole('button', { name: button }).click();
  return unzipSync(new Uint8Array(await buffer(await (await download).createReadStream())));
}

/** Serves the built files, and some others, where the project says that they are. */
async function serveFiles(others: Readonly<Record<string, string>> = {}): Promise<void> {
  const headers = { 'access-control-allow-origin': '*' };
  await page.route(`${folder}**`, async (route) => {
    const name = new URL(route.request().url()).pathname.replace('/rf/', '');
    const body = others[name] ?? readFileSync(join(built, name), 'utf8');
    await route.fulfill({ body, headers });
  });
}

describe('what an editor receives', () => {
  it('is a page, what it is about, and what can be taken by hand', () => {
    const files = unzipSync(readFileSync(`${received}.zip`));
    const names = Object.keys(files);
    expect(names.filter((name) => !name.includes('/')).sort()).toEqual([
      'LICENSE.txt',
      'LISEZ-MOI.txt',
      'README.txt',
      'index.html',
    ]);
    expect(names).toContain('files/role-finder.classic.min.js');
    expect(names).toContain('packages/role-finder-wordpress.zip');
    for (const [name, bytes] of Object.entries(files))
      expect(readFileSync(join(received, name)).equals(bytes), name).toBe(true);
  });
});

describe('the page for editors, opened by a double click', () => {
  it('asks for nothing, and leads from its beginning to a code', async () => {
    await page.goto(editor);
    await page.getByRole('link', { name: 'Put it into my site' }).click();
    await page
      .locator('editor-preview')
      .getByRole('heading', { name: 'Which responsibilities' })
      .waitFor();
    await bar().getByRole('button', { name: 'The address of the files is missing' }).click();
    const field = page.getByRole('textbox', { name: 'Address of the folder' });
    await page.waitForFunction(() => document.activeElement?.localName === 'wa-input');
    await field.fill('http://127.0.0.1:8080/');
    await field.blur();
    await page.getByText('This is the address of your own computer').waitFor();
    await field.fill(folder);
    await bar().getByRole('button', { name: 'Copy the code' }).waitFor();
    expect(requests.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([]);
  });

  it('copies a code that shows what is chosen', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await open('where', { settings: { folder, lang: 'fr', accent: '#8a1c3b' } });
    await bar().getByRole('button', { name: 'Copy the code' }).click();
    await bar().getByText('Copied.').waitFor();
    const code = await page.evaluate(() => navigator.clipboard.readText());
    expect(code).toContain('integrity="sha384-');
    const site = await serve(built, {
      '/page.html': pageWith(code.replaceAll(folder, '/')),
    });
    await page.goto(`${site.address}/page.html`);
    const finder = page.locator('role-finder');
    await takeQuiz(finder, 'fr');
    const link = finder.getByRole('link', { name: 'Commencer en tant que spécialiste' }).first();
    expect(await link.evaluate((each) => getComputedStyle(each).backgroundColor)).toBe(
      'rgb(138, 28, 59)',
    );
    await site.close();
  });

  it('selects the code where the clipboard is refused, from any step', async () => {
    await page.addInitScript(() => {
      const refused = (): Promise<never> => Promise.reject(new Error());
      const clipboard = { write: refused, writeText: refused };
      Object.defineProperty(navigator, 'clipboard', { value: clipboard });
    });
    await open('looks', { settings: { folder } });
    await bar().getByRole('button', { name: 'Copy the code' }).click();
    await bar().getByText('Selected: copy it with your keyboard.').waitFor();
    const selected = await page.evaluate(() => String(getSelection()));
    expect(selected).toBe(await page.locator('.code code').textContent());
  });

  it('makes a package with one’s own texts', async () => {
    const content = { en: { title: 'Mine' } };
    await open('texts', { host: 'lms', route: 'scorm-2004', content });
    const files = await downloaded('Download the package');
    expect(JSON.parse(strFromU8(files['role-finder-content.json'] ?? new Uint8Array()))).toEqual({
      en: { title: 'Mine' },
      fr: {},
    });
    expect(Object.keys(files)).toContain('embed.js');
  });

  it('says what is at an address, and gives a code when one’s own texts are there', async () => {
    const content = { en: { title: 'Mine' }, fr: {} };
    await serveFiles({
      'role-finder.classic.min.js': '<p>A page</p>',
      'role-finder-content.json': '{}',
    });
    await open('publish', { settings: { folder }, content });
    const check = () => page.getByRole('button', { name: 'Check', exact: true }).click();
    await check();
    await page
      .getByText('role-finder.classic.min.js was not found: something else is there')
      .waitFor();
    await page.getByText('role-finder-content.json has different texts').waitFor();
    await bar().getByRole('button', { name: 'Check that your texts are on the server' }).waitFor();
    await page.unroute(`${folder}**`);
    await serveFiles({ 'role-finder-content.json': JSON.stringify(content) });
    await check();
    await page.getByText('role-finder.classic.min.js is there.').waitFor();
    await bar().getByRole('button', { name: 'Copy the code' }).waitFor();
  });

  it('keeps the focus where a button goes away', async () => {
    await open('looks', { settings: { accent: '#f08a24' } });
    await page.getByRole('button', { name: 'Use #a05c18' }).press('Enter');
    const field = page.getByRole('textbox', { name: 'Code of the color' });
    await page.waitForFunction(() => document.activeElement?.localName === 'wa-input');
    expect(await field.inputValue()).toBe('#a05c18');
  });

  it('says what is wrong with a dropped file, on the first page too', async () => {
    await page.goto(editor);
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['{"title" "Mine"}'], 'mine.json'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    });
    await page.getByRole('alert').getByText('“mine.json” cannot be used.').waitFor();
  });

  it('has its step in sight on a phone', async () => {
    await page.setViewportSize({ width: 360, height: 640 });
    await open('publish');
    const step = await page.locator('[aria-current="step"]').boundingBox();
    expect(step?.x).toBeGreaterThan(0);
    expect((step?.x ?? 0) + (step?.width ?? 0)).toBeLessThanOrEqual(360);
  });

  it.each(['where', 'publish'])('needs no scrolling sideways at 320 pixels: %s', async (step) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(step, { host: 'wordpress', settings: { accent: '#8a1c3b' } });
    await bar().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect((await bar().boundingBox())?.height).toBeLessThan(90);
  });
});
