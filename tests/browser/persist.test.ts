import type { AnswerStorage, RoleFinder } from 'ajo-role-finder';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Content } from '../../src/quiz/content/content.js';
import { contents, ticksWhere, type Ticks } from '../support/contents.js';
import { LateStorage, settled } from '../support/late-storage.js';
import { mount, Quiz, textOf } from '../support/quiz.js';
import { uncaughtErrors } from '../support/uncaught.js';

const kept = '<role-finder persist="team"></role-finder>';
const key = 'role-finder:team';
const marketer = ticksWhere('en', (role) => role === 'marketer');
const line = (quiz: Quiz): boolean => quiz.button(quiz.words.forget).elements().length > 0;
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
    expect(third.text).toContain('in your plan: 1 of 5');
    await third.press(third.words.change(third.words.labels[1]));
    const fourth = await mount(kept);
    expect(fourth.heading).toBe(fourth.words.questions[1]);
    await fourth.press(fourth.words.backToResult);
    expect(fourth.text).toContain('in your plan: 1 of 5');
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
    await expect.poll(() => quiz.focused).toBe('Effacer mes réponses et mon plan');
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

  it('begins anew where it is given another name, which may be another person’s', async () => {
    const quiz = await mount(kept);
    await quiz.answer(...marketer);
    quiz.element.persist = 'another';
    await quiz.element.updateComplete;
    await expect.poll(() => quiz.heading).toBe(quiz.words.questions[0]);
    expect(quiz.ticked).toEqual([]);
    quiz.element.persist = 'team';
    await expect.poll(() => quiz.heading).toBe('Your role is Marketer');
    expect(localStorage.length).toBe(1);
  });

  it('stores nothing before there is something to keep', async () => {
    const quiz = await mount(kept);
    await quiz.press(quiz.words.toOverview);
    await quiz.press(quiz.words.toQuiz);
    expect([localStorage.length, line(quiz)]).toEqual([0, false]);
  });

  it('stores nothing without being asked', async () => {
    const quiz = await mount();
    await quiz.answer(...marketer);
    expect([localStorage.length, line(quiz)]).toEqual([0, false]);
  });
});

