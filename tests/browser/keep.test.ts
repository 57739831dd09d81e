import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Content } from '../../src/quiz/content.js';
import { contents, ticksWhere } from '../support/contents.js';
import { mount, type Quiz } from '../support/quiz.js';

const kept = '<role-finder persist="team"></role-finder>';
const key = 'role-finder:team';
const marketer = ticksWhere('en', (role) => role === 'marketer');
const line = (quiz: Quiz): boolean => quiz.locator.getByText(quiz.words.kept).elements().length > 0;
const notice = (quiz: Quiz): string =>
  quiz.element.shadowRoot?.querySelector('.notice')?.textContent.trim() ?? '';

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

describe('a quiz that keeps', () => {
  it('comes back to the answers, the step and the ticked tasks', async () => {
    const quiz = await mount(kept);
    await quiz.tick('Design and run customer journeys');
    const second = await mount(kept);
    expect(second.ticked).toEqual(['Design and run customer journeys']);
    await second.press(second.words.next);
    await second.answer(...marketer.slice(1));
    await second.tick('Define audience segments');
    const third = await mount(kept);
    expect(third.heading).toBe('Your role is Marketer');
    expect(third.text).toContain('1 of 5 done');
    await third.press(third.words.change(third.words.labels[1]));
    const fourth = await mount(kept);
    expect(fourth.heading).toBe(fourth.words.questions[1]);
    await fourth.press(fourth.words.backToResult);
    expect(fourth.text).toContain('1 of 5 done');
  });

  it('says so once something is kept, and forgets everything when asked', async () => {
    const quiz = await mount(kept);
    expect(line(quiz)).toBe(false);
    await quiz.answer(...marketer);
    expect(line(quiz)).toBe(true);
    await quiz.press(quiz.words.forget);
    expect(localStorage.length).toBe(0);
    expect(quiz.focused).toBe(quiz.words.questions[0]);
    expect([quiz.ticked, line(quiz)]).toEqual([[], false]);
    expect((await mount(kept)).heading).toBe(quiz.words.questions[0]);
  });

  it('leaves focus where it is when the language changes', async () => {
    const quiz = await mount(kept);
    await quiz.answer(...marketer);
    (quiz.button(quiz.words.forget).element() as HTMLElement).focus();
    quiz.element.lang = 'fr';
    await expect.poll(() => quiz.focused).toBe('Oublier mes réponses');
  });

  it('forgets when the page asks', async () => {
    const quiz = await mount(kept);
    await quiz.answer(...marketer);
    quiz.element.forget();
    await quiz.element.updateComplete;
    expect([localStorage.length, quiz.heading]).toEqual([0, quiz.words.questions[0]]);
  });

  it('does not mix with one of another name, and touches nothing else', async () => {
    localStorage.setItem('other', '1');
    const quiz = await mount(kept);
    await quiz.answer([]);
    const other = await mount('<role-finder persist></role-finder>');
    expect(other.heading).toBe(other.words.questions[0]);
    await other.tick(other.words.none);
    expect(Object.keys(localStorage).toSorted()).toEqual(['other', 'role-finder:', key]);
    await other.press(other.words.forget);
    expect(Object.keys(localStorage).toSorted()).toEqual(['other', key]);
  });

  it('stores nothing without being asked', async () => {
    const quiz = await mount();
    await quiz.answer(...marketer);
    expect([localStorage.length, line(quiz)]).toEqual([0, false]);
  });
});

describe('content that has changed meanwhile', () => {
  const gone = ['Content creation', 'Create campaigns'];

  /** Without two statements of the marketer, and the first task of each role. */
  const less = (content: Content): Content => ({
    ...content,
    questions: content.questions.map((each) => ({
      ...each,
      statements: each.statements.filter(({ text }) => !gone.includes(text)),
    })),
    roles: content.roles.map((each) => ({ ...each, tasks: each.tasks.slice(1) })),
  });

  it('keeps what still exists, and tells how much is gone', async () => {
    const quiz = await mount(kept);
    await quiz.answer(...marketer);
    await quiz.tick('Define audience segments', 'Create personalized content');
    const later = await mount(kept);
    later.element.content = less(contents.en);
    await later.element.updateComplete;
    await later.element.updateComplete;
    expect(later.heading).toBe('Your role is Marketer');
    expect(later.text).toContain('1 of 4 done');
    expect(notice(later)).toBe(later.words.gone(3));
    await later.press(later.words.change(later.words.labels[1]));
    expect(notice(later)).toBe('');
  });
});

describe('a storage that cannot be used', () => {
  const asUsual = async (): Promise<Quiz> => {
    const quiz = await mount(kept);
    await quiz.answer(...marketer);
    expect([quiz.heading, line(quiz), notice(quiz)]).toEqual(['Your role is Marketer', false, '']);
    return quiz;
  };

  it.each(['{', 'null', '[]', '{"version":2}', '{"version":1,"answers":"x","done":[]}'])(
    'since it holds %s, stays as it is, and changes nothing else',
    async (text) => {
      localStorage.setItem(key, text);
      await asUsual();
      expect(localStorage.getItem(key)).toBe(text);
    },
  );

  it('since it is full or blocked, changes nothing else', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    await asUsual();
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('', 'SecurityError');
    });
    const quiz = await asUsual();
    quiz.element.forget();
  });

  it('loses nothing once it is full', async () => {
    const quiz = await mount(kept);
    await quiz.answer([]);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    await quiz.answer([]);
    quiz.element.content = contents.en;
    await quiz.element.updateComplete;
    expect([quiz.heading, line(quiz)]).toEqual([quiz.words.questions[2], false]);
  });
});
