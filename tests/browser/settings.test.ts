import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import type { Paths } from 'ajo-role-finder';
import { marketersTicks } from '../support/contents.js';
import { mount, type Quiz } from '../support/quiz.js';

const marketer = marketersTicks('en');

let warn: MockInstance<typeof console.warn>;
const warnings = (): readonly unknown[] => warn.mock.calls.flat();

beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
});

afterEach(() => warn.mockRestore());

/** The levels of the headings on the screen, in order. */
const levels = (quiz: Quiz): readonly number[] =>
  quiz.locator
    .getByRole('heading')
    .elements()
    .map(({ tagName }) => Number(tagName.slice(1)));

describe('heading', () => {
  const heading = (quiz: Quiz, level: number) => quiz.locator.getByRole('heading', { level });

  it.each([1, 2, 3, 4] as const)('is the level of the first heading: %i', async (level) => {
    const quiz = await mount(`<role-finder heading="${level}"></role-finder>`);
    expect(levels(quiz)).toEqual([level]);
    await quiz.button(quiz.words.toOverview).click();
    await expect.element(heading(quiz, level)).toHaveTextContent(quiz.words.overview);
    expect([...new Set(levels(quiz))]).toEqual([level, level + 1, level + 2]);
    await quiz.button(quiz.words.toQuiz).first().click();
    await quiz.answer(...marketer);
    await expect.element(heading(quiz, level)).toHaveTextContent('Your role is Marketer');
    expect(levels(quiz)[0]).toBe(level);
    expect(new Set(levels(quiz))).toEqual(new Set([level, level + 1]));
    expect(warnings()).toEqual([]);
  });

  it('changes at once, and keeps what is ticked', async () => {
    const quiz = await mount();
    await quiz.tick('Design and run customer journeys');
    quiz.element.heading = 4;
    await quiz.element.updateComplete;
    expect(levels(quiz)).toEqual([4]);
    expect(quiz.ticked).toEqual(['Design and run customer journeys']);
  });

  it('may be a text, as some frameworks set it', async () => {
    const quiz = await mount();
    Object.assign(quiz.element, {
      heading: '3',
      paths: '{"marketer": "https://docs.example/mkt"}',
    });
    await quiz.answer(...marketer);
    await expect.element(heading(quiz, 3)).toHaveTextContent('Your role is Marketer');
    const link = quiz.locator.getByRole('link', { name: 'Get started as a marketer' }).first();
    await expect.element(link).toHaveAttribute('href', 'https://docs.example/mkt');
    expect(warnings()).toEqual([]);
  });

  it.each(['0', '5', '2.5', '-1', 'two', 'Infinity', '<b>'])(
    'is 2 where it is none, with one warning: %s',
    async (text) => {
      const quiz = await mount();
      quiz.element.setAttribute('heading', text);
      await quiz.element.updateComplete;
      quiz.element.lang = 'en-GB';
      quiz.element.requestUpdate();
      await quiz.element.updateComplete;
      expect(levels(quiz)).toEqual([2]);
      expect(warnings()).toEqual([
        `<role-finder>: heading must be a level from 1 to 4, not "${text}". Invalid values are ignored.`,
      ]);
    },
  );
});

describe('base and paths', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'http://[', 'blob:https://a.example/1'])(
    'warn once of a base that is no address: %s',
    async (base) => {
      const quiz = await mount(`<role-finder base="${base}"></role-finder>`);
      await quiz.answer(...marketer);
      expect(warnings()).toEqual([
        `<role-finder>: base must be an http(s) address, not "${base}". Invalid values are ignored.`,
      ]);
    },
  );

  it.each<[string, string]>([
    ['{', ', not "{"'],
    ['marketer.html', ', not "marketer.html"'],
    ['5', ', not "5"'],
    ['{"marketer": 5}', ''],
    ['{"marketer": "javascript:alert(1)"}', ''],
    ['{"__proto__": {"marketer": "x"}}', ''],
  ])('warn once of paths that are none: %s', async (paths, found) => {
    const quiz = await mount();
    quiz.element.setAttribute('paths', paths);
    await quiz.answer(...marketer);
    // An address that is none leaves its role without a path.
    const name = /^(Get started as a marketer|Find your role in the documentation)$/;
    const link = quiz.locator.getByRole('link', { name });
    expect(link.element().getAttribute('href')).toMatch(/^https:\/\/experienceleague\.adobe\.com/);
    expect(warnings()).toEqual([
      `<role-finder>: paths must be http(s) addresses or null, by role${found}. Invalid values are ignored.`,
    ]);
  });

  it('need no value, and take one back', async () => {
    const quiz = await mount('<role-finder base="" paths="" heading=""></role-finder>');
    Object.assign(quiz.element, { base: undefined, paths: null, heading: undefined });
    quiz.element.setAttribute('paths', '{"marketer": "mkt"}');
    quiz.element.removeAttribute('paths');
    await quiz.answer(...marketer);
    expect(quiz.heading).toBe('Your role is Marketer');
    expect(warnings().filter((text) => !String(text).includes('heading'))).toEqual([]);
  });

  it('accept whatever code sets, without an error', async () => {
    const quiz = await mount();
    for (const value of [
      7,
      true,
      [],
      () => 1,
      Symbol('x'),
      10n,
      Object.create(null),
      NaN,
    ] as unknown[]) {
      Object.assign(quiz.element, { base: value, paths: value as Paths, heading: value });
      await quiz.element.updateComplete;
    }
    await quiz.answer(...marketer);
    expect(quiz.heading).toBe('Your role is Marketer');
  });
});

