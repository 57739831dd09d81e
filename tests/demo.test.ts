import { spawn } from 'node:child_process';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { axe, findings } from './support/axe.js';
import { pageWith, serve } from './support/serve.js';
import { takeQuiz } from './support/visit.js';

let demo: Demo;
let browser: Browser;
let page: Page;
let errors: string[];

interface Demo {
  /** Where `npm start` opens the browser. */
  readonly url: string;
  readonly stop: () => void;
}

/** Runs `npm start` as a person does, but for the browser window. */
function start(): Promise<Demo> {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    VITEST: '',
    BROWSER: 'none',
    NO_COLOR: '1',
  };
  const child = spawn('npm', ['start', '--', '--port', '0'], { env, detached: true });
  const stop = () => {
    if (child.pid) process.kill(-child.pid);
  };
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const [, address] = /Local: +(\S+)/.exec(output) ?? [];
      if (address) resolve({ url: new URL('/demo/', address).href, stop });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('close', () => reject(new Error(output)));
  });
}

beforeAll(async () => {
  [demo, browser] = await Promise.all([start(), chromium.launch(inject('launchOptions'))]);
}, 120_000);

afterAll(async () => {
  demo.stop();
  await browser.close();
});

beforeEach(async () => {
  page = await browser.newPage();
  errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => errors.push(message.text()));
});

afterEach(async () => {
  await page.close();
  expect(errors).toEqual([]);
});

const open = (file: string) => page.goto(new URL(file, demo.url).href);
const toFrench = () => page.getByRole('button', { name: 'Français', exact: true }).click();

/** Whether each frame of the page shows the quiz in the language of the page. Runs in the page. */
const areFramesReady = () =>
  [...document.querySelectorAll('iframe')].every(({ contentDocument }) => {
    const root = contentDocument?.querySelector('role-finder')?.shadowRoot;
    const language = root?.querySelector('[lang]')?.getAttribute('lang');
    return contentDocument?.readyState === 'complete' && language === document.documentElement.lang;
  });

describe('the demo, as npm start serves it', () => {
  it('shows the quiz in the language of the page, and in both side by side', async () => {
    await open('.');
    const headings = page.locator('role-finder').getByRole('heading', { level: 2 });
    const [english, french] = ['Which responsibilities', 'Quelles responsabilités'];
    const expectHeadings = async (...texts: readonly string[]): Promise<void> => {
      for (const [index, text] of texts.entries()) {
        await headings.nth(index).filter({ hasText: text }).waitFor();
      }
      expect(await headings.count()).toBe(texts.length);
    };
    await expectHeadings(english, english, french);
    await toFrench();
    await expectHeadings(french, english, french);
    await page.getByRole('heading', { name: 'Bienvenue dans l’équipe' }).waitFor();
    await page.getByRole('button', { name: 'English', exact: true }).click();
    await expectHeadings(english, english, french);
  });

  it('leads from its first page to all the others, and back', async () => {
    await open('.');
    const links = page.getByRole('navigation').getByRole('link');
    const files = await links.evaluateAll((all) => all.map((each) => each.getAttribute('href')));
    expect(files).toEqual(['./theming.html', './csp.html', './iframe.html', './embed.html']);
    for (const file of files) {
      await open(file ?? '');
      await page.getByRole('link', { name: 'Intranet' }).click();
      await page.waitForURL(/index\.html$/);
    }
  });

  it.each(['index.html', 'theming.html', 'csp.html', 'iframe.html', 'embed.html'])(
    'needs no scrolling sideways on a phone, in either language: %s',
    async (file) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await open(file);
      for (const change of [() => Promise.resolve(), toFrench]) {
        await change();
        await page.waitForLoadState('networkidle');
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      }
    },
  );

  it.each(['index.html', 'theming.html', 'csp.html', 'iframe.html', 'embed.html'])(
    'has nothing that axe finds, in light and dark and either language: %s',
    async (file) => {
      await page.addInitScript(axe);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await open(file);
        for (const change of [() => Promise.resolve(), toFrench]) {
          await change();
          await page.waitForLoadState('networkidle');
          await page.waitForFunction(areFramesReady);
          expect(await findings(page)).toEqual([]);
        }
      }
    },
  );

  it('shows other looks', async () => {
    await open('theming.html');
    const buttons = page.getByRole('button', { name: 'Next' });
    const looks = await buttons.evaluateAll((all) =>
      all.map((each) => {
        const { backgroundColor, borderRadius } = getComputedStyle(each);
        return `${backgroundColor} ${borderRadius}`;
      }),
    );
    expect(new Set(looks).size).toBe(3);
  });

  it('has a page with the strict policy, and works there', async () => {
    await open('csp.html');
    expect(await page.locator('meta[http-equiv]').getAttribute('content')).toContain(
      'trusted-types lit-html',
    );
    await toFrench();
    await takeQuiz(page, 'fr');
  });

  it('shows a frame as high as what is in it, and the result that it tells', async () => {
    await open('iframe.html');
    const frame = page.frameLocator('iframe');
    await takeQuiz(frame.locator('body'));
    await page.getByRole('status').filter({ hasText: 'marketer' }).waitFor();
    const fits = () =>
      page.evaluate(() => {
        const { contentDocument, clientHeight } = document.querySelector('iframe') ?? {};
        return Math.abs((contentDocument?.body.offsetHeight ?? 0) - (clientHeight ?? 0));
      });
    await expect.poll(fits).toBeLessThanOrEqual(1);
    await toFrench();
    await frame.getByRole('heading', { name: 'Quelles responsabilités' }).waitFor();
  });
});

