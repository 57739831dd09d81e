import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import {
  ajoContent,
  type Content,
  type ContentSource,
  type Msg,
  type RoleFinder,
} from 'ajo-role-finder';
import type { RoleFinderTeam } from 'ajo-role-finder/team';
import { mount, mountIn, Quiz, textOf } from '../support/quiz.js';
import { TeamOnPage } from '../support/team.js';
import type { Language } from '../support/words.js';

let error: MockInstance<typeof console.error>;

beforeEach(() => {
  localStorage.clear();
  error = vi.spyOn(console, 'error').mockReturnValue(undefined);
});

afterEach(() => error.mockRestore());

const kitchen: Content = {
  ...ajoContent(),
  title: 'Which part of the kitchen is yours?',
  questions: [
    {
      id: 'where',
      label: 'Place',
      title: 'Where do you stand?',
      statements: [
        { id: 'stove', role: 'cook', text: 'At the stove' },
        { id: 'tables', role: 'waiter', text: 'At the tables' },
      ],
    },
    {
      id: 'what',
      label: 'Tool',
      title: 'What do you hold?',
      statements: [
        { id: 'spoon', role: 'cook', text: 'A spoon', hint: 'To stir with.' },
        { id: 'tray', role: 'waiter', text: 'A tray' },
      ],
    },
  ],
  roles: ajoContent()
    .roles.slice(0, 2)
    .map((role, index) => ({
      ...role,
      id: ['cook', 'waiter'][index] ?? '',
      name: ['Cook', 'Waiter'][index] ?? '',
      path: ['cook.html', null][index] ?? null,
      start: 'Start here',
    })),
  allRoles: { ...ajoContent().allRoles, base: 'https://kitchen.example', open: 'See both' },
};

