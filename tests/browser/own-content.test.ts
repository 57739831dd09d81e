import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { ajoContent, type Content, type ContentSource, type Msg } from 'ajo-role-finder';
import { mount, mountIn } from '../support/quiz.js';

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
      'TypeError: content.questions[0].title must be a text, not "5".',
    ],
    ['is nothing like it', 'kitchen', 'TypeError: content must be an object, not "kitchen".'],
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
