import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contents, ticksWhere } from '../support/contents.js';
import { mount, mountIn, Quiz, textOf } from '../support/quiz.js';

const marketer = ticksWhere('en', (role) => role === 'marketer');
const address = location.href;
const open = (fragment: string): void => history.replaceState(null, '', `#${fragment}`);
/** How the page goes to another address in silence, as a router does. */
const go = (fragment: string): void => history.pushState(null, '', `#${fragment}`);
const notice = (quiz: Quiz): string => textOf(quiz.element.shadowRoot?.querySelector('.notice'));
let code: string;

beforeEach(async () => {
  const quiz = await mount();
  await quiz.answer(...marketer);
  ({ code } = quiz.element);
});
afterEach(() => {
  vi.restoreAllMocks();
  history.replaceState(null, '', address);
});

describe('the code', () => {
  it('is short, in lower case, and gives the answers back', async () => {
    expect(code).toMatch(/^[a-z0-9]{10,40}$/);
    const quiz = await mountIn('fr');
    quiz.element.code = code;
    await quiz.element.updateComplete;
    expect(quiz.heading).toBe('Votre rôle\u00a0: «\u00a0Spécialiste marketing\u00a0»');
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
    open(`rf-${code}`);
    const quiz = await mountIn(language);
    await expect.poll(() => quiz.heading).toContain(quiz.words.shared);
    expect(quiz.roles).toHaveLength(1);
    expect(quiz.stages).toHaveLength(4);
    const { name, example } = contents[language].roles[3] ?? {};
    expect(quiz.roles[0]).toContain(`${String(name)} ${language === 'en' ? 'Selected' : 'Coché'}`);
    expect(quiz.roles[0]).toContain(example);
    expect(quiz.text).not.toMatch(/Your role|Votre rôle|Before you|Avant vous/);
    expect(quiz.locator.getByRole('checkbox').elements()).toEqual([]);
    expect(quiz.locator.getByRole('button', { name: quiz.words.restart }).elements()).toEqual([]);
    await quiz.press(quiz.words.leaveShared);
    expect(quiz.focused).toBe(quiz.words.questions[0]);
  });

  it('can be made one’s own', async () => {
    open(`rf-${code}`);
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
    open(`rf-${code.slice(0, -1)}`);
    const quiz = await mountIn(language);
    await expect.poll(() => notice(quiz)).toBe(quiz.words.refused);
    expect(quiz.heading).toBe(quiz.words.questions[0]);
    await quiz.answer([]);
    expect(notice(quiz)).toBe('');
  });
});

