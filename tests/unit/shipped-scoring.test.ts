import { describe, expect, it } from 'vitest';
import { score } from '../../src/quiz/result/scoring.js';
import { contents } from '../support/contents.js';
import { choicesOf, subsets, ticking, type Choice } from '../support/people.js';

/* What the rule of scoring makes of the questions that ship. */

const content = contents.en;
const choices = choicesOf(content);
const ids = content.roles.map(({ id }) => id);
const choicesFor = (...roles: readonly string[]): readonly Choice[] =>
  choices.filter(({ statement }) => roles.includes(statement.role));
const found = (ticked: readonly Choice[]): readonly string[] =>
  score(content, ticking(ticked)).found.map(({ role }) => role.id);

describe.each(subsets(ids).slice(1))('someone with the statements of %s %s %s %s', (...some) => {
  const roles = ids.filter((id) => some.includes(id));
  const own = choicesFor(...roles);

  it('gets exactly these roles, each in full', () => {
    const result = score(content, ticking(own));
    expect(result.outcome).toBe('match');
    expect(result.found.map(({ role, score }) => [role.id, score])).toEqual(
      roles.map((id) => [id, 1]),
    );
    expect(result.all.map(({ role, score }) => [role.id, score])).toEqual(
      ids.map((id) => [id, roles.includes(id) ? 1 : 0]),
    );
  });

  it('gets the same roles with any one or two statements wrong or missing', () => {
    const slips = [...choices.map((each) => [each]), ...pairsOf(choices)];
    for (const slip of slips) {
      const kept = own.filter((each) => !slip.includes(each));
      const added = slip.filter((each) => !own.includes(each));
      const texts = slip.map(({ statement }) => statement.text).join(', ');
      expect(found([...kept, ...added]), texts).toEqual(roles);
    }
  });
});

describe('the questions that ship', () => {
  it('can be misled by three mistakes: one’s own responsibility missing, and two statements of another role', () => {
    const [own, other] = [choicesFor('marketer'), choicesFor('developer')];
    expect(found([...own.slice(1), ...other.slice(0, 2)])).toEqual(['developer', 'marketer']);
  });

  it('add no role for what is ticked in one question alone', () => {
    for (const { id } of content.questions) {
      const ticked = choicesFor('developer').filter(({ question }) => question.id === id);
      expect(found(ticked)).toEqual(['developer']);
      expect(found([...choicesFor('marketer').slice(0, 2), ...ticked])).toEqual(['marketer']);
    }
  });

  it('favor no role: exchanging the statements of two roles exchanges them in the result', () => {
    // A role's part of every possible result: any number of ninths from 0 to 9, as statements.
    const parts = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((ninths) =>
      ninths < 6 ? [1, 2, 3, 4, 5].slice(0, ninths) : [0, 1, 2, 3, 4, 5, 6].slice(0, ninths - 2),
    );
    const pick = (partOfRole: readonly (readonly number[])[]): readonly string[] =>
      found(
        ids.flatMap((id, role) =>
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
        const names = exchange(ids, at);
        const renamed = roles.map((id) => names[ids.indexOf(id)]);
        expect(new Set(results.get(exchange(key.split(','), at).join()))).toEqual(new Set(renamed));
      }
    }
  });
});

function pairsOf<T>(list: readonly T[]): readonly (readonly T[])[] {
  return list.flatMap((one, index) => list.slice(index + 1).map((other) => [one, other]));
}