describe('what is written elsewhere', () => {
  /** What a quiz keeps after these answers. */
  const textAfter = async (ticks: Ticks): Promise<string> => {
    const quiz = await mount(kept);
    await quiz.answer(...ticks);
    const text = localStorage.getItem(key) ?? '';
    quiz.element.forget();
    return text;
  };

  /** The storage as a page that is not this one sees it: the browser tells this one what is written there. */
  const elsewhere = (): Storage => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    return (frame.contentWindow as Window).localStorage;
  };

  const completed: Event[] = [];
  const note = (event: Event): void => void completed.push(event);
  beforeEach(() => document.addEventListener('role-finder-complete', note));
  afterEach(() => {
    document.removeEventListener('role-finder-complete', note);
    completed.length = 0;
  });

  it('is shown at once, without an event, and without a move of focus', async () => {
    const finished = await textAfter(marketer);
    const quiz = await mount(`${kept}<button>Elsewhere</button>`);
    const button = document.querySelector('button') as HTMLElement;
    button.focus();
    completed.length = 0;
    elsewhere().setItem(key, finished);
    await expect.poll(() => quiz.heading).toBe('Your role is Marketer');
    expect(document.activeElement).toBe(button);
    expect([line(quiz), completed]).toEqual([true, []]);
    await quiz.tick('Define audience segments');
    expect(JSON.parse(localStorage.getItem(key) ?? '')).toMatchObject({
      done: ['define-segments'],
    });
  });

  it.each<[string, (storage: Storage) => void]>([
    ['taken away', (storage) => storage.removeItem(key)],
    ['taken away with all else', (storage) => storage.clear()],
  ])('is forgotten where it is %s', async (_, forget) => {
    const quiz = await mount(kept);
    await quiz.answer(...marketer);
    forget(elsewhere());
    await expect.poll(() => quiz.heading).toBe(quiz.words.questions[0]);
    expect(line(quiz)).toBe(false);
    await quiz.tick('Design and run customer journeys');
    expect(JSON.parse(localStorage.getItem(key) ?? '')).toMatchObject({
      answers: ['responsibilities/journeys'],
    });
  });

  it('is seen by a page that comes back', async () => {
    const finished = await textAfter(marketer);
    const quiz = await mount(kept);
    localStorage.setItem(key, finished);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await expect.poll(() => quiz.heading).toBe('Your role is Marketer');
  });

  it('is seen by an element that comes back', async () => {
    const quiz = await mount(kept);
    await quiz.answer([]);
    quiz.element.remove();
    localStorage.clear();
    document.body.append(quiz.element);
    await expect.poll(() => quiz.heading).toBe(quiz.words.questions[0]);
  });

  it('comes before what a person does who has not seen it', async () => {
    const finished = await textAfter(marketer);
    const quiz = await mount(kept);
    completed.length = 0;
    localStorage.setItem(key, finished);
    await quiz.tick('Design and run customer journeys');
    await expect.poll(() => quiz.heading).toBe('Your role is Marketer');
    expect(quiz.focused).toBe('Your role is Marketer');
    expect([localStorage.getItem(key), completed]).toEqual([finished, []]);
  });

  it('joins what a person does on the same screen', async () => {
    const quiz = await mount(kept);
    const first = 'Design and run customer journeys';
    const second = 'Set up the data structure and data flows';
    await quiz.tick(first);
    const text = localStorage.getItem(key) ?? '';
    await quiz.press(quiz.words.forget);
    localStorage.setItem(key, text);
    await quiz.statement(second).click();
    expect(quiz.ticked).toEqual([second, first]);
  });

  it('is forgotten by who asks for that, also without having seen it', async () => {
    const finished = await textAfter(marketer);
    const quiz = await mount(kept);
    await quiz.answer([]);
    localStorage.setItem(key, finished);
    await quiz.press(quiz.words.forget);
    expect([localStorage.length, quiz.heading]).toEqual([0, quiz.words.questions[0]]);
  });

  it('goes beneath a shared result that is read', async () => {
    const finished = await textAfter(marketer);
    const quiz = await mount(kept);
    const { code } = quiz.element;
    location.hash = `rf=${code}`;
    await expect.poll(() => quiz.heading).toContain(quiz.words.shared);
    elsewhere().setItem(key, finished);
    await expect.poll(() => quiz.element.code).not.toBe(code);
    expect(quiz.heading).toContain(quiz.words.shared);
    history.replaceState(null, '', location.pathname + location.search);
    await quiz.press(quiz.words.leaveShared);
    expect(quiz.heading).toBe('Your role is Marketer');
  });

  it.each([
    ['of another quiz', '{"version":1,"answers":["other/one"],"done":[]}'],
    ['of a later version', '{"version":2}'],
    ['damaged', '{'],
  ])('changes nothing where it is %s', async (_, text) => {
    const quiz = await mount(kept);
    await quiz.tick('Design and run customer journeys');
    elsewhere().setItem(key, text);
    await expect.poll(() => line(quiz)).toBe(text.includes('other'));
    expect([quiz.ticked, notice(quiz)]).toEqual([['Design and run customer journeys'], '']);
  });

  it('may be in the same page: two quizzes of one name are the same', async () => {
    const quiz = await mount(kept);
    const second = Object.assign(document.createElement('role-finder'), { persist: 'team' });
    document.body.append(second);
    const other = new Quiz(second);
    await second.updateComplete;
    await quiz.answer(...marketer);
    await expect.poll(() => other.heading).toBe('Your role is Marketer');
    await other.tick('Define audience segments');
    await expect.poll(() => quiz.text).toContain('in your plan: 1 of 5');
    await other.press(other.words.forget);
    await expect.poll(() => quiz.heading).toBe(quiz.words.questions[0]);
    expect(localStorage.length).toBe(0);
  });
});

