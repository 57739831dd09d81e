import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../src/quiz/team/coverage.js';
import { noAnswers } from '../../src/quiz/answers/answers.js';
import type { Member } from '../../src/quiz/team/team.js';
import { contentOf } from '../support/small-content.js';

const content = contentOf(['a', 'b', 'c', 'd']);
const { roles } = content;
const ids = (list: readonly { readonly id: string }[]): string => list.map(({ id }) => id).join('');

/** People by the ids of their roles. */
const team = (...own: readonly string[]): readonly Member[] =>
  own.map((held, index) => ({
    name: held,
    position: index + 1,
    line: index + 1,
    answers: noAnswers,
    roles: roles.filter(({ id }) => held.includes(id)),
  }));
const names = (people: readonly Member[]): readonly string[] => people.map(({ name }) => name);

describe('the coverage of a team', () => {
  it('says of each role, in their order, who has it', () => {
    const { answered, roles: covers } = coverageOf(content, team('a', 'acd', 'd', 'd'));
    expect(answered).toBe(4);
    expect(covers.map(({ role: { id }, cover, people }) => [id, cover, names(people)])).toEqual([
      ['a', 'covered', ['a', 'acd']],
      ['b', 'gap', []],
      ['c', 'alone', ['acd']],
      ['d', 'covered', ['acd', 'd', 'd']],
    ]);
  });

  it('says who waits for a gap: the roles after it', () => {
    const waiting = (...own: readonly string[]) =>
      coverageOf(content, team(...own)).roles.map((each) => ids(each.waiting));
    expect(waiting('a', 'cd')).toEqual(['', 'cd', '', '']);
    expect(waiting('abc')).toEqual(['', '', '', '']);
    expect(waiting()).toEqual(['bcd', 'cd', 'd', '']);
  });

  it('names those who have every role, and those who have none', () => {
    const { everyRole, noRole } = coverageOf(content, team('abcd', 'abc', '', 'abcd'));
    expect(names(everyRole)).toEqual(['abcd', 'abcd']);
    expect(names(noRole)).toEqual(['']);
  });

  it('makes no fuss about every role where there is one', () => {
    expect(coverageOf(contentOf(['a']), team('a')).everyRole).toEqual([]);
  });
});
