import { chromium, type Browser, type Locator, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from 'vitest';
import { serve, type Site } from './serve.js';
import { words, type Language } from './words.js';

/** A browser page on a site of the built files, new for each test. */
export interface Visit {
  page: Page;
  site: Site;
  /** The addresses asked for so far, without that of the site. */
  requests: string[];
  /** What went wrong so far; a test takes out what it expects. The others must leave nothing. */
  errors: string[];
  open: (path: string) => Promise<void>;
}

/** Serves the built files, and pages beside them, to the tests of a file. No test may ask anything of another site. */
export function visitBuilt(
  pages: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
  browserArguments: readonly string[] = [],
): Visit {
  let browser: Browser;
  const visit = {
    open: async (path) => {
      await visit.page.goto(visit.site.address + path);
    },
  } as Visit;

  beforeAll(async () => {
    const options = inject('launchOptions');
    browser = await chromium.launch({
      ...options,
      args: [...(options.args ?? []), ...browserArguments],
    });
    visit.site = await serve(inject('built'), pages, headers);
  });

  beforeEach(async () => {
    visit.page = await browser.newPage();
    visit.requests = [];
    visit.errors = [];
    visit.page.on('request', (request) =>
      visit.requests.push(request.url().replace(visit.site.address, '')),
    );
    visit.page.on('pageerror', (error) => visit.errors.push(error.message));
    visit.page.on('console', (message) => visit.errors.push(message.text()));
  });

  afterEach(async () => {
    await visit.page.close();
    expect(visit.requests.filter((url) => !/^(\/|data:|about:)/.test(url))).toEqual([]);
    expect(visit.errors).toEqual([]);
  });

  afterAll(async () => {
    await browser.close();
    await visit.site.close();
  });

  return visit;
}

/** Takes a quiz to the result of a marketer, in either language. */
export async function takeQuiz(within: Page | Locator, language: Language = 'en'): Promise<void> {
  const { next, toResult } = words[language];
  for (const button of [next, next, toResult]) {
    await within
      .getByRole('checkbox', { name: /journeys|strategy|parcours|Stratégie/ })
      .first()
      .check();
    await within.getByRole('button', { name: button }).first().click();
  }
  const result = language === 'en' ? 'Your role is Marketer' : 'Votre rôle : Spécialiste marketing';
  await within.getByRole('heading', { name: result }).first().waitFor();
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
