import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import {
  ajoContent,
  type Content,
  type ContentSource,
  type Msg,
  type RoleFinder,
} from 'ajo-role-finder';
import type { RoleFinderTeam } from 'ajo-role-finder/team';
import { mount, mountIn, Quiz } from '../support/quiz.js';
import { TeamOnPage } from '../support/team.js';
import type { Language } from '../support/words.js';

let error: MockInstance<typeof console.error>;

beforeEach(() => {
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
    expect(quiz.heading).toContain('Quelles responsabilités');
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
    await expect.poll(() => quiz.heading).toBe('Question 1 of 1 Which responsibilities are yours?');
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
    await expect.poll(() => quiz.heading).toBe('Question 1 of 1 Which tasks are yours?');
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
  ])('that %s is one error, and the built-in content stays', async (_, content, message) => {
    const quiz = await mount();
    await quiz.answer(['Design and run customer journeys']);
    quiz.element.content = content as ContentSource;
    await quiz.element.updateComplete;
    quiz.element.heading = 3;
    await quiz.element.updateComplete;
    expect(quiz.heading).toBe(quiz.words.questions[1]);
    expect(error.mock.calls).toEqual([
      [`<role-finder>: ${message} The built-in content is shown.`],
    ]);
  });
});

describe('a file of content', () => {
  it('is another quiz, in the language of the page', async () => {
    const quiz = await mountWith('/demo/own-content.json', 'fr');
    await expect.poll(() => quiz.heading).toBe('Question 1 sur 2 Qu’aimez-vous faire\u202f?');
    await quiz.answer(['Trier et étiqueter'], ['Publier des podcasts']);
    expect(quiz.heading).toBe('Votre rôle\u00a0: Archives');
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
    const quiz = await mountWith('/demo/differences.json');
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
    const quiz = await mountWith('/demo/differences.json');
    await expect.poll(() => quiz.text).toContain('Jane');
    quiz.element.setAttribute('content', '/demo/own-content.json');
    await expect.poll(() => quiz.text).toContain('neighbourhood radio');
    quiz.element.removeAttribute('content');
    await expect.poll(() => quiz.heading).toBe(quiz.words.questions[0]);
  });

  it('is no matter once the element has another address', async () => {
    const quiz = await mount();
    quiz.element.content = '/demo/differences.json';
    await quiz.element.updateComplete;
    quiz.element.content = '/demo/own-content.json';
    await expect.poll(() => quiz.text).toContain('neighbourhood radio');
    expect(error).not.toHaveBeenCalled();
  });

  it.each([
    ['/demo/none.json', /cannot be read from \/demo\/none.json: Error: status 404\. The built-in/],
    ['/demo/icon.svg', /cannot be read from \/demo\/icon.svg: SyntaxError: .* The built-in/],
    ['javascript:alert(1)', /content must be an http\(s\) address, not "javascript:alert\(1\)"\./],
    ['http://127.0.0.1:1/', /cannot be read from http:\/\/127.0.0.1:1\/: TypeError: /],
  ])('at %s is one error, and the built-in content is shown', async (address, message) => {
    const quiz = await mountWith(address);
    await expect.poll(() => error.mock.calls.length).toBe(1);
    expect(quiz.heading).toBe(quiz.words.questions[0]);
    quiz.element.heading = 3;
    await quiz.element.updateComplete;
    expect(error.mock.calls).toEqual([[expect.stringMatching(message)]]);
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
    await expect.poll(() => team.sentences.join()).toContain('Archive');
    expect(error).not.toHaveBeenCalled();
  });
});

async function mountWith(content: string, language: Language = 'en'): Promise<Quiz> {
  document.body.innerHTML = `<role-finder lang="${language}" content="${content}"></role-finder>`;
  const quiz = new Quiz(document.querySelector('role-finder') as RoleFinder, language);
  await expect.poll(() => quiz.heading).not.toBe('');
  return quiz;
}
