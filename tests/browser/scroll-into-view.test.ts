import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { mount, textOf, type Quiz } from '../support/quiz.js';
import { eachScreen } from '../support/screens.js';
import { tabThereAndBack } from '../support/tab-there-and-back.js';

const sizes = [
  [1280, 720],
  [390, 844],
  [320, 480],
] as const;

const before = '<div style="block-size: 300px"><a href="#">Intranet</a></div>';
const after = '<div style="block-size: 1500px"></div>';
const finder = '<role-finder></role-finder>';
const header = (style: string): string =>
  `<header data-bar="top" style="block-size: 60px; z-index: 1; background: #ccc; ${style}"></header>`;
const footer =
  '<footer data-bar="bottom" style="position: fixed; inset: auto 0 0; block-size: 70px; background: #ccc"></footer>';

/** Pages with something on them that stays where it is while the rest scrolls. */
const pages = {
  'a fixed header': header('position: fixed; inset: 0 0 auto') + before + finder + after,
  'a header that floats':
    header('position: fixed; inset: 12px 12px auto') + before + finder + after,
  'a header that sticks once it is reached': `<div style="block-size: 100px"></div>${header('position: sticky; inset-block-start: 0')}${before}${finder}${after}`,
  'two headers, one below the other': `${header('position: fixed; inset: 0 0 auto')}${header('position: fixed; inset: 60px 0 auto; block-size: 40px')}${before}${finder}${after}`,
  'a header and a bar at the bottom':
    header('position: sticky; inset-block-start: 0') + before + finder + after + footer,
  'a part that scrolls, with a header in it': `<div style="block-size: 50px"></div><div data-part style="block-size: calc(100vh - 100px); overflow: auto">${header('position: sticky; inset-block-start: 0')}${before}${finder}${after}</div>`,
  'a shell of shadow roots around': `<app-shell>${before}${finder}${after}</app-shell>`,
  'a header in a shadow root': `<site-header></site-header>${before}${finder}${after}`,
};

class SiteHeader extends HTMLElement {
  constructor() {
    super();
    const inside = header('position: fixed; inset: 0 0 auto');
    this.attachShadow({ mode: 'open' }).innerHTML = inside;
  }
}
customElements.define('site-header', SiteHeader);

/** Two shadow roots, one in the other, with a header in the inner one and the page in slots. */
class AppShell extends HTMLElement {
  constructor() {
    super();
    const outer = this.attachShadow({ mode: 'open' });
    outer.innerHTML = '<div><slot></slot></div>';
    const inner = outer.firstElementChild?.attachShadow({ mode: 'open' });
    if (inner) inner.innerHTML = `${header('position: sticky; inset-block-start: 0')}<slot></slot>`;
  }
}
customElements.define('app-shell', AppShell);

afterEach(() => document.documentElement.removeAttribute('style'));

/** The bars of the page, in shadow roots too. */
const bars = (side: 'top' | 'bottom'): readonly DOMRect[] =>
  [
    document,
    document.querySelector('site-header')?.shadowRoot,
    document.querySelector('app-shell')?.shadowRoot?.firstElementChild?.shadowRoot,
  ]
    .flatMap((root) => [...(root?.querySelectorAll(`[data-bar=${side}]`) ?? [])])
    .map((bar) => bar.getBoundingClientRect());

/** Between which heights of the window nothing is over what scrolls. */
function clear(): { readonly top: number; readonly bottom: number } {
  const part = document.querySelector('[data-part]')?.getBoundingClientRect();
  return {
    top: Math.max(part?.top ?? 0, ...bars('top').map((bar) => bar.bottom)),
    bottom: Math.min(part?.bottom ?? innerHeight, ...bars('bottom').map((bar) => bar.top)),
  };
}

/** Pixels for the ring around what has focus. */
const ring = 6;

/** What is wrong with where an element stands; empty if it, its ring above, or as much as there is room for, is in view. */
function faultOf(element: Element): string {
  const { top, bottom } = element.getBoundingClientRect();
  const room = clear();
  // Browsers scroll by whole pixels, and elements stand between them.
  const isCovered = top < room.top + ring - 1;
  const isCut = Math.min(bottom, top + room.bottom - room.top) > room.bottom + 1;
  return isCovered || isCut
    ? `${textOf(element)}: ${String([top, bottom])} of ${String([room.top, room.bottom])}`
    : '';
}

const focusedIn = ({ element }: Quiz): HTMLElement | null =>
  (element.shadowRoot?.activeElement as HTMLElement | null) ?? null;

