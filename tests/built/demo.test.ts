import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { axe, findings } from '../support/axe-in-page.js';
import { contents, ticksWhere } from '../support/contents.js';
import { answer, newPage, sharedBrowser, takeQuiz } from '../support/visit.js';
import { words } from '../support/words.js';

const demo = inject('demo');
const phone = { width: 320, height: 640 };
const desktop = { width: 1280, height: 720 };
const everyRole = contents.en.roles.map(({ id }) => id);
const otherPages = [
  'keep.html',
  'share.html',
  'team.html',
  'own-content.html',
  'theming.html',
  'csp.html',
  'iframe.html',
  'reference.html',
];
let browser: Browser;
let page: Page;
let errors: string[];

beforeAll(async () => {
  browser = await sharedBrowser();
  page = await newPage(browser);
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    const text = message.text();
    // Where the icon of a page comes late, the blank page tells that it has no right to it.
    const isIcon = [text, message.location().url].some((each) => each.includes('/icon.svg'));
    if (page.url() !== 'about:blank' || !isIcon) errors.push(text);
  });
});

afterAll(() => browser.close());

beforeEach(() => {
  errors = [];
});

afterEach(async () => {
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize(desktop);
  // What a page still does ends here, and is told before the next test.
  await page.goto('about:blank');
  expect(errors).toEqual([]);
});

const open = (file: string) => page.goto(new URL(file, demo).href);
const turnTo = (language: string) =>
  page.getByRole('button', { name: language, exact: true }).click();

