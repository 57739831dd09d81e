import { ajoContent } from 'ajo-role-finder';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ticksWhere } from '../support/contents.js';
import { contrastOf } from '../support/contrast.js';
import { pageLooks } from '../support/page-looks.js';
import { mount, textOf, type Quiz } from '../support/quiz.js';
import { eachScreen } from '../support/screens.js';
import { tabThereAndBack } from '../support/tab-there-and-back.js';
import { mountTeam } from '../support/team.js';
import { words, type Language } from '../support/words.js';

const look = pageLooks();
const press = (key: string): Promise<void> => userEvent.keyboard(`{${key}}`);
const mountOnPage = (language: Language): Promise<Quiz> =>
  mount(`<a href="#">Intranet</a><role-finder lang="${language}"></role-finder>`, language);
const anchor = (): HTMLElement => document.querySelector('a') ?? document.body;

/** What has focus in the quiz; of a box, its row. */
function focusedIn({ element }: Quiz): { readonly name: string; readonly row: Element } {
  const at = element.shadowRoot?.activeElement;
  const row = at?.closest('label') ?? at ?? document.body;
  return { name: at ? (row.getAttribute('aria-label') ?? textOf(row)) : '', row };
}

/** Presses Tab until what has focus begins with a text; fails where a whole round does not find it. */
async function tabTo(quiz: Quiz, text: string): Promise<void> {
  const names: string[] = [];
  while (names.length < 60) {
    await userEvent.tab();
    const { name } = focusedIn(quiz);
    if (name.startsWith(text)) return;
    names.push(name);
  }
  throw new Error(`Tab does not reach: ${text}. It reaches: ${names.join(', ')}`);
}

beforeEach(() => page.viewport(800, 600));

describe.each<Language>(['en', 'fr'])('by keyboard, in %s', (language) => {
  const { next, toResult, none, back, restart, toOverview, toQuiz, backToResult, ...word } =
    words[language];

  it('everything can be done', async () => {
    const quiz = await mountOnPage(language);
    const expectFocus = (text: string | RegExp) =>
      expect.poll(() => focusedIn(quiz).name).toMatch(text);
    await tabTo(quiz, next);
    await press('Enter');
    await expectFocus(word.problem);
    await tabTo(quiz, none);
    await press('Space');
    await tabTo(quiz, toOverview);
    await press('Enter');
    await expectFocus(word.overview);
    await tabTo(quiz, toQuiz);
    await press('Space');
    await expectFocus(word.questions[0]);
    await tabTo(quiz, next);
    await press('Space');
    await expectFocus(word.questions[1]);
    await press('Tab');
    await press('Space');
    await press('Enter');
    await expectFocus(word.questions[2]);
    await tabTo(quiz, back);
    await press('Enter');
    await expectFocus(word.questions[1]);
    await tabTo(quiz, next);
    await press('Enter');
    await tabTo(quiz, none);
    await press('Space');
    await tabTo(quiz, toResult);
    await press('Enter');
    await expectFocus(/Data Engineer|Ingénieur/);
    await tabTo(quiz, word.change(word.labels[2]));
    await press('Enter');
    await expectFocus(word.questions[2]);
    await tabTo(quiz, backToResult);
    await press('Enter');
    await tabTo(quiz, restart);
    await press('Enter');
    await expectFocus(word.questions[0]);
  });
});

const looks: readonly [Language, 'light' | 'dark'][] = [
  ['fr', 'dark'],
  ['en', 'light'],
];

describe.each(inject('isLong') ? looks : looks.slice(0, 1))('in %s, %s', (language, scheme) => {
  it('focus goes through every control in the order of reading, both ways, and can be seen', async () => {
    await look(scheme);
    const quiz = await mountOnPage(language);
    const ringColors = new Set<string>();
    await eachScreen(quiz, async (screen) => {
      const controls = [...quiz.root.querySelectorAll('input, button, a')];
      const seeFocus = () => {
        const { name, row } = focusedIn(quiz);
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(row);
        ringColors.add(outlineColor);
        const hasRing = outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2;
        const control = quiz.element.shadowRoot?.activeElement;
        return { control, name, hasRing, isInView: isInView(row) };
      };
      anchor().focus();
      const seen = await tabThereAndBack(controls.length, seeFocus);
      const expected = [...controls, ...controls.toReversed().slice(1)];
      const focused = seen.map(({ control }) => control);
      expect(focused, screen).toEqual(expected);
      const faulty = seen.filter(({ hasRing, isInView }) => !hasRing || !isInView);
      expect(faulty, screen).toEqual([]);
    });
    expect(ringColors.size).toBeGreaterThan(0);
    for (const color of ringColors) expect(contrastOf(color)).toBeGreaterThanOrEqual(3);
  });
});