describe('content of one’s own', () => {
  it('is what the quiz is about, from the first question to the link', async () => {
    const quiz = await mount();
    quiz.element.content = kitchen;
    await expect.poll(() => quiz.heading).toBe('Question 1 of 2 Where do you stand?');
    await quiz.answer(['At the stove'], ['A spoon']);
    expect(quiz.heading).toBe('Your role is Cook');
    const link = quiz.locator.getByRole('link', { name: 'Start here' }).first();
    expect(link.element().getAttribute('href')).toBe('https://kitchen.example/cook.html');
    quiz.element.paths = { cook: 'https://docs.example/cook' };
    await quiz.element.updateComplete;
    expect(link.element().getAttribute('href')).toBe('https://docs.example/cook');
    await quiz.button('See both').click();
    await expect.poll(() => quiz.locator.getByRole('row').elements().length).toBe(3);
    expect(error).not.toHaveBeenCalled();
  });

  it('says whom to ask in a role: in its result, among all the roles, and in what is copied', async () => {
    vi.stubGlobal('ClipboardItem', undefined);
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { roles, ...rest } = ajoContent();
    const urls = [
      'mailto:jane@example.com?subject=AJO',
      'tel:+33 1 23 45 67 89',
      'msteams:/l/chat/0/0?users=jane@example.com',
      undefined,
    ];
    const quiz = await mount();
    quiz.element.content = {
      ...rest,
      roles: roles.map((role, index) => ({
        ...role,
        contact: { text: `Ask Jane ${index}`, url: urls[index] },
      })),
    };
    await quiz.answer(ajoContent().questions[0]?.statements.map(({ text }) => text) ?? [], [], []);
    const contacts = () =>
      [...quiz.root.querySelectorAll('.contact')].map((each) => [
        textOf(each),
        each.querySelector('a')?.getAttribute('href'),
      ]);
    const expected = [
      ['Ask Jane 0', 'mailto:jane@example.com?subject=AJO'],
      ['Ask Jane 1', 'tel:+33123456789'],
      ['Ask Jane 2', 'msteams:/l/chat/0/0?users=jane@example.com'],
      ['Ask Jane 3', undefined],
    ];
    expect(contacts()).toEqual(expected);
    for (const [index, text] of quiz.roles.entries()) expect(text).toContain(`Ask Jane ${index}`);
    await quiz.press(quiz.words.copyText);
    await expect.poll(() => write.mock.calls).toHaveLength(1);
    const [copied = ''] = write.mock.calls[0] ?? [];
    for (const text of [
      'Ask Jane 0\njane@example.com',
      'Ask Jane 1\n+33123456789\n',
      'Ask Jane 2\nmsteams:/l/chat/0/0?users=jane@example.com\n',
      'Ask Jane 3\n☐',
    ])
      expect(copied).toContain(text);
    await quiz.press(quiz.words.toOverview);
    expect(contacts()).toEqual(expected);
    vi.unstubAllGlobals();
    write.mockRestore();
  });

  it('leads to a page to ask on', async () => {
    const quiz = await mount();
    quiz.element.content = {
      ...kitchen,
      roles: kitchen.roles.map((role) => ({
        ...role,
        contact: { text: 'Ask the chef', url: 'https://wiki.example/chef' },
      })),
    };
    await quiz.element.updateComplete;
    await quiz.answer(['At the stove'], ['A spoon']);
    const ask = quiz.locator.getByRole('link', { name: 'Ask the chef', exact: true }).element();
    expect(ask.getAttribute('href')).toBe('https://wiki.example/chef');
  });

  it('may be a function of the language, which is asked again when that changes', async () => {
    const source = vi.fn<(locale: string, msg: Msg) => Content>((locale, msg) => ({
      ...ajoContent(msg),
      title: { en: 'Your part', fr: 'Votre part' }[locale] ?? '',
    }));
    const quiz = await mountIn('en');
    quiz.element.content = source;
    await expect.poll(() => quiz.text).toContain('Your part');
    quiz.element.lang = 'fr-CA';
    await expect.poll(() => quiz.text).toContain('Votre part');
    expect(quiz.heading).toContain('vos responsabilités');
    expect(source.mock.calls.map(([locale]) => locale)).toEqual(['en', 'fr']);
  });

  it('gives way to the built-in one when it is taken back', async () => {
    const quiz = await mount();
    quiz.element.content = kitchen;
    await expect.poll(() => quiz.heading).toContain('Where do you stand?');
    quiz.element.content = undefined;
    await expect.poll(() => quiz.heading).toBe(quiz.words.questions[0]);
  });

  it('keeps the answers to the questions that stay', async () => {
    const quiz = await mount();
    await quiz.answer(['Design and run customer journeys'], ['Marketing strategy'], []);
    quiz.element.content = { ...ajoContent(), title: 'Another title' };
    await quiz.element.updateComplete;
    expect(quiz.heading).toContain('Marketer');
    quiz.element.content = { ...ajoContent(), questions: ajoContent().questions.slice(0, 1) };
    await quiz.element.updateComplete;
    expect(quiz.heading).toContain('Your role is Marketer');
  });

  it('with fewer questions shows the last there is; with new ones, the first without an answer', async () => {
    const quiz = await mount();
    await quiz.answer([], []);
    quiz.element.content = { ...ajoContent(), questions: ajoContent().questions.slice(0, 1) };
    await expect
      .poll(() => quiz.heading)
      .toBe('Question 1 of 1 Which responsibilities are yours, or will be?');
    expect(quiz.ticked).toEqual([quiz.words.none]);
    await quiz.onward.click();
    await expect.poll(() => quiz.heading).toBe('No role yet');
    quiz.element.content = kitchen;
    await expect.poll(() => quiz.heading).toBe('Question 1 of 2 Where do you stand?');
  });

  it('that opens a result again does not go on before the person does', async () => {
    const quiz = await mount();
    const { questions, ...rest } = ajoContent();
    quiz.element.content = { ...rest, questions: questions.slice(2) };
    await expect
      .poll(() => quiz.heading)
      .toBe('Question 1 of 1 Which tasks are yours, or will be?');
    await quiz.answer(['Create campaigns']);
    await expect.poll(() => quiz.heading).toContain('Marketer');
    quiz.element.content = undefined;
    await expect.poll(() => quiz.heading).toBe(quiz.words.questions[0]);
    await quiz.tick('Design and run customer journeys');
    await quiz.element.updateComplete;
    expect(quiz.heading).toBe(quiz.words.questions[0]);
    expect(quiz.ticked).toEqual(['Design and run customer journeys']);
  });

  it('shows markup as text', async () => {
    const quiz = await mount();
    quiz.element.content = { ...kitchen, title: '<img src=x onerror="alert(1)">' };
    await expect.poll(() => quiz.text).toContain('<img src=x');
    expect(quiz.element.shadowRoot?.querySelector('img')).toBeNull();
  });

  it.each<[string, unknown, string]>([
    [
      'is not like content',
      { ...kitchen, questions: [{ ...kitchen.questions[0], title: 5 }] },
      'TypeError: content.questions[where].title must be a text, not "5".',
    ],
    ['is nothing like it', 7, 'TypeError: content must be an object, not "7".'],
    [
      'comes from a function that gives none',
      () => null,
      'TypeError: content must be an object, not "null".',
    ],
    [
      'comes from a function that fails',
      () => {
        throw new RangeError('no kitchen');
      },
      'RangeError: no kitchen',
    ],
  ])('that %s is one error, and nothing stands in for it', async (_, content, message) => {
    const quiz = await mount('<role-finder persist="own"><a href="/roles">Roles</a></role-finder>');
    await quiz.answer(['Design and run customer journeys']);
    const kept = localStorage.getItem('role-finder:own');
    quiz.element.content = content as ContentSource;
    await expect.poll(() => alertIn(quiz.element)).toBe(unavailable.en);
    quiz.element.heading = 3;
    await quiz.element.updateComplete;
    expect(fallbackIn(quiz.element)).toBe('Roles');
    expect(quiz.element.code).toBe('');
    expect(error.mock.calls).toEqual([[`<role-finder>: ${message} The fallback is shown.`]]);
    expect(localStorage.getItem('role-finder:own')).toBe(kept);
    quiz.element.content = undefined;
    await quiz.element.updateComplete;
    expect(quiz.heading).toBe(quiz.words.questions[1]);
    expect(alertIn(quiz.element)).toBe('');
  });

  it('that is wrong in one language is not there in that one alone', async () => {
    const quiz = await mount();
    quiz.element.content = { en: kitchen, fr: { ...kitchen, title: '' } };
    await expect.poll(() => quiz.heading).toContain('Where do you stand?');
    await quiz.tick('At the stove');
    quiz.element.lang = 'fr';
    await expect.poll(() => alertIn(quiz.element)).toBe(unavailable.fr);
    quiz.element.lang = 'en';
    await expect.poll(() => alertIn(quiz.element)).toBe('');
    expect(quiz.ticked).toEqual(['At the stove']);
  });
});

