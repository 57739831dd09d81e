import { chromium, type Browser, type Locator, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from 'vitest';
import { marketersHeadline, marketersTicks, type Ticks } from './contents.js';
import { pagePatience } from './limits.js';
import { serve, type Site } from './serve.js';
import type { Language } from './words.js';

/** The folder of the built files. */
export const built = 'dist';

/** A browser page on a site of the built files: a new one takes longer than a test does, so the tests share it. */
export interface Visit {
  page: Page;
  site: Site;
  /** The addresses that the test has asked for so far, without that of the site. */
  requests: string[];
  /** What went wrong in the test so far; it takes out what it expects, and must leave nothing. */
  errors: string[];
  open: (path: string) => Promise<void>;
}

/** Serves the built files, and pages beside them, to the tests of a group. No test may ask anything of another site. */
export function visitBuilt(
  pages: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
  getBrowser: () => Promise<Browser> = sharedBrowser,
): Visit {
  let browser: Browser;
  const visit = {
    open: async (path) => {
      await visit.page.goto(visit.site.address + path);
    },
  } as Visit;

  beforeAll(async () => {
    browser = await getBrowser();
    visit.site = await serve(built, pages, headers);
    visit.page = await newPage(browser);
    visit.page.on('request', (request) =>
      visit.requests.push(request.url().replace(visit.site.address, '')),
    );
    visit.page.on('pageerror', (error) => visit.errors.push(error.message));
    visit.page.on('console', (message) => visit.errors.push(message.text()));
  });

  beforeEach(() => {
    visit.requests = [];
    visit.errors = [];
  });

  afterEach(async () => {
    // What a page still does ends here, and is told before the next test.
    await visit.page.goto('about:blank');
    expect(visit.requests.filter((url) => !/^(\/|data:|about:)/.test(url))).toEqual([]);
    expect(visit.errors).toEqual([]);
  });

  afterAll(async () => {
    await browser.close();
    await visit.site.close();
  });

  return visit;
}

/** A connection to the one browser that all the tests of the built files share. */
export const sharedBrowser = (): Promise<Browser> => chromium.connect(inject('browserServer'));

/** A page in a context of its own, which waits as long as a busy machine takes. */
export async function newPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(inject('patience') ?? pagePatience);
  return page;
}

/** Takes a quiz to the result of a marketer. */
export async function takeQuiz(finder: Locator, language: Language = 'en'): Promise<void> {
  await answer(finder, marketersTicks(language));
  await finder.getByRole('heading', { name: marketersHeadline[language] }).waitFor();
}

/**
 * Answers one question of a quiz after the other. It is the way to what a test is about: the boxes and buttons are pressed
 * in the page, without the pointer.
 */
export async function answer(finder: Locator, ticks: Ticks): Promise<void> {
  await finder.getByRole('checkbox').first().waitFor();
  await finder.evaluate(async (element, ticks) => {
    const finder = element as HTMLElement & { readonly updateComplete: Promise<unknown> };
    await finder.updateComplete;
    for (const texts of ticks) {
      for (const label of finder.shadowRoot?.querySelectorAll('label') ?? [])
        if (texts.some((text) => label.textContent.includes(text))) label.click();
      finder.shadowRoot?.querySelector<HTMLElement>('[part~=primary]')?.click();
      await finder.updateComplete;
    }
  }, ticks);
}

/** Presses a button or link of a quiz, by its text, in the same way. */
export async function press(finder: Locator, name: string): Promise<void> {
  await finder.getByRole('button', { name, exact: true }).first().dispatchEvent('click');
}

/** Holds back files that a page asks for, until the function given back is called. */
export async function holdBack(page: Page, files: string): Promise<() => void> {
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => (release = resolve));
  await page.route(files, async (route) => {
    await gate;
    await route.continue();
  });
  return () => release();
}