/** Whether the whole of an element stands in the window, but for a part of a pixel, with nothing over its middle. */
function isInView(element: Element): boolean {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const root = element.getRootNode() as ShadowRoot;
  const shown = root.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return top > -1 && bottom < innerHeight + 1 && element.contains(shown);
}

describe('focus', () => {
  const { en, fr } = words;

  /** Tells what gets focus in the quiz from now on, each time it is asked. */
  function watch({ element }: Quiz): () => readonly string[] {
    const moves: string[] = [];
    element.shadowRoot?.addEventListener('focusin', ({ target }) => {
      moves.push(textOf(target as Element));
    });
    return () => moves.splice(0);
  }

  it('moves once a step, and nothing else is announced', async () => {
    const quiz = await mountOnPage('en');
    const moves = watch(quiz);
    const step = async (button: string, beginning: string): Promise<void> => {
      await quiz.press(button);
      expect(moves()).toEqual([beginning]);
      const live = '[aria-live], [role=status], [role=alert], [role=log], output';
      expect([...quiz.root.querySelectorAll(live)].map(textOf).join('')).toBe('');
    };
    const tickNone = () => (quiz.statement(en.none).element() as HTMLElement).click();
    await step(en.next, en.problem);
    anchor().focus();
    await step(en.next, en.problem);
    tickNone();
    await step(en.next, en.questions[1]);
    await step(en.back, en.questions[0]);
    await step(en.toOverview, en.overview);
    await step(en.toQuiz, en.questions[0]);
    await step(en.next, en.questions[1]);
    tickNone();
    await step(en.next, en.questions[2]);
    tickNone();
    await step(en.toResult, 'No role yet');
    await step(en.restart, en.questions[0]);
  });

  it('leaves what had it for a moment, emptied, for the screen reader Orca', async () => {
    const quiz = await mountOnPage('en');
    const rests = () => [
      ...(quiz.element.shadowRoot?.querySelectorAll<HTMLElement>('.outgoing') ?? []),
    ];
    quiz.statement(en.none).element().focus();
    await press('Space');
    await press('Enter');
    expect(quiz.focused).toBe(en.questions[1]);
    const [rest] = rests();
    expect(rest?.id).toMatch(/./);
    expect(quiz.root.nextElementSibling).toBe(rest);
    expect(textOf(rest)).toBe('');
    expect([...(rest?.querySelectorAll('input, button, a') ?? [])]).toEqual([
      expect.objectContaining({ type: 'checkbox', disabled: true }),
    ]);
    expect(rest?.getBoundingClientRect().width).toBe(1);
    await press('Tab');
    await press('Enter');
    expect(quiz.focused).toBe(en.problem);
    await expect.poll(rests).toEqual([]);
    expect(quiz.focused).toBe(en.problem);
  });

  it('stays where it is when the language or a setting changes', async () => {
    const quiz = await mountOnPage('en');
    const box = quiz.statement('Design and run customer journeys').element() as HTMLElement;
    box.focus();
    const moves = watch(quiz);
    quiz.element.lang = 'fr';
    for (const [name, value] of Object.entries({ heading: '3', base: '/x', paths: '{}' }))
      quiz.element.setAttribute(name, value);
    await quiz.element.updateComplete;
    expect(quiz.heading).toBe(fr.questions[0]);
    expect(quiz.root.querySelectorAll('h3')).toHaveLength(1);
    expect(focusedIn(quiz).name).toMatch(/^Concevoir et exécuter des parcours clientèle/);
    expect(moves()).toEqual([]);
  });

  it('is not lost with what had it: the heading has it then', async () => {
    const quiz = await mountOnPage('en');
    await quiz.answer([]);
    expect(quiz.focused).toBe(en.questions[1]);
    quiz.element.heading = 4;
    await quiz.element.updateComplete;
    expect(quiz.root.querySelector('h4')).not.toBeNull();
    expect(quiz.focused).toBe(en.questions[1]);
    (quiz.statement('Coding').element() as HTMLElement).focus();
    const { questions, ...rest } = ajoContent();
    quiz.element.content = {
      ...rest,
      questions: questions.map((each) => ({ ...each, statements: each.statements.slice(0, 4) })),
    };
    await quiz.element.updateComplete;
    expect(quiz.focused).toBe(en.questions[1]);
  });

  it('is never taken from the page: not on loading, nor by a setting', async () => {
    const quiz = await mountOnPage('en');
    expect(document.activeElement).toBe(document.body);
    anchor().focus();
    quiz.element.heading = 4;
    quiz.element.lang = 'fr';
    await quiz.element.updateComplete;
    expect(quiz.root.querySelector('h4')).not.toBeNull();
    expect(document.activeElement).toBe(anchor());
  });
});

