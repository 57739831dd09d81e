import type { Content, Question } from '../quiz/content/content.js';
import type { Action } from '../quiz/flow/state.js';

/** What a person has ticked in the first question of a server's HTML, before the script was there. */
export function ticksBeforeHydration(
  root: ShadowRoot | null,
  { questions: [question] }: Content,
): readonly Action[] {
  if (!root || !question) return [];
  return [...root.querySelectorAll('input')].flatMap(({ checked }, index) =>
    checked ? [tickOf(question, index)] : [],
  );
}

/** The tick of a question's nth box; the last one is "none of these". */
function tickOf({ id: questionId, statements }: Question, index: number): Action {
  const statementId = statements[index]?.id;
  return statementId === undefined
    ? { type: 'tick-none', questionId, ticked: true }
    : { type: 'tick', questionId, statementId, ticked: true };
}
