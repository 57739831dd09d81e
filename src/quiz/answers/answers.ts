import type { Question, Statement } from '../content/content.js';

/** What a person answered to one question: the ids of the statements ticked, or that none of them fits. */
export type Answer = ReadonlySet<string> | 'none';

/** The answers so far, by the id of their question. Never changed in place. */
export type Answers = ReadonlyMap<string, Answer>;

/** The answers of a person who has not begun. */
export const noAnswers: Answers = new Map();

/** Whether the question has an answer: a statement ticked, or that none fits. */
export function isAnswered(answers: Answers, question: Question): boolean {
  return isNone(answers, question) || tickedStatements(answers, question).length > 0;
}

/** Whether the person said that no statement of the question fits. */
export function isNone(answers: Answers, question: Question): boolean {
  return answers.get(question.id) === 'none';
}

/** Whether a statement of the question is ticked. */
export function isTicked(answers: Answers, question: Question, { id }: Statement): boolean {
  return tickedIds(answers, question.id).has(id);
}

/** The statements of the question that are ticked, in the question's order. */
export function tickedStatements(answers: Answers, question: Question): readonly Statement[] {
  const ticked = tickedIds(answers, question.id);
  return question.statements.filter(({ id }) => ticked.has(id));
}

/** The answers with one statement ticked or not; a tick takes back "none of these". */
export function withStatement(
  answers: Answers,
  questionId: string,
  statementId: string,
  ticked: boolean,
): Answers {
  const ids = new Set(tickedIds(answers, questionId));
  if (ticked) ids.add(statementId);
  else ids.delete(statementId);
  return new Map(answers).set(questionId, ids);
}

/** The answers with "none of these" ticked or not; either way no statement of the question stays ticked. */
export function withNone(answers: Answers, questionId: string, none: boolean): Answers {
  return new Map(answers).set(questionId, none ? 'none' : new Set());
}

function tickedIds(answers: Answers, questionId: string): ReadonlySet<string> {
  const answer = answers.get(questionId);
  return answer === undefined || answer === 'none' ? new Set() : answer;
}
