import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contents, ticksWhere } from '../support/contents.js';
import { mount, mountIn, textOf, type Quiz } from '../support/quiz.js';

const marketer = ticksWhere('en', (role) => role === 'marketer');
const address = location.href;
const open = (fragment: string): void => history.replaceState(null, '', `#${fragment}`);
const notice = (quiz: Quiz): string => textOf(quiz.element.shadowRoot?.querySelector('.notice'));
let code: string;

beforeEach(async () => {
  const quiz = await mount();
  await quiz.answer(...marketer);
  ({ code } = quiz.element);
});
afterEach(() => {
  history.replaceState(null, '', address);
  vi.restoreAllMocks();
});

describe('the code', () => {
  it('is short, in lower case, and gives the answers back', async () => {
    expect(code).toMatch(/^[a-z0-9]{10,40}$/);
    const quiz = await mountIn('fr');
    quiz.element.code = code;
    await quiz.element.updateComplete;
    expect(quiz.heading).toBe('Votre rôle\u00a0: Spécialiste marketing');
    expect(quiz.element.code).toBe(code);
  });

  it('may be set before the element is there, and does not take focus or tell of a result', async () => {
    const told = vi.fn();
    document.addEventListener('role-finder-complete', told);
    const element = document.createElement('role-finder');
    element.code = code.toUpperCase();
    document.body.replaceChildren(element);
    await element.updateComplete;
    await element.updateComplete;
    expect(element.code).toBe(code);
    expect(document.activeElement).toBe(document.body);
    expect(told).not.toHaveBeenCalled();
  });

  it('of half the answers leads to the question that is open', async () => {
    const half = await mount();
    await half.answer([]);
    const quiz = await mount();
    quiz.element.code = half.element.code;
    await quiz.element.updateComplete;
    expect(quiz.heading).toBe(quiz.words.questions[1]);
  });

  it.each(['damaged', '', 'x'.repeat(30)])('changes nothing where it is %j', async (wrong) => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const quiz = await mount();
    await quiz.answer([]);
    quiz.element.code = wrong;
    await quiz.element.updateComplete;
    expect(quiz.heading).toBe(quiz.words.questions[1]);
    expect(warn).toHaveBeenCalledTimes(wrong ? 1 : 0);
  });
});

describe.each(['en', 'fr'] as const)('a link that holds answers, in %s', (language) => {
  it('shows the result as someone’s, to read, and leads to one’s own quiz', async () => {
    open(`rf=${code}`);
    const quiz = await mountIn(language);
    await expect.poll(() => quiz.heading).toBe(quiz.words.shared);
    expect(quiz.roles).toHaveLength(1);
    expect(quiz.locator.getByRole('checkbox').elements()).toEqual([]);
    expect(quiz.locator.getByRole('button', { name: quiz.words.restart }).elements()).toEqual([]);
    await quiz.press(quiz.words.leaveShared);
    expect(quiz.focused).toBe(quiz.words.questions[0]);
  });

  it('can be made one’s own', async () => {
    open(`rf=${code}`);
    const told = vi.fn();
    document.addEventListener('role-finder-complete', told);
    const quiz = await mountIn(language);
    await quiz.press(quiz.words.useShared);
    const name = contents[language].roles[3]?.name ?? '';
    expect(quiz.focused).toContain(name);
    expect(quiz.element.code).toBe(code);
    expect(told).toHaveBeenCalledOnce();
  });

  it('is refused with one sentence if it is damaged, and the quiz is there', async () => {
    open(`rf=${code.slice(0, -1)}`);
    const quiz = await mountIn(language);
    await expect.poll(() => notice(quiz)).toBe(quiz.words.refused);
    expect(quiz.heading).toBe(quiz.words.questions[0]);
    await quiz.answer([]);
    expect(notice(quiz)).toBe('');
  });
});

