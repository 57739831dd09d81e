import { describe, expect, it } from 'vitest';
import { noAnswers } from '../../src/quiz/answers/answers.js';
import type { Content } from '../../src/quiz/content/content.js';
import { score } from '../../src/quiz/result/scoring.js';
import { choicesOf, noneOfAll, subsets, ticking, type Choice } from '../support/people.js';
import { contentOf, question } from '../support/small-content.js';

/** Two roles; for each question, how many statements it has of `a`, and one of `b`. */
const contentWith = (...counts: readonly number[]): Content =>
  contentOf(
    ['a', 'b'],
    ...counts.map((count, index) =>
      question(`question ${index}`, ...Array<string>(count).fill('a'), 'b'),
    ),
  );

/** The first statements of `a`, as many in each question. */
const firstOfA = (content: Content, ...counts: readonly number[]): readonly Choice[] =>
  counts.flatMap((count, index) =>
    choicesOf(content)
      .filter(({ question, statement }) => {
        return question.id === `question ${index}` && statement.role === 'a';
      })
      .slice(0, count),
  );

const roles = ['a', 'b', 'c', 'd'];
const content = contentOf(
  roles,
  question('one', ...roles),
  question('two', 'b', 'a', 'c', 'd', 'c', 'd', 'b', 'a', 'd', 'a', 'b', 'c'),
);
const choices = choicesOf(content);
const scoreWith = (ticked: readonly Choice[]) => score(content, ticking(ticked));
const found = (ticked: readonly Choice[]) => scoreWith(ticked).found.map(({ role }) => role.id);
const own = (id: string) => choices.filter(({ statement }) => statement.role === id);

describe('score', () => {
  it('is the mean, over the questions, of the part of a role’s statements that is ticked', () => {
    const [first, second, third, fourth] = own('c');
    const scoreOf = (...some: readonly (Choice | undefined)[]) =>
      scoreWith(some.filter((each) => each !== undefined)).found[0]?.score;
    expect(scoreOf(first)).toBe(1 / 2);
    expect(scoreOf(second)).toBe(1 / 6);
    expect(scoreOf(first, second, third)).toBe(5 / 6);
    expect(scoreOf(first, second, third, fourth)).toBe(1);
  });

  it('leaves out of the mean a question that has no statement of the role', () => {
    const without = contentOf(['a', 'b'], question('one', 'b'), question('two', 'a', 'b'));
    const ticked = choicesOf(without).filter(({ statement }) => statement.role === 'a');
    expect(score(without, ticking(ticked)).found).toMatchObject([{ role: { id: 'a' }, score: 1 }]);
  });

  it('is nothing for a role without a statement', () => {
    const silent = contentOf(['a', 'b'], question('one', 'a'));
    expect(score(silent, ticking(choicesOf(silent))).all).toMatchObject([
      { role: { id: 'a' }, score: 1 },
      { role: { id: 'b' }, score: 0 },
    ]);
  });

  it('never falls when one more statement of the role is ticked', () => {
    for (const ticked of subsets(own('b'))) {
      const before = scoreWith(ticked).found[0]?.score ?? 0;
      for (const more of own('b'))
        expect(scoreWith([...ticked, more]).found[0]?.score).toBeGreaterThanOrEqual(before);
    }
  });

  it('says why, in the order of the content', () => {
    const [c, d] = scoreWith([...own('d'), ...own('c')].toReversed()).found;
    expect(c?.reasons).toEqual(own('c').map(({ statement }) => statement));
    expect(d?.reasons).toEqual(own('d').map(({ statement }) => statement));
  });
});

