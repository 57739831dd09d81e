import { describe, expect, it, vi } from 'vitest';
import { mount } from './support/quiz.js';

// A module that fails while it is evaluated.
vi.mock('../src/french.js', () => ({
  get msg(): never {
    throw new Error('No French today');
  },
}));

describe('a language that cannot be loaded', () => {
  it('leaves the quiz in English, is told of once, and is tried again when it is set again', async () => {
    const quiz = await mount();
    const errors: unknown[] = [];
    quiz.element.addEventListener('role-finder-locale-error', ({ locale, error }) => {
      errors.push(`${locale}: ${String(error)}`);
    });
    for (const count of [1, 2]) {
      quiz.element.lang = 'fr';
      await expect.poll(() => errors).toHaveLength(count);
      await quiz.element.updateComplete;
      expect(quiz.heading).toBe(quiz.words.questions[0]);
    }
    expect(errors[0]).toMatch(/^fr: .*French/);
  });

  it('is not told of where it is no longer asked for', async () => {
    const quiz = await mount();
    const told = vi.fn();
    quiz.element.addEventListener('role-finder-locale-error', told);
    quiz.element.lang = 'fr';
    quiz.element.lang = 'en';
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(told).not.toHaveBeenCalled();
    expect(quiz.heading).toBe(quiz.words.questions[0]);
  });
});
