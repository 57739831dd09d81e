import { afterEach, expect } from 'vitest';
import { marketersHeadline, marketersTicks } from './contents.js';
import { Quiz, textOf } from './quiz.js';
import type { pageWith } from './serve.js';
import type { Language } from './words.js';

/* Pages in frames of this one. */

export type Page = Window & typeof globalThis;

/** Puts a page into a frame in the place of all else in another one, and gives its window once all of it is there. */
export async function frame<Framed = unknown>(
  { document }: Window,
  src: string,
  attributes: Partial<HTMLIFrameElement> = { width: '800' },
): Promise<Framed & Page> {
  const frame = Object.assign(document.createElement('iframe'), { src, ...attributes });
  const isThere = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.replaceChildren(frame);
  await isThere;
  return frame.contentWindow as Framed & Page;
}

/** The address of a page with some markup beside the built files. */
export const pageAt = (...page: Parameters<typeof pageWith>): string =>
  `/site/page?${encodeURIComponent(JSON.stringify(page))}`;

/** Leaves what is in the frame of a page. */
export const leave = ({ document }: Window): void => document.body.replaceChildren();

/** The pages in the frames of a page, on every level. */
export const pagesIn = (page: Window): readonly Page[] =>
  [...page.document.querySelectorAll('iframe')].flatMap(({ contentWindow }) => [
    contentWindow as Page,
    ...pagesIn(contentWindow as Page),
  ]);

/** What goes wrong in the pages in frames: a test takes out what it expects. None may ask anything of another site. */
export function errorsInFrames(): string[] {
  const errors: string[] = [];
  Object.assign(window, { errors });
  afterEach(() => {
    const asked = pagesIn(window).flatMap(({ performance }) =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    leave(window);
    expect(asked.filter((url) => !url.startsWith(`${location.origin}/site/`))).toEqual([]);
    expect(errors.splice(0)).toEqual([]);
  });
  return errors;
}

const heading = ':is(h1, h2, h3, h4)';

/** The quiz of a page, once there is something to read. */
export async function quizIn({ document }: Page, language: Language = 'en'): Promise<Quiz> {
  const finder = document.querySelector('role-finder') as HTMLElementTagNameMap['role-finder'];
  const isShown = () => Boolean(finder.shadowRoot?.querySelector(`.current ${heading}`));
  await expect.poll(isShown).toBe(true);
  return new Quiz(finder, language);
}

/** The text of the heading of a quiz in a frame, where no locator of this page finds it. */
export const headingOf = ({ root }: Quiz): string => textOf(root.querySelector(heading));

/** Takes the quiz of a page to the result of a marketer. */
export async function takeQuiz(page: Page, language: Language = 'en'): Promise<Quiz> {
  const quiz = await quizIn(page, language);
  await quiz.answer(...marketersTicks(language));
  expect(headingOf(quiz)).toBe(marketersHeadline[language]);
  return quiz;
}

/** Ticks a box, or takes the tick back. */
export async function tick({ element, root }: Quiz, index: number): Promise<void> {
  root.querySelectorAll<HTMLElement>('[type=checkbox]')[index]?.click();
  await element.updateComplete;
}
