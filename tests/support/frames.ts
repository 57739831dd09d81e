import type { RoleFinder } from 'ajo-role-finder';
import { afterEach, expect } from 'vitest';
import { marketersHeadline, marketersTicks } from './contents.js';
import { Quiz, textOf } from './quiz.js';
import type { pageWith } from './serve.js';
import type { Language } from './words.js';

/* Pages in frames of this one: `site.ts` serves them. */

export type PageWindow = Window & typeof globalThis;

/** What the pages in frames have asked for so far. */
const requests = new Set<string>();

/** Replaces the body of a page by a frame, and returns the frame's window once all of its page is there. */
export async function openIn<Own = unknown>(
  page: Window,
  src: string,
  attributes: Partial<HTMLIFrameElement> = { width: '800' },
): Promise<Own & PageWindow> {
  closeFrames(page);
  const frame = Object.assign(page.document.createElement('iframe'), { src, ...attributes });
  const isThere = new Promise((resolve) => frame.addEventListener('load', resolve));
  page.document.body.append(frame);
  await isThere;
  return frame.contentWindow as Own & PageWindow;
}

/** Empties the body of a page, and so leaves the pages in its frames. */
export function closeFrames(page: Window): void {
  for (const { performance } of windowsIn(page))
    for (const type of ['navigation', 'resource'])
      for (const { name } of performance.getEntriesByType(type)) requests.add(name);
  page.document.body.replaceChildren();
}

/** The windows of the frames in a page, on every level. */
export const windowsIn = (page: Window): readonly PageWindow[] =>
  [...page.document.querySelectorAll('iframe')].flatMap(({ contentWindow }) => [
    contentWindow as PageWindow,
    ...windowsIn(contentWindow as PageWindow),
  ]);

const addressAt =
  (path: string) =>
  (...page: Parameters<typeof pageWith>): string =>
    `/site/${path}?${encodeURIComponent(JSON.stringify(page))}`;

/** The addresses of a page with some markup; the strict one allows no more than the quiz needs. */
export const pageAt = addressAt('page');
export const strictPageAt = addressAt('strict-page');

/**
 * What the pages in frames tell on their console, and what goes wrong in them: a test takes out what it expects, and must
 * leave nothing. None may ask anything of another site. Each test begins without frames.
 */
export function watchFrames(): string[] {
  const errors: string[] = [];
  Object.assign(window, { errors });
  afterEach(() => {
    closeFrames(window);
    const addresses = [...requests].filter((name) => name.includes('://'));
    requests.clear();
    expect(addresses.filter((url) => !url.startsWith(`${location.origin}/site/`))).toEqual([]);
    expect(errors.splice(0)).toEqual([]);
  });
  return errors;
}

const heading = ':is(h1, h2, h3, h4)';

/** The quiz of a page, once there is something to read. Of its parts, those that are locators look into this page alone. */
export async function quizIn({ document }: Window, language: Language = 'en'): Promise<Quiz> {
  const finder = () => document.querySelector('role-finder');
  const isShown = () => Boolean(finder()?.shadowRoot?.querySelector(`.current ${heading}`));
  await expect.poll(isShown).toBe(true);
  return new Quiz(finder() as RoleFinder, language);
}

/** The text of the heading of a quiz in a frame. */
export const headingOf = ({ root }: Quiz): string => textOf(root.querySelector(heading));

/** Takes the quiz of a page to the result of a marketer. */
export async function takeQuiz(page: Window, language: Language = 'en'): Promise<Quiz> {
  const quiz = await quizIn(page, language);
  await quiz.answer(...marketersTicks(language));
  expect(headingOf(quiz)).toBe(marketersHeadline[language]);
  return quiz;
}

/** Ticks the box at a position of the screen, from 0, or takes its tick back. */
export async function tickAt({ element, root }: Quiz, position: number): Promise<void> {
  const box = root.querySelectorAll<HTMLElement>('[type=checkbox]')[position];
  if (!box) throw new Error(`There is no box ${position}.`);
  box.click();
  await element.updateComplete;
}
