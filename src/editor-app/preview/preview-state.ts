import type { Content } from '../../quiz/content/content.js';
import { initialState, type State } from '../../quiz/flow/state.js';
import { overviewStep, questionStep } from '../../quiz/flow/step.js';
import { answersForRole } from '../content/answers-for-role.js';
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
  const answers = answersForRole(role?.id, content);
  const isFound = [...answers.values()].some((answer) => answer !== 'none');
  return role && (!isFound || onOverview.includes(part))
    ? overview
    : { ...initialState, answers, step: { screen: 'result' } };
}
