import { describe, expect, it } from 'vitest';
import { ajoContent } from '../src/content/ajo-content.js';
import {
  isAnswered,
  isNone,
  noAnswers,
  tickedStatements,
  withNone,
  withStatement,
} from '../src/quiz/answers.js';

const [first, second] = ajoContent().questions;
if (!first || !second) throw new Error('The content has fewer than two questions.');
const [system, data] = first.statements;
if (!system || !data) throw new Error('The first question has fewer than two statements.');

describe('answers', () => {
  const both = withStatement(withStatement(noAnswers, first, data, true), first, system, true);

  it('hold what is ticked, in the order of the question', () => {
    expect(tickedStatements(both, first)).toEqual([system, data]);
    expect(tickedStatements(withStatement(both, first, system, false), first)).toEqual([data]);
  });

  it('are replaced, never changed in place', () => {
    withStatement(both, first, system, false);
    withNone(both, first, true);
    expect(tickedStatements(both, first)).toEqual([system, data]);
    expect(noAnswers.size).toBe(0);
  });

  it('hold either statements or "none of these"', () => {
    const none = withNone(both, first, true);
    expect(isNone(none, first)).toBe(true);
    expect(tickedStatements(none, first)).toEqual([]);
    const again = withStatement(none, first, data, true);
    expect(isNone(again, first)).toBe(false);
    expect(tickedStatements(again, first)).toEqual([data]);
  });

  it('answer a question by a statement or by "none of these", and only that question', () => {
    expect(isAnswered(noAnswers, first)).toBe(false);
    expect(isAnswered(both, first)).toBe(true);
    expect(isAnswered(both, second)).toBe(false);
    expect(isAnswered(withNone(noAnswers, first, true), first)).toBe(true);
  });

  it('leave a question unanswered again when its last tick is taken back', () => {
    const one = withStatement(noAnswers, first, data, true);
    expect(isAnswered(withStatement(one, first, data, false), first)).toBe(false);
    expect(isAnswered(withNone(withNone(one, first, true), first, false), first)).toBe(false);
  });
});