describe('the shortcuts of a page, which know only INPUT and TEXTAREA', () => {
  const types = ['keydown', 'keypress', 'keyup'] as const;
  let taken: string[] = [];

  function take(event: KeyboardEvent): void {
    if (['INPUT', 'TEXTAREA'].includes((event.target as Element).tagName)) return;
    taken.push(event.key);
    if (event.key !== 'Tab') event.preventDefault();
  }

  beforeEach(() => {
    taken = [];
    for (const type of types) document.addEventListener(type, take);
  });

  afterEach(() => {
    for (const type of types) document.removeEventListener(type, take);
  });

  it('take nothing that is typed', async () => {
    const team = await mountTeam();
    await team.field.click();
    await userEvent.keyboard('/s 1é{Enter}?');
    expect(team.pasted).toBe('/s 1é\n?');
    expect(taken).toEqual([]);
  });

  it('take no key that presses something', async () => {
    const quiz = await mountOnPage('en');
    const { none, next, questions } = quiz.words;
    await tabTo(quiz, none);
    await press('Space');
    expect(quiz.ticked).toEqual([none]);
    await tabTo(quiz, next);
    await press('Enter');
    await expect.poll(() => quiz.focused).toBe(questions[1]);
    expect(new Set(taken)).toEqual(new Set(['Tab']));
  });

  const altGr = { ctrlKey: true, altKey: true };
  it.each<[key: string, init: KeyboardEventInit, isTaken: boolean]>([
    ['/', {}, false],
    ['?', { shiftKey: true }, false],
    ['ArrowDown', {}, false],
    ['@', altGr, false],
    ['€', altGr, false],
    ['{', { altKey: true }, false],
    ['Escape', { isComposing: true }, false],
    ['Escape', {}, true],
    ['Tab', {}, true],
    ['F2', {}, true],
    ['k', { ctrlKey: true }, true],
    ['k', { metaKey: true }, true],
    ['k', { altKey: true }, true],
    ['k', altGr, true],
    ['ArrowLeft', { altKey: true }, true],
  ])('in a field, with the key %s and %o: taken, %s', async (key, init, isTaken) => {
    const team = await mountTeam();
    for (const type of types)
      team.field
        .element()
        .dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true, ...init }));
    expect(taken).toEqual(isTaken ? [key, key, key] : []);
  });

  it('have every other key of a control, and all of what stands in a slot', async () => {
    const quiz = await mount(
      '<role-finder><button slot="marketer">Ask Jane</button></role-finder>',
      'en',
    );
    await quiz.answer(...ticksWhere('en', (role) => role === 'marketer'));
    const [slotted] = document.getElementsByTagName('button');
    slotted?.focus();
    await userEvent.keyboard('/{Enter}');
    expect(new Set(taken)).toEqual(new Set(['/', 'Enter']));
    quiz.root.querySelector<HTMLElement>('.tasks input')?.focus();
    await userEvent.keyboard('s');
    expect(taken.at(-1)).toBe('s');
  });
});