describe('a file of content', () => {
  it('is another quiz, in the language of the page', async () => {
    const quiz = await mountWith('/demo/own-content.json', 'fr');
    await expect.poll(() => quiz.heading).toBe('Question 1 sur 2 Qu’aimez-vous faire\u202f?');
    await quiz.answer(['Trier et étiqueter'], ['Publier des podcasts']);
    expect(quiz.heading).toBe('Votre rôle\u00a0: «\u00a0Archives\u00a0»');
    quiz.element.lang = 'en';
    await expect.poll(() => quiz.heading).toBe('Your role is Archive');
    expect(quiz.text).toContain('See all five parts');
    expect(error).not.toHaveBeenCalled();
  });

  it('shows what stands in the element until it is there', async () => {
    const element = document.createElement('role-finder');
    element.content = '/demo/own-content.json';
    element.append('The quiz comes.');
    document.body.append(element);
    await element.updateComplete;
    expect(element.shadowRoot?.textContent.trim()).toBe('');
    expect(element.shadowRoot?.querySelector('slot:not([name])')).not.toBeNull();
    await expect.poll(() => new Quiz(element).heading).toContain('What do you like to do?');
    expect(element.shadowRoot?.querySelector('slot:not([name])')).toBeNull();
    element.remove();
  });

  it('may hold only what differs from the built-in content', async () => {
    const quiz = await mountWith('/demo/overrides.json');
    await expect.poll(() => quiz.text).toContain('your guide is Jane');
    await quiz.answer(['Design and run customer journeys'], ['Marketing strategy'], []);
    expect(quiz.heading).toBe('Your role is Marketer');
    expect(quiz.text).toContain('our summer campaign');
    const link = quiz.locator.getByRole('link', { name: 'Get started as a marketer' }).first();
    expect(link.element().getAttribute('href')).toBe('https://wiki.example/en/campaigns');
    expect(error).not.toHaveBeenCalled();
  });

  it('is read once, however often the language changes', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    const quiz = await mountWith('/demo/own-content.json');
    await expect.poll(() => quiz.text).toContain('neighbourhood radio');
    quiz.element.lang = 'fr';
    await expect.poll(() => quiz.text).toContain('radio de quartier');
    quiz.element.lang = 'en';
    await expect.poll(() => quiz.text).toContain('neighbourhood radio');
    expect(fetched).toHaveBeenCalledOnce();
    fetched.mockRestore();
  });

  it('gives way to another, and to the built-in content', async () => {
    const quiz = await mountWith('/demo/overrides.json');
    await expect.poll(() => quiz.text).toContain('Jane');
    quiz.element.setAttribute('content', '/demo/own-content.json');
    await expect.poll(() => quiz.text).toContain('neighbourhood radio');
    quiz.element.removeAttribute('content');
    await expect.poll(() => quiz.heading).toBe(quiz.words.questions[0]);
  });

  it('is no matter once the element has another address', async () => {
    const quiz = await mount();
    quiz.element.content = '/demo/overrides.json';
    await quiz.element.updateComplete;
    quiz.element.content = '/demo/own-content.json';
    await expect.poll(() => quiz.text).toContain('neighbourhood radio');
    expect(error).not.toHaveBeenCalled();
  });

  it.each([
    ['/demo/none.json', /cannot be read from \/demo\/none.json: Error: status 404\./],
    ['/demo/icon.svg', /cannot be read from \/demo\/icon.svg: SyntaxError: /],
    ['javascript:alert(1)', /content must be an http\(s\) address, not "javascript:alert\(1\)"\./],
    ['http://127.0.0.1:1/', /cannot be read from http:\/\/127.0.0.1:1\/: TypeError: /],
  ])('at %s is one error, and nothing stands in for it', async (address, message) => {
    for (const tag of ['role-finder', 'role-finder-team'] as const) {
      error.mockClear();
      document.body.innerHTML = `<${tag} content="${address}"><a href="/roles">Roles</a></${tag}>`;
      const element = document.querySelector(tag) as RoleFinder | RoleFinderTeam;
      await expect.poll(() => error.mock.calls.length).toBe(1);
      await element.updateComplete;
      element.heading = 3;
      await element.updateComplete;
      expect(error.mock.calls).toEqual([[expect.stringMatching(message)]]);
      expect(alertIn(element)).toContain('cannot be shown at the moment.');
      expect(fallbackIn(element)).toBe('Roles');
      element.lang = 'fr';
      await expect.poll(() => alertIn(element)).toContain('pour le moment.');
    }
  });

  it.each([
    ['in Windows-1252', Uint8Array.of(0x7b, 0x22, 0xe9, 0x22, 0x7d), 'it is not in UTF-8'],
    ['in UTF-16', Uint8Array.of(0xff, 0xfe, 0x7b, 0, 0x7d, 0), 'it is not in UTF-8'],
    ['not like content', '{"title":7}', 'content.title must be a text, not "7"'],
    ['null', 'null', 'content must be an object, not "null"'],
  ])('that is %s is not shown', async (_, body, message) => {
    const fetched = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(body));
    document.body.innerHTML = '<role-finder content="/own.json"></role-finder>';
    const element = document.querySelector('role-finder') as RoleFinder;
    await expect.poll(() => alertIn(element)).toBe(unavailable.en);
    expect(String(error.mock.calls[0]?.[0])).toContain(message);
    fetched.mockRestore();
  });

  it('may begin with a byte order mark', async () => {
    // As bytes, as it comes from a server: WebKit does not decode a text.
    const body = new TextEncoder().encode('\uFEFF{"title":"Été"}');
    const fetched = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(body));
    const quiz = await mountWith('/own.json');
    expect(quiz.text).toContain('Été');
    fetched.mockRestore();
  });

  it('is asked for again where it is set again', async () => {
    document.body.innerHTML = '<role-finder content="/demo/own-content.json"></role-finder>';
    const element = document.querySelector('role-finder') as RoleFinder;
    const fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('offline'));
    await expect.poll(() => alertIn(element)).toBe(unavailable.en);
    element.requestUpdate();
    await element.updateComplete;
    expect(fetched).toHaveBeenCalledOnce();
    fetched.mockRestore();
    element.setAttribute('content', '/demo/own-content.json');
    await expect.poll(() => element.shadowRoot?.textContent).toContain('neighbourhood radio');
    expect(alertIn(element)).toBe('');
  });

  it('that cannot be read leaves what was kept, the address and the page alone', async () => {
    const address = '/demo/own-content.json';
    const tag = `<role-finder persist="radio" content="${address}"></role-finder>`;
    const quiz = await mountWith(address, 'en', tag);
    await quiz.answer(['Sort and label things'], []);
    const { code } = quiz.element;
    const kept = localStorage.getItem('role-finder:radio');
    expect(kept).toContain('"done":[]');

    location.hash = `rf=${code}`;
    const fetched = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('<title>Sign in'));
    document.body.innerHTML = tag;
    const element = document.querySelector('role-finder') as RoleFinder;
    const other = document.createElement('role-finder');
    document.body.append(other);
    await expect.poll(() => alertIn(element)).toBe(unavailable.en);
    dispatchEvent(new HashChangeEvent('hashchange'));
    await element.updateComplete;
    expect(alertIn(element)).toBe(unavailable.en);
    expect(localStorage.getItem('role-finder:radio')).toBe(kept);
    other.remove();
    fetched.mockRestore();
    element.content = address;
    const again = new Quiz(element);
    await expect.poll(() => again.heading).toContain(again.words.shared);
    history.replaceState(null, '', location.pathname + location.search);
    await again.press(again.words.leaveShared);
    expect(again.heading).toBe('Your role is Archive');
  });

  it('is what the team view counts by, too', async () => {
    const quiz = await mountWith('/demo/own-content.json');
    await expect.poll(() => quiz.text).toContain('neighbourhood radio');
    await quiz.answer(['Sort and label things'], []);
    document.body.innerHTML =
      '<role-finder-team content="/demo/own-content.json"></role-finder-team>';
    const element = document.querySelector('role-finder-team') as RoleFinderTeam;
    const team = new TeamOnPage(element, 'en');
    await expect.poll(() => team.field.query()).not.toBeNull();
    await team.paste(quiz.element.code);
    await expect.poll(() => team.stages.join()).toContain('Archive');
    expect(error).not.toHaveBeenCalled();
  });
});

const unavailable = {
  en: 'The quiz cannot be shown at the moment.',
  fr: 'Le quiz ne peut pas être affiché pour le moment.',
};

/** What an element says at once, of itself. */
const alertIn = ({ shadowRoot }: Element): string =>
  textOf(shadowRoot?.querySelector('[role=alert]'));

/** What an element shows of what stands in it. */
function fallbackIn({ shadowRoot }: Element): string {
  const slot = shadowRoot?.querySelector<HTMLSlotElement>('.root slot:not([name])');
  return slot?.assignedNodes().map(textOf).join('') ?? '';
}

async function mountWith(
  content: string,
  language: Language = 'en',
  tag = `<role-finder lang="${language}" content="${content}"></role-finder>`,
): Promise<Quiz> {
  document.body.innerHTML = tag;
  const quiz = new Quiz(document.querySelector('role-finder') as RoleFinder, language);
  await expect.poll(() => quiz.heading).not.toBe('');
  return quiz;
}
