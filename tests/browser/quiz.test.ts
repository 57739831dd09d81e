import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { contents, marketersHeadline, marketersTicks } from '../support/contents.js';
import { mount, mountIn, plain, type Quiz } from '../support/quiz.js';
import { words, type Language } from '../support/words.js';

describe.each<Language>(['en', 'fr'])('the quiz in %s', (language) => {
  const { questions, ...word } = words[language];
  const [[first = ''] = [], [second = ''] = [], third = []] = marketersTicks(language);
  let quiz: Quiz;

  beforeEach(async () => {
    quiz = await mountIn(language);
  });

  it('asks the first question at once, with nothing ticked, and leaves focus where it is', () => {
    expect(quiz.heading).toBe(questions[0]);
    expect(quiz.ticked).toEqual([]);
    expect(document.activeElement).toBe(document.body);
  });

  it('asks each question as a group of checkboxes, named by the question', async () => {
    for (const { title, statements } of contents[language].questions) {
      await expect.element(quiz.group).toHaveAccessibleName(plain(title));
      expect(quiz.group.getByRole('checkbox').elements()).toHaveLength(statements.length + 1);
      await quiz.answer([]);
    }
  });

  it('leads to the result, forth and back, with every answer kept and focus on each heading', async () => {
    await quiz.answer([first]);
    await expect.poll(() => quiz.focused).toBe(questions[1]);
    await quiz.tick(second);
    await quiz.button(word.back).click();
    await expect.poll(() => quiz.focused).toBe(questions[0]);
    expect(quiz.ticked).toEqual([first]);
    await quiz.onward.click();
    await expect.poll(() => quiz.focused).toBe(questions[1]);
    expect(quiz.ticked).toEqual([second]);
    await quiz.onward.click();
    await expect.poll(() => quiz.focused).toBe(questions[2]);
    await quiz.answer(third);
    await expect.poll(() => quiz.focused).toBe(marketersHeadline[language]);
    expect(quiz.heading).toBe(quiz.focused);
  });

  it('begins each question with a heading of its own, which screen readers then announce', async () => {
    const heading = () => quiz.locator.getByRole('heading', { level: 2 }).element();
    const before = heading();
    await quiz.answer([first]);
    expect(heading()).not.toBe(before);
  });

  it('has no way back before the first question', () => {
    expect(quiz.button(word.back).elements()).toEqual([]);
  });

  it('says what to do when a question has no answer, and loses nothing', async () => {
    await quiz.answer([first]);
    await quiz.onward.click();
    await expect.poll(() => quiz.focused).toBe(word.problem);
    await expect
      .element(quiz.group)
      .toHaveAccessibleDescription(`${word.instruction} ${word.problem}`);
    expect(quiz.heading).toBe(questions[1]);
    await quiz.answer([second]);
    await expect.poll(() => quiz.heading).toBe(questions[2]);
    expect(quiz.text).not.toContain(word.problem);
    await quiz.button(word.back).click();
    await quiz.button(word.back).click();
    expect(quiz.ticked).toEqual([first]);
  });

  it('takes a double click for one', async () => {
    await quiz.answer([first]);
    await quiz.tick(second);
    await page.viewport(1000, 1200);
    await quiz.onward.dblClick();
    await expect.poll(() => quiz.heading).toBe(questions[2]);
    expect(quiz.text).not.toContain(word.problem);
  });

  it('takes "none of these" in place of statements, and statements in place of it', async () => {
    await quiz.tick(first, word.none);
    expect(quiz.ticked).toEqual([word.none]);
    await quiz.tick(first);
    expect(quiz.ticked).toEqual([first]);
  });

  it('shows all the roles to read, and leads back to where one was', async () => {
    await quiz.answer([first]);
    await quiz.tick(second);
    await quiz.button(word.toOverview).click();
    await expect.poll(() => quiz.focused).toBe(word.overview);
    expect(quiz.locator.getByRole('table').getByRole('row').elements()).toHaveLength(5);
    await quiz.button(word.toQuiz).first().click();
    await expect.poll(() => quiz.focused).toBe(questions[1]);
    expect(quiz.ticked).toEqual([second]);
  });
});

describe('the quiz by keyboard alone', () => {
  it('is taken from the first question to the result', async () => {
    const quiz = await mount();
    await userEvent.tab();
    await userEvent.keyboard(' ');
    expect(quiz.ticked).toEqual(['System configuration and permission management']);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => quiz.focused).toBe(words.en.questions[1]);
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard(' {Enter}');
    await expect.poll(() => quiz.focused).toBe(words.en.questions[2]);
    for (let boxes = 13; boxes > 0; boxes -= 1) await userEvent.tab();
    await userEvent.keyboard(' ');
    expect(quiz.ticked).toEqual([words.en.none]);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => quiz.focused).toBe('Your role is Administrator');
  });

  it('goes from the message straight to the statements', async () => {
    const quiz = await mount();
    await quiz.onward.click();
    await expect.poll(() => quiz.focused).toBe(words.en.problem);
    await userEvent.tab();
    expect(quiz.element.shadowRoot?.activeElement).toBe(
      quiz.group.getByRole('checkbox').first().element(),
    );
  });

  it('says so when Enter finds no answer', async () => {
    const quiz = await mount();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => quiz.focused).toBe(words.en.problem);
  });
});

describe('the explanation under a statement', () => {
  it('describes it, and does not lengthen its name', async () => {
    const quiz = await mount();
    await expect
      .element(quiz.statement('Design and run customer journeys'))
      .toHaveAccessibleDescription(
        'Plan the steps and messages of a customer journey, and launch it.',
      );
  });
});