describe('the demo, as npm start serves it', () => {
  it('shows the quiz in the language of the page, and in both side by side', async () => {
    await open('.');
    const headings = page.locator('role-finder').getByRole('heading', { level: 2 });
    const [english, french] = [
      'Which responsibilities',
      'Quelles sont ou seront vos responsabilités',
    ];
    const expectHeadings = async (...texts: readonly string[]): Promise<void> => {
      for (const [index, text] of texts.entries()) {
        await headings.nth(index).filter({ hasText: text }).waitFor();
      }
      expect(await headings.count()).toBe(texts.length);
    };
    await expectHeadings(english, english, french);
    await turnTo('Français');
    await expectHeadings(french, english, french);
    await page.getByRole('heading', { name: 'Bienvenue dans l’équipe' }).waitFor();
    await turnTo('English');
    await expectHeadings(english, english, french);
  });

  it('leads from its first page to all the others, and back', async () => {
    await open('.');
    const links = page.getByRole('navigation').getByRole('link');
    const files = await links.evaluateAll((all) => all.map((each) => each.getAttribute('href')));
    const app = '../dist/hosts/role-finder/index.html';
    expect(files).toEqual([...otherPages.map((file) => `./${file}`), app]);
    await links.first().click();
    await page.waitForURL(/keep\.html$/);
    await page.getByRole('link', { name: 'Intranet' }).click();
    await page.waitForURL(/index\.html$/);
  });

  it.each(['index.html', ...otherPages])(
    'has nothing that axe finds, needs no scrolling sideways on a phone, and leads back: %s',
    async (file) => {
      const script = await page.addInitScript(axe);
      await open(file);
      for (const [language, colorScheme] of [
        ['English', 'light'],
        ['Français', 'dark'],
      ] as const) {
        await turnTo(language);
        await page.waitForFunction(areFramesReady);
        await page.emulateMedia({ colorScheme });
        // A browser tells of it before it paints the next frame, not the one that it is at already.
        for (let frame = 0; frame < 2; frame++)
          await page.evaluate(() => new Promise((told) => requestAnimationFrame(told)));
        await page.setViewportSize(desktop);
        expect(await findings(page), `${language}, ${colorScheme}`).toEqual([]);
        await page.setViewportSize(phone);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
      }
      await script.dispose();
      const back = page.getByRole('link', { name: 'Intranet' });
      expect(await back.getAttribute('href')).toBe('./index.html');
      // A trial: Playwright finds out whether it can be clicked, and clicks nothing.
      await back.click({ trial: true });
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

  it('has a page that keeps what a person does, until it is to be forgotten', async () => {
    await open('keep.html');
    const finder = page.locator('role-finder');
    await takeQuiz(finder);
    const task = finder.getByRole('checkbox').first();
    await task.check();
    await page.reload();
    await expect.poll(() => task.isChecked()).toBe(true);
    await finder.getByRole('button', { name: 'Delete my answers and my plan' }).click();
    await page.reload();
    await finder.getByRole('heading', { name: 'Which responsibilities' }).waitFor();
  });

  it.each([
    { name: 'Français', width: 360, roles: ['administrator', 'developer'], most: 4000 },
    { name: 'Français', width: 360, roles: everyRole, most: 5800 },
    { name: 'English', width: 1280, roles: ['administrator', 'developer'], most: 1900 },
    { name: 'English', width: 1280, roles: everyRole, most: 2700 },
    { name: 'Français', width: 1280, roles: ['administrator', 'developer'], most: 1900 },
    { name: 'Français', width: 1280, roles: everyRole, most: 2700 },
  ])('has a short page of a result, $name, $width pixels wide: $roles', async (result) => {
    const { name, width, roles, most } = result;
    const language = name === 'English' ? 'en' : 'fr';
    await page.setViewportSize({ width, height: 800 });
    await open('keep.html');
    await turnTo(name);
    const finder = page.locator('role-finder');
    await finder.getByText(contents[language].title).waitFor();
    const ticks = ticksWhere(language, (role, _, nth) => roles.includes(role) && nth < 2);
    await answer(finder, ticks);
    await finder.getByRole('button', { name: words[language].restart }).waitFor();
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await finder.getByRole('button', { name: words[language].forget }).click();
    expect(height).toBeLessThanOrEqual(most);
  });

  it('has a page that is about something else, and one with what differs', async () => {
    await open('own-content.html');
    const [radio, ours] = [0, 1].map((index) => page.locator('role-finder').nth(index));
    await radio?.getByRole('heading', { name: 'What do you like to do?' }).waitFor();
    await ours?.getByText('your guide is Jane').waitFor();
    await turnTo('Français');
    await radio?.getByRole('heading', { name: 'Qu’aimez-vous faire' }).waitFor();
    await ours?.getByText('Jane, au troisième étage').waitFor();
    for (const name of ['Trier et étiqueter', 'Bricoler'])
      await radio?.getByRole('checkbox', { name }).check();
    await radio?.getByRole('button', { name: 'Suivant' }).click();
    await radio?.getByRole('checkbox', { name: 'Publier des podcasts' }).check();
    await radio?.getByRole('button', { name: 'Voir mon résultat' }).click();
    await radio?.getByRole('heading', { name: 'Archives' }).first().waitFor();
  });

  it('has a page with a result that is shared, and the code of one’s own', async () => {
    await open('share.html');
    const finder = page.locator('role-finder');
    await page.getByRole('link', { name: 'Ben’s result' }).click();
    await finder.getByRole('heading', { name: 'A shared result' }).waitFor();
    await finder.getByRole('button', { name: 'Use these answers instead of mine' }).click();
    await page.getByRole('status').filter({ hasText: '122g50h8g626lycrujwv' }).waitFor();
  });

  it('has a page for a team, with lines to paste', async () => {
    await open('team.html');
    const lines = await page.locator('pre').textContent();
    const team = page.locator('role-finder-team');
    await team.getByLabel('Your team’s links').fill(lines ?? '');
    await team.getByText('5 people answered. 1 line could not be read.').waitFor();
    await turnTo('Français');
    await team.getByText('5 personnes ont répondu.').waitFor();
  });

  it('has a page with the strict policy, and works there', async () => {
    await open('csp.html');
    expect(await page.locator('meta[http-equiv]').getAttribute('content')).toContain(
      'trusted-types lit-html',
    );
    await turnTo('Français');
    await takeQuiz(page.locator('role-finder'), 'fr');
  });

  it('shows a frame as high as what is in it, and the result that it tells', async () => {
    await open('iframe.html');
    const finder = page.frameLocator('iframe').locator('role-finder');
    await takeQuiz(finder);
    await page.getByRole('status').filter({ hasText: 'marketer' }).waitFor();
    const difference = () =>
      page.evaluate(() => {
        const { contentDocument, clientHeight } = document.querySelector('iframe') ?? {};
        return Math.abs((contentDocument?.body.offsetHeight ?? 0) - (clientHeight ?? 0));
      });
    await expect.poll(difference).toBeLessThanOrEqual(1);
    await turnTo('Français');
    await finder
      .getByRole('heading', { name: 'Quelles sont ou seront vos responsabilités' })
      .waitFor();
  });
});

describe('the reference page of the demo', () => {
  /** The names of all that the quiz has, as its manifest lists them. */
  const publicNames = (): readonly string[] => {
    const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;
    const quiz = modules
      .flatMap(({ declarations }) => declarations)
      .find(({ tagName }) => tagName === 'role-finder');
    const names = (list: string): readonly string[] =>
      (quiz?.[list] ?? []).filter(({ kind }) => kind !== 'method').map(({ name }) => name);
    const settings = new Set([...names('members'), ...names('attributes')]);
    const others = ['events', 'slots', 'cssParts', 'cssProperties'].flatMap(names);
    return [...settings, ...others].filter(Boolean);
  };

  it('has an example of all that the quiz has, and shows each', async () => {
    await open('reference.html');
    const links = page.locator('.reference nav a');
    const names = await links.allTextContents();
    const ofQuiz = names.slice(0, names.indexOf('role-finder-team'));
    expect(ofQuiz.toSorted()).toEqual(publicNames().toSorted());
    for (const link of await links.all()) {
      await link.click();
      await link.and(page.locator('[aria-current]')).waitFor();
      await page.locator('.live').locator('input, textarea').first().waitFor();
    }
    await page.getByRole('link', { name: 'Intranet' }).click();
    await page.waitForURL(/index\.html$/);
  });

  it('shows a result, and what an event tells', async () => {
    await open('reference.html#slots/marketer');
    await page.getByRole('button', { name: 'Show a result' }).click();
    await page.locator('.live').getByText('Ask Jane').waitFor();
    await page.locator('.live').getByRole('button', { name: words.en.restart }).click();
    await page.getByRole('status').filter({ hasText: 'role-finder-restart {}' }).waitFor();
  });
});

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly (Readonly<
      Partial<Record<string, readonly { readonly name: string; readonly kind?: string }[]>>
    > & { readonly tagName?: string })[];
  }[];
}

/** Whether each frame of the page shows the quiz in the language of the page. Runs in the page. */
function areFramesReady(): boolean {
  return [...document.querySelectorAll('iframe')].every(({ contentDocument }) => {
    const root = contentDocument?.querySelector('role-finder')?.shadowRoot;
    const language = root?.querySelector('[lang]')?.getAttribute('lang');
    return contentDocument?.readyState === 'complete' && language === document.documentElement.lang;
  });
}