describe('a role matches', () => {
  it.each([
    [[4], [1], 'near'],
    [[10], [3], 'near'],
    [[10], [4], 'match'],
    [[3], [1], 'match'],
    [[7, 21], [1, 11], 'match'],
    [[7, 21], [1, 10], 'near'],
    [[7, 11, 13], [7, 0, 0], 'match'],
    [[49, 49, 49], [16, 16, 17], 'match'],
    [[49, 49, 49], [16, 16, 16], 'near'],
    [[97, 89, 83, 79, 73, 71], [97, 89, 0, 0, 0, 0], 'match'],
  ] as const)(
    'from exactly a third on: of %j statements, %j ticked: %s',
    (counts, ticked, outcome) => {
      const other = contentWith(...counts);
      expect(score(other, ticking(firstOfA(other, ...ticked))).outcome).toBe(outcome);
    },
  );

  it('from exactly half of the best on', () => {
    const two = contentWith(4, 4);
    const all = choicesOf(two).filter(({ statement }) => statement.role === 'b');
    const foundWith = (...counts: readonly number[]) =>
      score(two, ticking([...all, ...firstOfA(two, ...counts)])).found.map(({ role }) => role.id);
    expect(foundWith(2, 2)).toEqual(['a', 'b']);
    expect(foundWith(2, 1)).toEqual(['b']);
  });

  it('for one question alone, if two speak for no other', () => {
    const [one, ...more] = own('b');
    const alone = own('a').slice(0, 1);
    expect(found(alone)).toEqual(['a']);
    expect(found([...alone, ...own('c').slice(0, 1)])).toEqual(['a', 'c']);
    expect(found([...alone, ...more.slice(0, 1)])).toEqual(['a']);
    expect(found([...alone, ...(one ? [one] : []), ...more.slice(0, 1)])).toEqual(['b']);
  });

  it('for the only question that has statements of it', () => {
    const other = contentOf(['a', 'b'], question('one', 'a', 'a', 'b'), question('two', 'b'));
    const all = choicesOf(other);
    expect(score(other, ticking(all)).found).toMatchObject([
      { role: { id: 'a' } },
      { role: { id: 'b' } },
    ]);
  });

  it('best only where there is a single one', () => {
    const best = (...ticked: readonly Choice[]) => scoreWith(ticked).best?.id;
    expect(best(...own('a'))).toBe('a');
    expect(best(...own('a'), ...own('b').slice(0, 2))).toBe('a');
    expect(best(...own('a'), ...own('b'))).toBeUndefined();
    expect(best(...own('a').slice(1, 2))).toBeUndefined();
  });

  it('best even if another scores more, in one question alone', () => {
    const other = contentOf(
      ['a', 'b'],
      question('one', 'a', 'b'),
      question('two', 'a', 'b', 'b', 'b', 'b', 'b'),
      question('three', 'b'),
    );
    const [a, b1, , b2] = choicesOf(other);
    const ticked = [a, b1, b2].filter((each) => each !== undefined);
    expect(score(other, ticking(ticked))).toMatchObject({
      found: [{ role: { id: 'b' }, score: 0.4 }],
      all: [
        { role: { id: 'a' }, score: 0.5 },
        { role: { id: 'b' }, score: 0.4 },
      ],
      best: { id: 'b' },
    });
  });

  it('foremost where the others have at most two thirds of its score', () => {
    const foremost = (...ticked: readonly Choice[]) => scoreWith(ticked).foremost?.id;
    expect(foremost(...own('a'), ...own('b').slice(0, 2))).toBe('a');
    expect(foremost(...own('a'), ...own('b').slice(0, 3))).toBeUndefined();
    expect(foremost(...own('a').slice(0, 2), ...own('b'), ...own('c').slice(0, 2))).toBe('b');
    expect(foremost(...own('a'), ...own('b'), ...own('c').slice(0, 2))).toBeUndefined();
    expect(foremost(...own('a'))).toBeUndefined();
    expect(foremost(...own('a'), ...own('b').slice(0, 1))).toBeUndefined();
    expect(foremost(...own('a').slice(1, 3), ...own('b').slice(1, 2))).toBeUndefined();
  });

  it('whatever the order of roles, questions and statements', () => {
    const reversed: Content = {
      ...content,
      roles: content.roles.toReversed(),
      questions: content.questions
        .map((each) => ({ ...each, statements: each.statements.toReversed() }))
        .toReversed(),
    };
    for (const ids of subsets(roles)) {
      const some = choices.filter(({ statement }) => ids.includes(statement.role));
      const answers = ticking(some.filter((_, index) => index % 3 !== 1));
      const [one, other] = [score(content, answers), score(reversed, answers)];
      expect(other.outcome).toBe(one.outcome);
      const forwards = other.found.map((each) => ({
        ...each,
        reasons: each.reasons.toReversed(),
      }));
      expect(forwards.toReversed()).toEqual(one.found);
    }
  });
});

describe('where no role matches', () => {
  it('the nearest are found, all of those that share the best score', () => {
    const skill = (id: string) => own(id).slice(1, 2);
    expect(scoreWith([...skill('b'), ...skill('d')])).toMatchObject({
      outcome: 'near',
      found: [{ role: { id: 'b' } }, { role: { id: 'd' } }],
    });
  });

  it('none is found if nothing is ticked', () => {
    for (const answers of [noAnswers, noneOfAll(content)])
      expect(score(content, answers)).toMatchObject({
        outcome: 'none',
        found: [],
        best: undefined,
        foremost: undefined,
      });
  });
});
