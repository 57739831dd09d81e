import {
  noAnswers,
  withNone,
  withStatement,
  type Answers,
} from '../../src/quiz/answers/answers.js';
import type { Content, Question, Statement } from '../../src/quiz/content/content.js';

/** A statement with the question that it belongs to. */
export interface Choice {
  readonly question: Question;
  readonly statement: Statement;
}

/** Every statement that a person can tick, in order. */
export const choicesOf = (content: Content): readonly Choice[] =>
  content.questions.flatMap((question) =>
    question.statements.map((statement) => ({ question, statement })),
  );

/** The answers of someone who ticks exactly these statements. */
export const ticking = (choices: readonly Choice[]): Answers =>
  choices.reduce<Answers>(
    (answers, { question, statement }) => withStatement(answers, question.id, statement.id, true),
    noAnswers,
  );

/** The answers of someone who says of every question that nothing fits. */
export const noneOfAll = (content: Content): Answers =>
  content.questions.reduce((answers, { id }) => withNone(answers, id, true), noAnswers);

/** All the ways to choose from a list, the empty one first. */
export const subsets = <T>(list: readonly T[]): readonly (readonly T[])[] =>
  list.reduce<readonly (readonly T[])[]>(
    (found, item) => [...found, ...found.map((each) => [...each, item])],
    [[]],
  );