describe('a link that holds answers', () => {
  it.each(['rf%3D@', 'section&rf=@', '/route?x=1&rf=@', 'RF=@.'])(
    'is known as #%s',
    async (form) => {
      open(form.replace('@', code.toUpperCase()));
      const quiz = await mount();
      await expect.poll(() => quiz.heading).toBe(quiz.words.shared);
    },
  );

  it('is shown when it is opened on a page that is there, and takes nothing away', async () => {
    const quiz = await mount();
    await quiz.answer([]);
    location.hash = `rf=${code}`;
    await expect.poll(() => quiz.focused).toBe(quiz.words.shared);
    await quiz.press(quiz.words.leaveShared);
    expect(quiz.heading).toBe(quiz.words.questions[1]);
    const isChanged = new Promise((done) => addEventListener('hashchange', done, { once: true }));
    location.hash = `/another-route?rf=${code}`;
    await isChanged;
    await quiz.element.updateComplete;
    expect(quiz.heading).toBe(quiz.words.questions[1]);
  });

  it('is shown too where a host itself dispatches the event', async () => {
    const quiz = await mount();
    open(`rf=${code}`);
    dispatchEvent(new Event('hashchange'));
    await expect.poll(() => quiz.focused).toBe(quiz.words.shared);
  });

  it('takes no focus as the page loads', async () => {
    open(`rf=${code}`);
    const quiz = await mount();
    await expect.poll(() => quiz.heading).toBe(quiz.words.shared);
    expect(document.activeElement).toBe(document.body);
  });

  it('leaves alone what is kept', async () => {
    const kept = await mount('<role-finder persist="mine"></role-finder>');
    await kept.answer([]);
    const before = localStorage.getItem('role-finder:mine');
    open(`rf=${code}`);
    const quiz = await mount('<role-finder persist="mine"></role-finder>');
    await expect.poll(() => quiz.heading).toBe(quiz.words.shared);
    expect(localStorage.getItem('role-finder:mine')).toBe(before);
    await quiz.press(quiz.words.leaveShared);
    expect(quiz.heading).toBe(quiz.words.questions[1]);
    localStorage.clear();
  });

  it('is shown by one of several quizzes, the one that can read it', async () => {
    open(`rf=${code}`);
    const first = await mount('<role-finder></role-finder><role-finder id="two"></role-finder>');
    const two = document.querySelector<HTMLElementTagNameMap['role-finder']>('#two');
    await two?.updateComplete;
    const shown = () =>
      [...document.querySelectorAll('role-finder')].map(({ shadowRoot }) =>
        textOf(shadowRoot?.querySelector('.here h2')),
      );
    await expect.poll(shown).toEqual([first.words.shared, first.words.questions[0]]);
    const other = document.createElement('role-finder');
    other.content = {
      ...contents.en,
      questions: contents.en.questions.map((each) => ({ ...each, id: `${each.id}-2` })),
    };
    document.body.replaceChildren(other, document.createElement('role-finder'));
    await expect.poll(() => shown()[1]).toBe(first.words.shared);
    expect(textOf(other.shadowRoot?.querySelector('.notice'))).toBe('');
  });

  it('is not shown again once one has left it, in another language', async () => {
    open(`rf=${code}`);
    const quiz = await mount();
    await quiz.press(quiz.words.leaveShared);
    quiz.element.lang = 'fr';
    await expect
      .poll(() => quiz.heading)
      .toBe('Question 1 sur 3 Quelles responsabilités sont les vôtres\u202f?');
  });
});

describe('copying', () => {
  const copied: string[] = [];
  beforeEach(() => {
    copied.length = 0;
    vi.spyOn(navigator.clipboard, 'write').mockImplementation(async ([item]) => {
      copied.push((await (await item?.getType('text/plain'))?.text()) ?? '');
    });
  });

  it('a link takes the address of the page along, with the rest of it', async () => {
    open('/route?x=1');
    const quiz = await mount(
      `<role-finder page="https://intranet.example/#/route?x=1"></role-finder>`,
    );
    await quiz.answer(...marketer);
    await quiz.press(quiz.words.copyLink);
    await expect.poll(() => copied).toEqual([`https://intranet.example/#/route?x=1&rf=${code}`]);
    await expect.element(quiz.locator.getByText(quiz.words.copied)).toBeVisible();
  });

  it('a link is not offered in a frame whose page is not known', async () => {
    const quiz = await mount();
    await quiz.answer(...marketer);
    expect(quiz.locator.getByRole('button', { name: quiz.words.copyLink }).elements()).toEqual([]);
  });

  it('the text has what the result says, with the ticks of the plan', async () => {
    const quiz = await mount();
    await quiz.answer(...marketer);
    await quiz.tick('Create and test journeys');
    await quiz.press(quiz.words.copyText);
    await expect.poll(() => copied.length).toBe(1);
    for (const text of [
      '# Your role is Marketer',
      '- Marketing strategy',
      'Get started as a marketer <https://experienceleague.adobe.com/en/docs/',
      '- [ ] Define audience segments',
      '- [x] Create and test journeys',
      'Before you: Developer',
    ])
      expect(copied[0]).toContain(text);
  });
});
