import type { Answers } from '../../quiz/answers/answers.js';
import type { Content } from '../../quiz/content/content.js';
import { initialState, type State } from '../../quiz/flow/state.js';
import { overviewStep, questionStep } from '../../quiz/flow/step.js';
import type { JsonPath } from '../content/json-path.js';

/** What of a role stands among all the roles alone, not in its result. */
const onOverview: readonly unknown[] = ['responsibility', 'headline', 'description'];

const overview: State = { ...initialState, step: overviewStep(questionStep(0)) };

/** The state of the quiz that shows a part of its content: a question, the result of a role, or all the roles. */
export function stateShowing([field, index = 0, part]: JsonPath, content: Content): State {
  if (field === 'questions') return { ...initialState, step: questionStep(Number(index)) };
  if (field === 'allRoles' || field === 'source') return overview;
  const role = field === 'roles' ? content.roles[Number(index)] : undefined;
  if (!role && field !== 'resources') return initialState;
  const answers = answersFor(role?.id, content);
  const isFound = [...answers.values()].some((answer) => answer !== 'none');
  return role && (!isFound || onOverview.includes(part))
    ? overview
    : { ...initialState, answers, step: { screen: 'result' } };
}

/** The answers of someone who ticks what speaks for a role and nothing else; without a role, for any. */
function answersFor(role: string | undefined, { questions }: Content): Answers {
  return new Map(
    questions.map(({ id, statements }) => {
      const ids = statements.filter((each) => !role || each.role === role).map((each) => each.id);
      return [id, ids.length ? new Set(ids) : 'none'];
    }),
  );
}