describe.each(sizes)('on a window of %i to %i pixels', (...size) => {
  beforeEach(() => page.viewport(...size));

  describe.each(Object.entries(pages))('with %s', (_, markup) => {
    it('each screen begins in view, with what follows', async () => {
      const quiz = await mount(markup);
      const seen = new Set<Element>();
      await eachScreen(quiz, (screen) => {
        const beginning = focusedIn(quiz);
        if (beginning?.tabIndex === -1 && !seen.has(beginning)) {
          seen.add(beginning);
          expect(faultOf(beginning), screen).toBe('');
          const { top, height } = beginning.getBoundingClientRect();
          const room = clear();
          const half = (room.top + room.bottom) / 2;
          expect(top, screen).toBeLessThan(Math.max(half - height, room.top + size[1] * 0.15) + 1);
        }
        // Where a person then is who has read to the end.
        [...quiz.root.querySelectorAll('button')].at(-1)?.scrollIntoView({ block: 'end' });
      });
      expect(seen.size).toBeGreaterThanOrEqual(12);
    });

    it('what has focus is in view, both ways', async () => {
      const quiz = await mount(markup);
      await quiz.answer([]);
      document.querySelector('a')?.focus();
      const { length } = quiz.root.querySelectorAll('input, button, a');
      const look = (): string => {
        const focused = focusedIn(quiz);
        return focused ? faultOf(focused.closest('label') ?? focused) : 'The focus has left.';
      };
      const faults = await tabThereAndBack(length, look);
      expect(faults.filter(Boolean)).toEqual([]);
    });
  });
});

describe('a page', () => {
  beforeEach(() => page.viewport(1280, 720));

  it('does not move where the beginning of a screen is in view', async () => {
    const quiz = await mount(pages['a fixed header']);
    scrollTo(0, 150);
    await quiz.answer([], []);
    expect(quiz.focused).toBe(quiz.words.questions[2]);
    expect(scrollY).toBe(150);
  });

  it('moves where a header that floats covers only a part of it', async () => {
    const quiz = await mount(pages['a header that floats']);
    await quiz.press(quiz.words.next);
    const next = quiz.root.querySelector<HTMLElement>('button.primary');
    for (let top = 0; top < 80; top += 1) {
      const beginning = focusedIn(quiz) ?? document.body;
      scrollBy({ top: beginning.getBoundingClientRect().top - top, behavior: 'instant' });
      next?.click();
      await quiz.element.updateComplete;
      expect(faultOf(beginning), `at ${top}`).toBe('');
    }
  });

  it('does not move for what may stick later, and only stands above the quiz now', async () => {
    const sticky = '<h1 style="position: sticky; inset-block-start: 0; margin: 0">Title</h1>';
    const quiz = await mount(`<div style="block-size: 150px"></div>${sticky}${finder}${after}`);
    await quiz.answer([], [], []);
    scrollTo(0, 50);
    await quiz.press(quiz.words.restart);
    await quiz.answer([], [], []);
    expect(quiz.focused).toBe(quiz.heading);
    expect(scrollY).toBe(50);
  });

  it('does not scroll smoothly, which would take focus out of view for a while', async () => {
    document.documentElement.style.scrollBehavior = 'smooth';
    const quiz = await mount(pages['a fixed header']);
    scrollTo({ top: 700, behavior: 'instant' });
    await quiz.answer([]);
    expect(faultOf(focusedIn(quiz) ?? document.body)).toBe('');
    expect(scrollY).toBeLessThan(700);
  });

  it('may have a header that goes as one scrolls down, and comes back over what is scrolled up to', async () => {
    const quiz = await mount(pages['a fixed header']);
    const bar = document.querySelector('header');
    let last = 0;
    const hide = (): void => {
      bar?.style.setProperty('translate', scrollY > last ? '0 -100%' : null);
      last = scrollY;
    };
    addEventListener('scroll', hide);
    scrollTo(0, 700);
    await expect.poll(() => clear().top).toBe(0);
    await quiz.answer([]);
    await expect.poll(() => clear().top).toBe(60);
    expect(faultOf(focusedIn(quiz) ?? document.body)).toBe('');
    removeEventListener('scroll', hide);
  });

  it('may have things over all of it, or beside the quiz, which are no bars', async () => {
    const quiz = await mount(
      `${before}${finder}${after}
      <div style="position: fixed; inset: 0; opacity: 0"></div>
      <nav style="position: fixed; inset: 0 auto 0 0; inline-size: 100px"></nav>`,
    );
    scrollTo(0, 150);
    await quiz.answer([]);
    expect(scrollY).toBe(150);
    scrollTo(0, 700);
    await quiz.answer([]);
    expect(faultOf(focusedIn(quiz) ?? document.body)).toBe('');
  });

  it('may hold the quiz in something that stays where it is', async () => {
    const dialog = 'position: fixed; inset: 60px 20px; overflow: auto';
    const quiz = await mount(
      `<div style="block-size: 10px; overflow: hidden"><div data-part style="${dialog}">${finder}</div></div>`,
    );
    await page.viewport(390, 480);
    document.querySelector('[data-part]')?.scrollTo(0, 500);
    await quiz.answer([]);
    expect(faultOf(focusedIn(quiz) ?? document.body)).toBe('');
  });
});
