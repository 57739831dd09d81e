import { describe, expect, it } from 'vitest';
import { ajoContent } from '../src/content/ajo-content.js';
import { noAnswers, withNone } from '../src/quiz/answers.js';
import type { Content } from '../src/quiz/content.js';
import { score } from '../src/quiz/scoring.js';
import { choicesOf, subsets, ticking, type Choice } from './support/people.js';

const content = ajoContent();
const choices = choicesOf(content);
const roleIds = content.roles.map(({ id }) => id);
const choicesFor = (...roles: readonly string[]): readonly Choice[] =>
  choices.filter(({ statement }) => roles.includes(statement.role));
const found = (ticked: readonly Choice[]): readonly string[] =>
  score(content, ticking(ticked)).found.map(({ role }) => role.id);
const scoreOf = (ticked: readonly Choice[], id: string): number | undefined => {
  const { found, others } = score(content, ticking(ticked));
  return [...found, ...others].find(({ role }) => role.id === id)?.score;
};

describe('score', () => {
  describe.each(subsets(roleIds).slice(1))(
    'someone with the statements of %s %s %s %s',
    (...ids) => {
      const roles = roleIds.filter((id) => ids.includes(id));
      const own = choicesFor(...roles);

      it('gets exactly these roles, each in full', () => {
        const result = score(content, ticking(own));
        expect(result.outcome).toBe('match');
        expect(result.found.map(({ role, score }) => [role.id, score])).toEqual(
          roles.map((id) => [id, 1]),
        );
        expect(result.others.map(({ score }) => score)).toEqual(
          roleIds.slice(roles.length).map(() => 0),
        );
      });

      it('gets the same roles with any one statement wrong or missing', () => {
        for (const slip of choices) {
          const slipped = own.includes(slip) ? own.filter((each) => each !== slip) : [...own, slip];
          expect(found(slipped), slip.statement.text).toEqual(roles);
        }
      });
    },
  );

  it('can be misled by two mistakes: one’s own responsibility missing, and another’s ticked', () => {
    const [own, other] = [choicesFor('marketer'), choicesFor('developer')];
    expect(found([...own.slice(1), ...other.slice(0, 1)])).toEqual(['developer', 'marketer']);
  });

  it('takes a role from exactly a third on', () => {
    const [responsibility, skill, task] = [0, 1, 4].map((at) =>
      choicesFor('developer').slice(at, at + 1),
    );
    expect(score(content, ticking(responsibility ?? []))).toMatchObject({ outcome: 'match' });
    expect(score(content, ticking([...(skill ?? []), ...(task ?? [])]))).toMatchObject({
      outcome: 'near',
      found: [{ role: { id: 'developer' }, score: 2 / 9 }],
    });
  });

  it('takes a role from exactly half of the best on', () => {
    const best = choicesFor('marketer').slice(0, 4);
    const half = choicesFor('administrator').slice(0, 1);
    expect(scoreOf(best, 'marketer')).toBe(6 / 9);
    expect(found([...best, ...half])).toEqual(['administrator', 'marketer']);
    const more = choicesFor('marketer').slice(0, 5);
    expect(found([...more, ...half])).toEqual(['marketer']);
  });

  it('names a best role only where there is a single one', () => {
    const marketer = choicesFor('marketer');
    expect(score(content, ticking(marketer)).best?.id).toBe('marketer');
    expect(
      score(content, ticking([...marketer, ...choicesFor('developer').slice(1)])).best?.id,
    ).toBe('marketer');
    expect(score(content, ticking(choicesFor('marketer', 'developer'))).best).toBeUndefined();
    expect(score(content, ticking(marketer.slice(1, 2))).best).toBeUndefined();
  });

  it('finds the nearest roles, all of those that share the best score, where none matches', () => {
    const skill = (id: string) => choicesFor(id).slice(1, 2);
    expect(score(content, ticking([...skill('marketer'), ...skill('developer')]))).toMatchObject({
      outcome: 'near',
      found: [{ role: { id: 'developer' } }, { role: { id: 'marketer' } }],
    });
  });

  it('finds no role where nothing is ticked', () => {
    const none = content.questions.reduce(
      (answers, each) => withNone(answers, each, true),
      noAnswers,
    );
    for (const answers of [noAnswers, none]) {
      expect(score(content, answers)).toMatchObject({
        outcome: 'none',
        found: [],
        best: undefined,
      });
    }
  });

  it('never lowers the score of a role when one more of its statements is ticked', () => {
    for (const id of roleIds) {
      const own = choicesFor(id);
      for (const ticked of subsets(own)) {
        const before = scoreOf(ticked, id) ?? NaN;
        for (const more of own)
          expect(scoreOf([...ticked, more], id)).toBeGreaterThanOrEqual(before);
      }
    }
  });

  it('favors no role: exchanging the statements of two roles exchanges them in the result', () => {
    // A role's own part of every possible result: any number of points from 0 to 9, as statements.
    const parts = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((points) =>
      points < 6 ? [1, 2, 3, 4, 5].slice(0, points) : [0, 1, 2, 3, 4, 5, 6].slice(0, points - 2),
    );
    const pick = (partOfRole: readonly (readonly number[])[]): readonly string[] =>
      found(
        roleIds.flatMap((id, role) =>
          choicesFor(id).filter((_, index) => partOfRole[role]?.includes(index)),
        ),
      );
    const tuples = parts.flatMap((a) =>
      parts.flatMap((b) => parts.flatMap((c) => parts.map((d) => [a, b, c, d]))),
    );
    const exchange = <T>(list: readonly T[], at: number): T[] =>
      list.with(at, list[at + 1] as T).with(at + 1, list[at] as T);
    const results = new Map(
      tuples.map((tuple) => [tuple.map((part) => parts.indexOf(part)).join(), pick(tuple)]),
    );
    expect(results.size).toBe(10_000);
    for (const [key, roles] of results) {
      for (const at of [0, 1, 2]) {
        const names = exchange(roleIds, at);
        const renamed = roles.map((id) => names[roleIds.indexOf(id)]);
        expect(new Set(results.get(exchange(key.split(','), at).join()))).toEqual(new Set(renamed));
      }
    }
  });

  it('does not depend on the order of roles, questions or statements', () => {
    const reversed: Content = {
      ...content,
      roles: content.roles.toReversed(),
      questions: content.questions
        .map((question) => ({ ...question, statements: question.statements.toReversed() }))
        .toReversed(),
    };
    for (const roles of subsets(roleIds)) {
      const answers = ticking(choicesFor(...roles).filter((_, index) => index % 3 !== 1));
      const { outcome, found } = score(content, answers);
      const other = score(reversed, answers);
      expect(other.outcome).toBe(outcome);
      const forwards = other.found.map((each) => ({
        ...each,
        reasons: each.reasons.toReversed(),
      }));
      expect(forwards.toReversed()).toEqual(found);
    }
  });

  it('says why, in the order of the content', () => {
    const answers = ticking(choicesFor('marketer', 'developer').toReversed());
    const [developer, marketer] = score(content, answers).found;
    expect(developer?.reasons).toEqual(choicesFor('developer').map(({ statement }) => statement));
    expect(marketer?.reasons).toEqual(choicesFor('marketer').map(({ statement }) => statement));
    expect(score(content, answers).others.map(({ reasons }) => reasons)).toEqual([[], []]);
  });

  describe('of other content', () => {
    /** One question for each number: that many statements of the marketer, and one of the developer. */
    const contentWith = (...counts: readonly number[]): Content => ({
      ...content,
      questions: counts.map((count, index) => ({
        id: `question ${String(index)}`,
        label: '',
        title: '',
        statements: [...Array<unknown>(count + 1)].map((_, at) => ({
          id: String(at),
          role: at < count ? 'marketer' : 'developer',
          text: '',
        })),
      })),
    });
    const outcome = (counts: readonly number[], ...ticked: readonly number[]): string => {
      const other = contentWith(...counts);
      const choices = ticked.flatMap((count, index) =>
        choicesOf(contentWith(...counts))
          .filter(({ question }) => question.id === `question ${String(index)}`)
          .slice(0, count),
      );
      return score(other, ticking(choices)).outcome;
    };

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
    ] as const)('of %j statements, %j ticked: %s', (counts, ticked, expected) => {
      expect(outcome(counts, ...ticked)).toBe(expected);
    });
  });

  it('leaves out of the mean a question that has no statement of the role', () => {
    const [responsibilities, ...rest] = content.questions;
    const others = responsibilities?.statements.filter(({ role }) => role !== 'marketer') ?? [];
    const without = {
      ...content,
      questions: responsibilities ? [{ ...responsibilities, statements: others }, ...rest] : [],
    };
    const answers = ticking(choicesFor('marketer').slice(1));
    expect(score(without, answers).found).toMatchObject([{ role: { id: 'marketer' }, score: 1 }]);
  });
});