describe('quotation marks of a word processor', () => {
  it('are taken from values, whatever they are', async () => {
    const quiz = await mount(
      '<role-finder lang=”en” base=“https://docs.example/ajo” heading=”3” persist=«\u00a0quoted\u00a0»></role-finder>',
    );
    await quiz.answer(...marketer);
    expect(levels(quiz)[0]).toBe(3);
    expect(quiz.element.persist).toBe('quoted');
    const link = quiz.locator.getByRole('link', { name: 'Get started as a marketer' });
    expect(link.element().getAttribute('href')).toBe('https://docs.example/ajo/marketer');
    expect(warnings()).toEqual([]);
    quiz.element.forget();
  });

  it('that are not taken are told, and lead nowhere', async () => {
    const quiz = await mount('<role-finder base=“https://docs.example/our docs/”></role-finder>');
    await quiz.answer(...marketer);
    const link = quiz.locator.getByRole('link', { name: 'Get started as a marketer' });
    expect(link.element().getAttribute('href')).toMatch(/^https:\/\/experienceleague\.adobe\.com/);
    expect(warnings()).toEqual([
      '<role-finder>: base must be an http(s) address, not "“https://docs.example/our". Invalid values are ignored.',
    ]);
  });
});

describe('slots', () => {
  const markup = `<role-finder lang="fr">
    <p slot="intro">Above</p><p>Instead</p><p slot="footer">Below</p>
  </role-finder>`;

  it('hold what stands above and below the quiz, on every screen', async () => {
    const quiz = await mount(markup, 'fr');
    const tops = (): readonly number[] => {
      const [above, instead, below] = quiz.element.querySelectorAll('p');
      const root = quiz.element.shadowRoot?.querySelector('[lang]');
      expect(instead?.checkVisibility()).toBe(false);
      return [above, root, below].map((each) => each?.getBoundingClientRect().top ?? NaN);
    };
    expect(tops()).toEqual(tops().toSorted((a, b) => a - b));
    await quiz.button(quiz.words.toOverview).click();
    await expect.poll(() => quiz.heading).toBe(quiz.words.overview);
    expect(tops()).toEqual(tops().toSorted((a, b) => a - b));
  });

  it('leave their language and direction to the page', async () => {
    document.documentElement.dir = 'rtl';
    const quiz = await mount(markup, 'fr');
    const above = quiz.element.querySelector('p') ?? document.body;
    expect(getComputedStyle(above).direction).toBe('rtl');
    document.documentElement.removeAttribute('dir');
  });
});

describe('events', () => {
  /** What the page is told, in order. */
  function told(quiz: Quiz, cancel = false): string[] {
    const all: string[] = [];
    for (const type of ['complete', 'restart', 'path'] as const) {
      quiz.element.parentElement?.addEventListener(`role-finder-${type}`, (event) => {
        if (cancel) event.preventDefault();
        const { role, url, roles } = event as unknown as Record<string, unknown>;
        all.push([type, role, url, roles].filter(Boolean).join(' '));
      });
    }
    return all;
  }
  const inDiv = '<div><role-finder base="https://docs.example/"></role-finder></div>';

  it('tell of a result and of a new beginning, by a person alone', async () => {
    const quiz = await mount(inDiv);
    const all = told(quiz);
    await quiz.answer(...marketer);
    quiz.element.heading = 3;
    quiz.element.content = undefined;
    await quiz.element.updateComplete;
    await quiz.button(quiz.words.restart).click();
    await expect.poll(() => quiz.focused).toBe(quiz.words.questions[0]);
    expect(all).toEqual(['complete marketer', 'restart']);
  });

  it('tell of a path that is followed, which the page may do in its own way', async () => {
    const quiz = await mount(inDiv);
    await quiz.answer(...marketer);
    const all = told(quiz, true);
    await quiz.locator.getByRole('link', { name: 'Get started as a marketer' }).first().click();
    expect(all).toEqual(['path marketer https://docs.example/marketer']);
  });

  it('tell of the page of all roles too, for a role that has no path', async () => {
    const quiz = await mount(inDiv);
    quiz.element.paths = { marketer: null };
    await quiz.answer(...marketer);
    const all = told(quiz, true);
    await quiz.locator.getByRole('link', { name: 'Find your role' }).first().click();
    expect(all).toEqual([expect.stringMatching(/^path marketer https:.*quick-start$/)]);
  });

  it('leave a new tab or window to the browser', async () => {
    const quiz = await mount(inDiv);
    await quiz.answer(...marketer);
    const all = told(quiz, true);
    const link = quiz.locator
      .getByRole('link', { name: 'Get started as a marketer' })
      .first()
      .element();
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
      let wasPrevented: boolean | undefined;
      addEventListener(
        'click',
        (event) => {
          wasPrevented = event.defaultPrevented;
          event.preventDefault();
        },
        { once: true },
      );
      link.dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, [key]: true }),
      );
      expect(wasPrevented, key).toBe(false);
    }
    expect(all).toHaveLength(4);
  });
});
