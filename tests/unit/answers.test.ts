import { describe, expect, it } from 'vitest';
import {
  isAnswered,
  isNone,
  noAnswers,
  tickedStatements,
  withNone,
  withStatement,
} from '../../src/quiz/answers/answers.js';
import { question } from '../support/small-content.js';

const first = question('first', 'a', 'b', 'c');
const second = question('second', 'a');
const [a, b] = first.statements;

describe('answers', () => {
  const both = withStatement(withStatement(noAnswers, 'first', 'b1', true), 'first', 'a1', true);

  it('hold what is ticked, in the order of the question', () => {
    expect(tickedStatements(both, first)).toEqual([a, b]);
    expect(tickedStatements(withStatement(both, 'first', 'a1', false), first)).toEqual([b]);
  });

  it('are replaced, never changed in place', () => {
    withStatement(both, 'first', 'a1', false);
    withNone(both, 'first', true);
    expect(tickedStatements(both, first)).toEqual([a, b]);
    expect(noAnswers.size).toBe(0);
  });

  it('hold either statements or "none of these"', () => {
    const none = withNone(both, 'first', true);
    expect(isNone(none, first)).toBe(true);
    expect(tickedStatements(none, first)).toEqual([]);
    const again = withStatement(none, 'first', 'b1', true);
    expect(isNone(again, first)).toBe(false);
    expect(tickedStatements(again, first)).toEqual([b]);
  });

  it('answer a question by a statement or by "none of these", and only that question', () => {
    expect(isAnswered(noAnswers, first)).toBe(false);
    expect(isAnswered(both, first)).toBe(true);
    expect(isAnswered(both, second)).toBe(false);
    expect(isAnswered(withNone(noAnswers, 'first', true), first)).toBe(true);
  });

  it('leave a question unanswered again when its last tick is taken back', () => {
    const one = withStatement(noAnswers, 'first', 'b1', true);
    expect(isAnswered(withStatement(one, 'first', 'b1', false), first)).toBe(false);
    expect(isAnswered(withNone(withNone(one, 'first', true), 'first', false), first)).toBe(false);
  });

  it('count only statements that the question has', () => {
    const foreign = withStatement(noAnswers, 'first', 'of another content', true);
    expect(isAnswered(foreign, first)).toBe(false);
  });
});
