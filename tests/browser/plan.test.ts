import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { contents, ticksWhere } from '../support/contents.js';
import { mount, mountIn, textOf, type Quiz } from '../support/quiz.js';

const languages = ['en', 'fr'] as const;
const ofRoles = (quiz: Quiz, ...roles: readonly string[]): Promise<void> =>
  quiz.answer(...ticksWhere(quiz.language, (role) => roles.includes(role)));
const boxes = (quiz: Quiz): readonly HTMLElement[] =>
  quiz.locator.getByRole('checkbox').elements() as HTMLElement[];

describe.each(languages)('the plan in %s', (language) => {
  const { roles } = contents[language];

  it('has the first step and the tasks of each role, in the implementation order', async () => {
    const quiz = await mountIn(language);
    await ofRoles(quiz, 'marketer', 'developer');
    const expected = roles
      .slice(2)
      .flatMap(({ example, tasks }) => [example, ...tasks.map(({ text }) => text)]);
    expect(
      boxes(quiz).map((box) => textOf(box.closest('label')?.querySelector('[id^=text]'))),
    ).toEqual(expected);
    for (const text of expected) await expect.element(quiz.statement(text)).toBeVisible();
  });

  it('says what one waits for, and who builds on it', async () => {
    const quiz = await mountIn(language);
    await ofRoles(quiz, 'data-engineer');
    const [, plan] = quiz.root.querySelectorAll('ol');
    const parts = [...(plan?.children ?? [])].map(textOf);
    const [before, , after] = roles;
    expect(parts).toHaveLength(4);
    expect(parts[0]).toContain(`${before?.name ?? ''} ${before?.headline ?? ''}`);
    expect(parts[2]).toContain(`${after?.name ?? ''} ${after?.headline ?? ''}`);
    expect(quiz.text).toContain(contents[language].allRoles.parallel[0]);
  });
});

describe('the plan', () => {
  it('says how much is done, as a task is ticked by pointer or by keyboard', async () => {
    const quiz = await mount();
    await ofRoles(quiz, 'marketer');
    const bar = () => [...quiz.root.querySelectorAll('meter')].at(-1);
    expect(quiz.text).toContain('0 of 5 done');
    await quiz.tick('Define audience segments');
    boxes(quiz)[4]?.focus();
    await userEvent.keyboard(' ');
    expect(quiz.text).toContain('2 of 5 done');
    expect([bar()?.value, bar()?.max]).toEqual([2, 5]);
    await quiz.tick('Define audience segments');
    expect(quiz.text).toContain('1 of 5 done');
  });

  it('keeps its ticks through changed answers and another language', async () => {
    const quiz = await mount();
    await ofRoles(quiz, 'marketer');
    await quiz.tick('Define audience segments');
    await quiz.press(quiz.words.change(quiz.words.labels[0]));
    await quiz.press(quiz.words.backToResult);
    expect(quiz.text).toContain('1 of 5 done');
    quiz.element.lang = 'fr';
    await expect.poll(() => quiz.text).toContain('1 sur 5 terminées');
  });

  it('is not there where no role matches', async () => {
    const quiz = await mount();
    await quiz.answer([], ['Coding'], []);
    expect(boxes(quiz)).toEqual([]);
  });
});

describe('the slot of a role', () => {
  const markup = `<role-finder><p slot="marketer">Ask Jane.</p><p slot="developer">Ask John.</p></role-finder>`;
  const isShown = (name: string): boolean =>
    document.querySelector(`[slot=${name}]`)?.checkVisibility() ?? false;

  it('is shown in the card of the role, and among all the roles', async () => {
    const quiz = await mount(markup);
    expect([isShown('marketer'), isShown('developer')]).toEqual([false, false]);
    await ofRoles(quiz, 'marketer');
    expect([isShown('marketer'), isShown('developer')]).toEqual([true, false]);
    expect(
      document.querySelector('[slot=marketer]')?.assignedSlot?.closest('article'),
    ).toBeTruthy();
    await quiz.press(quiz.words.toOverview);
    expect([isShown('marketer'), isShown('developer')]).toEqual([true, true]);
  });
});