describe('what is said of the answers', () => {
  const said = (quiz: Quiz): string =>
    textOf(quiz.root.querySelector('[part=introduction] p:last-child'));
  const inBrowser = 'Your answers are kept in this browser.';
  const onDevice = 'Your answers stay on this device.';

  it('is where they are kept', async () => {
    const quiz = await mount();
    expect(said(quiz)).toBe(onDevice);
    quiz.element.persist = 'team';
    await expect.poll(() => said(quiz)).toBe(inBrowser);
    quiz.element.persist = null;
    await expect.poll(() => said(quiz)).toBe(onDevice);
    expect(localStorage.length).toBe(0);
  });

  it('is that they stay in the page, where nothing can be kept', async () => {
    localStorage.setItem(key, '{"version":2}');
    const quiz = await mount(kept);
    await expect.poll(() => said(quiz)).toBe(onDevice);
    localStorage.clear();
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    expect(said(await mount(kept))).toBe(onDevice);
  });

  it('stands apart from an introduction of one’s own, which may have no full stop', async () => {
    const quiz = await mount();
    quiz.element.content = { introduction: 'Ask Jane' };
    await quiz.element.updateComplete;
    const paragraphs = [...quiz.root.querySelectorAll('[part=introduction] p')].map(textOf);
    expect(paragraphs).toEqual([expect.any(String), 'Ask Jane', onDevice]);
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
    expect(later.text).toContain('in your plan: 1 of 4');
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

describe('a storage of the host', () => {
  const errors = uncaughtErrors();
  const journeys = 'Design and run customer journeys';
  const data = 'Set up the data structure and data flows';
  const inAccount = { en: 'Kept in your account', fr: 'Conservé dans votre compte' };
  const warnings = () => vi.mocked(console.warn).mock.calls.length;
  const introduction = (quiz: Quiz): string =>
    textOf(quiz.root.querySelector('[part=introduction]'));
  const note = (quiz: Quiz): string => textOf(quiz.element.shadowRoot?.querySelector('.saved'));

  beforeEach(() => {
    sessionStorage.clear();
    vi.spyOn(console, 'warn').mockReturnValue(undefined);
  });
  afterEach(() => expect(errors).toEqual([]));

  /** A quiz on the page that keeps in a storage, beside those that are there. */
  const add = async (storage: unknown): Promise<Quiz> => {
    const element = document.createElement('role-finder');
    document.body.append(Object.assign(element, { persist: 'team', storage }));
    await element.updateComplete;
    return new Quiz(element);
  };

  /** What a quiz keeps of a person who is at their result, with a ticked task. */
  const finished = async (): Promise<string> => {
    const quiz = await mount(kept);
    await quiz.answer(...marketer);
    await quiz.tick('Define audience segments');
    const text = localStorage.getItem(key) ?? '';
    quiz.element.forget();
    quiz.element.remove();
    return text;
  };

  it('may be the session’s, which is as good as that of the browser', async () => {
    const updates: RoleFinder[] = [];
    const storages = { localStorage, sessionStorage };
    const counts = await Promise.all(
      Object.values(storages).map(async (storage) => {
        const quiz = await add(storage);
        quiz.element.addController({ hostUpdated: () => void updates.push(quiz.element) });
        (quiz.statement(journeys).element() as HTMLElement).click();
        expect(storage.getItem(key)).toContain('journeys');
        await quiz.element.updateComplete;
        await quiz.answer([data], []);
        expect(note(quiz)).toContain(quiz.words.kept);
        expect((await add(storage)).heading).toBe(quiz.words.questions[2]);
        await quiz.press(quiz.words.forget);
        return [updates.filter((each) => each === quiz.element).length, storage.length];
      }),
    );
    expect(counts[0]).toEqual(counts[1]);
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
  });

  it('has what a person left, however late it answers, and says where that is', async () => {
    const storage = new LateStorage(await finished(), inAccount);
    const quiz = await add(storage);
    expect([quiz.heading, note(quiz)]).toEqual([quiz.words.questions[0], '']);
    await storage.answerAll();
    expect(quiz.heading).toBe('Your role is Marketer');
    expect(quiz.text).toContain('in your plan: 1 of 5');
    expect(note(quiz)).toBe(`${inAccount.en} ${quiz.words.forget}`);
    quiz.element.lang = 'fr';
    await expect.poll(() => note(quiz)).toContain(inAccount.fr);
    expect([localStorage.length, storage.asked]).toEqual([0, ['get']]);
  });

  it('loses nothing of a person who does not wait for it, nor of what it holds', async () => {
    const storage = new LateStorage(await finished());
    const quiz = await add(storage);
    await quiz.answer([data]);
    expect([quiz.heading, storage.asked]).toEqual([quiz.words.questions[1], ['get']]);
    await storage.answerAll();
    expect(quiz.heading).toBe(quiz.words.questions[1]);
    expect(quiz.ticked).toEqual(marketer[1]);
    await quiz.press(quiz.words.back);
    expect(quiz.ticked).toContain(data);
    expect(quiz.ticked).toContain(journeys);
    await storage.answerAll();
    expect(JSON.parse(storage.text ?? '')).toMatchObject({ done: ['define-segments'] });
    expect(storage.text).toContain('"responsibilities/data"');
  });

  it('counts as one that keeps once it has taken something', async () => {
    const storage = new LateStorage();
    const quiz = await add(storage);
    expect(introduction(quiz)).toContain('Your answers stay on this device.');
    await storage.answerAll();
    expect(introduction(quiz)).toMatch(/Your answers are kept\.$/);
    await quiz.tick(journeys);
    expect(note(quiz)).toBe('');
    await storage.answerAll();
    expect(note(quiz)).toBe(`Your answers are kept. ${quiz.words.forget}`);
  });

  it('has nothing of what is forgotten while it is on its way', async () => {
    const storage = new LateStorage();
    const quiz = await add(storage);
    await storage.answerAll();
    await quiz.tick(journeys, data);
    quiz.element.forget();
    await storage.answer(1);
    await storage.answerAll();
    expect([storage.text, quiz.ticked, note(quiz)]).toEqual([null, [], '']);
  });

  it('is the same for two elements, and none that another one has', async () => {
    const storage = new LateStorage();
    const [quiz, second, local] = [await add(storage), await add(storage), await add(undefined)];
    await storage.answerAll();
    await quiz.tick(journeys);
    await second.element.updateComplete;
    await second.tick(data);
    expect([quiz.ticked, second.ticked]).toEqual([second.ticked, [data, journeys]]);
    await storage.answerAll();
    expect(storage.text).toMatch(/\/data".*\/journeys"/);
    expect([local.ticked, localStorage.length]).toEqual([[], 0]);
  });

  it.each<[string, Partial<Record<keyof AnswerStorage, unknown>>]>([
    [
      'throws',
      {
        getItem: () => {
          throw new Error('a');
        },
      },
    ],
    ['refuses', { getItem: () => Promise.reject(new Error('a')) }],
    ['has no text', { getItem: () => ({}) }],
    ['never answers', { getItem: () => new Promise(() => undefined) }],
    [
      'takes nothing',
      {
        setItem: () => {
          throw new Error('a');
        },
      },
    ],
    ['takes nothing, late', { setItem: () => Promise.reject(new Error('a')) }],
    ['never says that it has taken something', { setItem: () => new Promise(() => undefined) }],
  ])('that %s keeps nothing, which is said at most once', async (_, broken) => {
    const storage = { getItem: () => null, setItem: () => 1, removeItem: () => 1, ...broken };
    const quiz = await add(storage);
    await quiz.answer(...marketer);
    await settled();
    await quiz.element.updateComplete;
    expect([quiz.heading, note(quiz)]).toEqual(['Your role is Marketer', '']);
    expect(warnings()).toBeLessThanOrEqual(1);
    quiz.element.forget();
    await settled();
    expect([quiz.heading, localStorage.length]).toEqual([quiz.words.questions[0], 0]);
  });

  it('that takes nothing any more has what was said of it taken back', async () => {
    const setItem = vi.fn<() => Promise<void>>().mockResolvedValue();
    const quiz = await add({ getItem: () => Promise.resolve(null), setItem, removeItem: setItem });
    await settled();
    await quiz.tick(journeys);
    await expect.poll(() => note(quiz)).not.toBe('');
    setItem.mockRejectedValue(new Error('offline'));
    await quiz.tick(data);
    await expect.poll(() => note(quiz)).toBe('');
    expect(introduction(quiz)).toContain('Your answers stay on this device.');
    expect([quiz.ticked.length, warnings()]).toEqual([2, 1]);
    setItem.mockResolvedValue();
    await quiz.tick(data);
    await expect.poll(() => note(quiz)).not.toBe('');
  });

  it('takes over in the middle of a quiz, with what the person has done', async () => {
    const first = new LateStorage();
    const quiz = await add(first);
    await quiz.answer([data]);
    const second = new LateStorage(await finished());
    document.body.append(quiz.element);
    quiz.element.storage = second;
    await quiz.element.updateComplete;
    await first.answerAll();
    await second.answerAll();
    expect([quiz.heading, quiz.ticked]).toEqual([quiz.words.questions[1], marketer[1]]);
    expect([first.text, second.text?.includes('responsibilities/data')]).toEqual([null, true]);
  });

  it('shows what it holds where the person has done nothing yet', async () => {
    const quiz = await add(new LateStorage());
    localStorage.setItem(key, await finished());
    document.body.append(quiz.element);
    quiz.element.storage = localStorage;
    await expect.poll(() => quiz.heading).toBe('Your role is Marketer');
    quiz.element.storage = sessionStorage;
    await expect.poll(() => quiz.heading).toBe(quiz.words.questions[0]);
    expect(sessionStorage.length).toBe(0);
  });

  it('may be set before the element is defined', async () => {
    const element = document.implementation.createHTMLDocument().createElement('role-finder');
    const storage = new LateStorage(await finished());
    document.body.append(Object.assign(element, { persist: 'team', storage }));
    await element.updateComplete;
    await storage.answerAll();
    expect(new Quiz(element).heading).toBe('Your role is Marketer');
  });

  it('is asked again by an element that comes back', async () => {
    const storage = new LateStorage();
    const quiz = await add(storage);
    await storage.answerAll();
    storage.text = await finished();
    document.body.append(quiz.element);
    await storage.answerAll();
    expect(quiz.heading).toBe('Your role is Marketer');
  });

  it('that is none keeps nothing, with one warning', async () => {
    const quiz = await add({ getItem: () => null });
    await quiz.answer(...marketer);
    expect([quiz.heading, note(quiz), localStorage.length]).toEqual([
      'Your role is Marketer',
      '',
      0,
    ]);
    expect(vi.mocked(console.warn).mock.calls).toEqual([
      [expect.stringContaining('storage must be an object with the methods getItem, setItem')],
    ]);
  });

  it.each([7, null, '', {}, { en: 7 }, { de: 'Behalten' }])(
    'with the words %j is told of in a neutral sentence',
    async (words) => {
      const quiz = await add({
        getItem: () => null,
        setItem: () => 1,
        removeItem: () => 1,
        note: words,
      });
      expect(introduction(quiz)).toMatch(/Your answers are kept\.$/);
    },
  );
});
