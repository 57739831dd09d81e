import { isNone, tickedStatements, type Answer, type Answers } from './answers.js';
import type { Question, ScoredContent } from '../content/content.js';

/** Answers from elsewhere, as far as they belong to the content. */
export interface KnownAnswers {
  /** Questions that are not answered are not in it. */
  readonly answers: Answers;
  /** How many of the ids are dropped: the content no longer has their statement or question. */
  readonly dropped: number;
}

/**
 * Every answer id that a code counts by, in order of first appearance: those that the content lists, then what its
 * questions have beyond that.
 */
export function answerIds({ answerIds: listed = [], questions }: ScoredContent): readonly string[] {
  const own = questions.flatMap((question) => [
    idOf(question),
    ...question.statements.map(({ id }) => idOf(question, id)),
  ]);
  return [...new Set([...listed, ...own])];
}

/** The ids of what is answered, in the content's order. */
export function idsOf({ questions }: ScoredContent, answers: Answers): readonly string[] {
  return questions.flatMap((question) =>
    isNone(answers, question)
      ? [idOf(question)]
      : tickedStatements(answers, question).map(({ id }) => idOf(question, id)),
  );
}

/** The answers that have these ids; undefined if they contradict each other: a statement and that none fits. */
export function answersWith(
  content: ScoredContent,
  ids: ReadonlySet<string>,
): KnownAnswers | undefined {
  const isContradicted = (id: string) => id.includes('/') && ids.has(id.slice(0, id.indexOf('/')));
  if ([...ids].some(isContradicted)) return undefined;
  const answers = new Map(
    content.questions
      .map((question) => [question.id, answerWith(question, ids)] as const)
      .filter(([, answer]) => answer === 'none' || answer.size),
  );
  return { answers, dropped: ids.size - idsOf(content, answers).length };
}

function answerWith(question: Question, ids: ReadonlySet<string>): Answer {
  if (ids.has(idOf(question))) return 'none';
  const ticked = question.statements.filter(({ id }) => ids.has(idOf(question, id)));
  return new Set(ticked.map(({ id }) => id));
}

/** `question/statement` or, for "none of these", `question`; a slash or percent sign in the latter is escaped. */
function idOf({ id }: Question, statementId?: string): string {
  const escaped = id.replaceAll('%', '%25').replaceAll('/', '%2F');
  return statementId === undefined ? escaped : `${escaped}/${statementId}`;
}