describe('a link that holds answers', () => {
  it.each(['rf=@', 'rf%3D@', 'section-rf-@', 'section&rf=@', '/route?x=1&rf=@', 'RF-@.'])(
    'is known as #%s',
    async (form) => {
      open(form.replace('@', code.toUpperCase()));
      const quiz = await mount();
      await expect.poll(() => quiz.heading).toContain(quiz.words.shared);
    },
  );

  it('is known in the query too, where a sign-in has lost the fragment', async () => {
    history.replaceState(null, '', `?x=1&rf=${code}#top`);
    const quiz = await mount();
    await expect.poll(() => quiz.heading).toContain(quiz.words.shared);
    await quiz.press(quiz.words.leaveShared);
    expect(location.search + location.hash).toBe('?x=1#top');
  });

  it('is shown when it is opened on a page that is there, and takes nothing away', async () => {
    const quiz = await mount();
    await quiz.answer([]);
    location.hash = `rf-${code}`;
    await expect.poll(() => quiz.focused).toContain(quiz.words.shared);
    const heading = quiz.element.shadowRoot?.activeElement;
    const isChanged = new Promise((done) => addEventListener('hashchange', done, { once: true }));
    location.hash = `/another-route?rf=${code}`;
    await isChanged;
    await quiz.element.updateComplete;
    expect(quiz.element.shadowRoot?.activeElement).toBe(heading);
    await quiz.press(quiz.words.leaveShared);
    expect(quiz.heading).toBe(quiz.words.questions[1]);
  });

  it.runIf('navigation' in window)(
    'is shown and left as a router goes there and back',
    async () => {
      const quiz = await mount();
      await quiz.answer([]);
      go(`rf-${code}`);
      await expect.poll(() => quiz.focused).toContain(quiz.words.shared);
      history.back();
      await expect.poll(() => quiz.heading).toBe(quiz.words.questions[1]);
      history.forward();
      await expect.poll(() => quiz.heading).toContain(quiz.words.shared);
      await quiz.press(quiz.words.toOverview);
      go('another');
      await expect.poll(() => quiz.heading).toBe(quiz.words.questions[1]);
    },
  );

  it('is shown where a click leads a router there', async () => {
    const quiz = await mount('<button id="go"></button><role-finder></role-finder>');
    const button = document.querySelector<HTMLElement>('#go');
    button?.addEventListener('click', () => go(`rf-${code}`));
    button?.click();
    await expect.poll(() => quiz.focused).toContain(quiz.words.shared);
  });

  it('stays where the page only tidies its address', async () => {
    open(`rf-${code}`);
    const quiz = await mount();
    await expect.poll(() => quiz.heading).toContain(quiz.words.shared);
    open('');
    const isTold = new Promise((done) => setTimeout(done));
    document.body.click();
    await isTold;
    await quiz.element.updateComplete;
    expect(quiz.heading).toContain(quiz.words.shared);
  });

  it('goes out of the address with what it showed, and nothing else does', async () => {
    for (const button of ['leaveShared', 'useShared'] as const) {
      history.replaceState({ mine: 1 }, '', `?x=1#section&rf=${code}&y=2`);
      const quiz = await mount();
      await quiz.press(quiz.words[button]);
      expect(location.search + location.hash).toBe('?x=1#section&y=2');
      expect(history.state).toEqual({ mine: 1 });
      location.hash = `rf-${code}`;
      await expect.poll(() => quiz.focused).toContain(quiz.words.shared);
    }
  });

  it('leaves the quiz alone where the address may not be changed', async () => {
    open(`rf-${code}`);
    const quiz = await mount();
    vi.spyOn(history, 'replaceState').mockImplementation(() => {
      throw new DOMException('Not here', 'SecurityError');
    });
    await quiz.press(quiz.words.leaveShared);
    expect(quiz.focused).toBe(quiz.words.questions[0]);
    document.body.click();
    await new Promise((done) => setTimeout(done));
    quiz.element.lang = 'fr';
    await quiz.element.updateComplete;
    expect(quiz.heading).toContain('Question 1 sur 3');
  });

  it('is shown too where a host itself dispatches the event', async () => {
    const quiz = await mount();
    open(`rf-${code}`);
    dispatchEvent(new Event('hashchange'));
    await expect.poll(() => quiz.focused).toContain(quiz.words.shared);
  });

  it('takes no focus as the page loads', async () => {
    open(`rf-${code}`);
    const quiz = await mount();
    await expect.poll(() => quiz.heading).toContain(quiz.words.shared);
    expect(document.activeElement).toBe(document.body);
  });

  it('leaves alone what is kept', async () => {
    const kept = await mount('<role-finder persist="mine"></role-finder>');
    await kept.answer([]);
    const before = localStorage.getItem('role-finder:mine');
    open(`rf-${code}`);
    const quiz = await mount('<role-finder persist="mine"></role-finder>');
    await expect.poll(() => quiz.heading).toContain(quiz.words.shared);
    expect(localStorage.getItem('role-finder:mine')).toBe(before);
    await quiz.press(quiz.words.leaveShared);
    expect(quiz.heading).toBe(quiz.words.questions[1]);
    localStorage.clear();
  });

  it('is shown by one of several quizzes, the one that can read it', async () => {
    open(`rf-${code}`);
    const first = await mount('<role-finder></role-finder><role-finder id="two"></role-finder>');
    const two = document.querySelector<HTMLElementTagNameMap['role-finder']>('#two');
    await two?.updateComplete;
    const shown = () =>
      [...document.querySelectorAll('role-finder')].map(({ shadowRoot }) =>
        textOf(shadowRoot?.querySelector('.current h2')),
      );
    await expect.poll(shown).toEqual([first.words.sharedOf('Marketer'), first.words.questions[0]]);
    const other = document.createElement('role-finder');
    other.content = {
      ...contents.en,
      questions: contents.en.questions.map((each) => ({ ...each, id: `${each.id}-2` })),
    };
    document.body.replaceChildren(other, document.createElement('role-finder'));
    await expect.poll(() => shown()[1]).toContain(first.words.shared);
    expect(textOf(other.shadowRoot?.querySelector('.notice'))).toBe('');
  });

  it('is shown by the quiz that can read it, as one link is followed after the other', async () => {
    const quiz = await mount(`<role-finder></role-finder><role-finder id="two"></role-finder>`);
    const two = document.querySelector<HTMLElementTagNameMap['role-finder']>('#two');
    if (!two) throw new Error('There is no second quiz.');
    two.content = {
      ...contents.en,
      questions: contents.en.questions.map((each) => ({ ...each, id: `${each.id}-2` })),
    };
    await two.updateComplete;
    const shown = () =>
      [quiz, new Quiz(two)].map(({ heading }) => heading.startsWith(quiz.words.shared));
    const refused = () => [quiz, new Quiz(two)].map((each) => notice(each) === quiz.words.refused);
    location.hash = `rf-${code}`;
    await expect.poll(shown).toEqual([true, false]);
    location.hash = `rf-${two.code}`;
    await expect.poll(shown).toEqual([false, true]);
    location.hash = `rf-${code}`;
    await expect.poll(shown).toEqual([true, false]);
    expect(refused()).toEqual([false, false]);
    location.hash = `rf-${code.slice(0, -1)}`;
    await expect.poll(shown).toEqual([false, false]);
    expect(refused().toSorted((one, other) => Number(one) - Number(other))).toEqual([false, true]);
    location.hash = 'section';
    await expect.poll(refused).toEqual([false, false]);
  });

  it('is not refused again in another language', async () => {
    open(`rf-${code.slice(0, -1)}`);
    const quiz = await mount();
    await expect.poll(() => notice(quiz)).toBe(quiz.words.refused);
    await quiz.press(quiz.words.next);
    quiz.element.lang = 'fr';
    await expect.poll(() => quiz.heading).toContain('Quelles');
    expect(notice(quiz)).toBe('');
  });

  it('is not shown again once one has left it, in another language', async () => {
    open(`rf-${code}`);
    const quiz = await mount();
    await quiz.press(quiz.words.leaveShared);
    quiz.element.lang = 'fr';
    await expect
      .poll(() => quiz.heading)
      .toBe('Question 1 sur 3 Quelles sont ou seront vos responsabilités\u202f?');
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

  it('a link is a selector, so that a page that looks for its fragment finds nothing', async () => {
    const quiz = await mount('<role-finder page="https://intranet.example/#team"></role-finder>');
    await quiz.answer(...marketer);
    await quiz.press(quiz.words.copyLink);
    await expect.poll(() => copied.length).toBe(1);
    expect(document.querySelector(new URL(copied[0] ?? '').hash)).toBeNull();
    quiz.element.page = '/team?rf=';
    await quiz.element.updateComplete;
    await quiz.press(quiz.words.copyLink);
    await expect.poll(() => copied[1]).toBe(`${location.origin}/team?rf=${code}`);
  });

  it('a link is not offered in a frame whose page is not known', async () => {
    const quiz = await mount();
    await quiz.answer(...marketer);
    expect(quiz.locator.getByRole('button', { name: quiz.words.copyLink }).elements()).toEqual([]);
  });

  it('the text has the link, where it is known', async () => {
    const quiz = await mount('<role-finder page="https://intranet.example/"></role-finder>');
    await quiz.answer(...marketer);
    await quiz.press(quiz.words.copyText);
    await expect
      .poll(() => copied[0])
      .toMatch(new RegExp(`^Your role is Marketer\\nhttps://intranet\\.example/#rf-${code}\\n`));
  });

  it('the text has what the result says, with the ticks of the tasks, and no markup', async () => {
    const quiz = await mount();
    await quiz.answer(...marketer);
    await quiz.tick('Create and test journeys');
    await quiz.press(quiz.words.copyText);
    await expect.poll(() => copied.length).toBe(1);
    expect(copied[0]).not.toContain('rf-');
    const [text = ''] = copied;
    const { example, focus } = contents.en.roles[3] ?? {};
    expect(text.split('\n')).toEqual([
      'Your role is Marketer',
      quiz.words.progress(1, 5),
      '',
      'Administrator',
      'sets up the environment · Before you',
      '',
      'Data Engineer',
      'builds the data foundation · Before you',
      '',
      'Developer',
      'handles the technical integrations · Before you',
      '',
      'Marketer',
      `Selected: ${marketer.flat().join(' · ')}`,
      focus,
      'Get started as a marketer',
      'https://experienceleague.adobe.com/en/docs/journey-optimizer/using/get-started/by-role/marketer',
      `☐ ${String(example)}`,
      '☐ Define audience segments',
      '☐ Create personalized content',
      '☑ Create and test journeys',
      '☐ Analyze performance and optimize',
    ]);
    for (const sign of ['#', '**', '- [', '<']) expect(text).not.toContain(sign);
  });
});

describe('sending', () => {
  const example = contents.en.roles[3]?.example ?? '';
  const path =
    'https://experienceleague.adobe.com/en/docs/journey-optimizer/using/get-started/by-role/marketer';
  const link = 'https://intranet.example/#rf-';
  const title = 'Your role is Marketer';
  const text = `${title}\n\nMarketer\n${example}\n${path}`;

  /** A result that can be sent, where the device has a menu to share by, or has none. */
  async function resultWith(share?: Navigator['share']): Promise<Quiz> {
    if (share) Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    const quiz = await mount('<role-finder page="https://intranet.example/"></role-finder>');
    await quiz.answer(...marketer);
    return quiz;
  }
  const draftOf = (address: string): readonly (string | null)[] => {
    const { protocol, pathname, searchParams } = new URL(address);
    return [protocol, pathname, searchParams.get('subject'), searchParams.get('body')];
  };
  const draft = (code: string) => [
    ...['mailto:', '', title],
    `${text}\n\n${link}${code}`.replaceAll('\n', '\r\n'),
  ];

  afterEach(() => Reflect.deleteProperty(navigator, 'share'));

  it('is by the menu of the device: title, text and link', async () => {
    const share = vi.fn<Navigator['share']>().mockResolvedValue();
    const quiz = await resultWith(share);
    await quiz.press(quiz.words.send);
    expect(share.mock.calls).toEqual([[{ title, text, url: link + code }]]);
    quiz.element.page = '';
    await quiz.element.updateComplete;
    await quiz.press(quiz.words.send);
    expect(share.mock.lastCall).toEqual([{ title, text }]);
  });

  it.each([
    ['nothing more where a person closes the menu', 'AbortError', 0],
    ['a draft where the menu is not allowed', 'NotAllowedError', 1],
    ['a draft where the menu cannot take it', 'DataError', 1],
  ])('is %s', async (_, name, count) => {
    const opened = vi.spyOn(window, 'open').mockReturnValue(null);
    const failed = Promise.reject(new DOMException('No', name));
    const quiz = await resultWith(() => failed);
    await quiz.press(quiz.words.send);
    await failed.catch(() => undefined);
    await Promise.resolve();
    expect(opened.mock.calls).toHaveLength(count);
    for (const [address] of opened.mock.calls)
      expect(draftOf(String(address))).toEqual(draft(code));
  });

  it.skipIf('share' in navigator)('is a link to a draft where there is no menu', async () => {
    const quiz = await resultWith();
    const sent = quiz.locator.getByRole('link', { name: quiz.words.send, exact: true }).element();
    expect(draftOf(sent.getAttribute('href') ?? '')).toEqual(draft(code));
    // A program for mails that is a page does not take the place of the result.
    expect(sent.getAttribute('target')).toBe('_blank');
    expect(quiz.locator.getByRole('button', { name: quiz.words.send }).elements()).toEqual([]);
  });
});

describe('printing', () => {
  it('is the browser’s', async () => {
    const printed = vi.spyOn(window, 'print').mockReturnValue();
    const quiz = await mount();
    await quiz.answer(...marketer);
    await quiz.press(quiz.words.print);
    expect(printed).toHaveBeenCalledOnce();
  });
});