describe('the builder', () => {
  /** What is on a page of an editor's who has pasted the code of the builder. */
  async function paste(): Promise<Page> {
    const code = (await page.locator('code').textContent()) ?? '';
    const site = await serve('.', { '/pasted': pageWith(code) });
    const pasted = await browser.newPage();
    await pasted.goto(`${site.address}/pasted`);
    pasted.on('close', () => void site.close());
    return pasted;
  }

  beforeEach(async () => {
    await open('embed.html');
    await page.getByLabel('Address').fill('https://docs.example/"paths"/');
    await page.getByLabel('An accent color').check();
    await page.locator('[name=accent]').fill('#8a1c3b');
  });

  it.each(['Classic script', 'Frame'])('gives code that works as chosen: %s', async (way) => {
    await page.getByLabel(way).check();
    await page.getByRole('group', { name: 'Language' }).getByLabel('Français').check();
    const pasted = await paste();
    const quiz =
      way === 'Frame' ? pasted.frameLocator('iframe').locator('body') : pasted.locator('body');
    await takeQuiz(quiz, 'fr');
    const link = quiz.getByRole('link', { name: 'Commencer en tant que spécialiste' }).first();
    expect(await link.getAttribute('href')).toBe('https://docs.example/%22paths%22/marketer');
    expect(await link.evaluate((each) => getComputedStyle(each).backgroundColor)).toBe(
      'rgb(138, 28, 59)',
    );
    await pasted.close();
  });

  it('gives a module script at first, and what it shows is what is chosen', async () => {
    expect(await page.locator('code').textContent()).toBe(
      [
        `<script src="${new URL('../dist/role-finder.js', demo.url).href}" type="module"></script>`,
        '<role-finder base="https://docs.example/&quot;paths&quot;/" style="--role-finder-accent: #8a1c3b"></role-finder>',
      ].join('\n'),
    );
    await page.getByRole('group', { name: 'Language' }).getByLabel('Français').check();
    await takeQuiz(page.locator('.preview'), 'fr');
  });

  it('copies the code', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy the code' }).click();
    await page.getByRole('status').filter({ hasText: '✓' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await page.locator('code').textContent(),
    );
  });
});
