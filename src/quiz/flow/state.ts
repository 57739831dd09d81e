import { noAnswers, withNone, withStatement, type Answers } from '../answers/answers.js';
import type { Content } from '../content/content.js';
import { sharedStep, stepBeneath } from './shared-result.js';
import {
  firstStep,
  overviewStep,
  possibleStep,
  reopenedStep,
  stepAfter,
  stepBefore,
  type Step,
} from './step.js';
import { withTask } from '../content/tasks.js';

/** All that is known of a person: what they answered, where they are, what they did. All else is derived from it. */
export interface State {
  readonly answers: Answers;
  readonly step: Step;
  /** The ids of the tasks that are ticked. Those of other roles than the person's, or of other content, stay in it. */
  readonly done: readonly string[];
}

/** What can happen to a quiz. */
export type Action =
  /** The person ticks a statement, or takes the tick back. */
  | {
      readonly type: 'tick';
      readonly questionId: string;
      readonly statementId: string;
      readonly ticked: boolean;
    }
  /** The person ticks "none of these", or takes the tick back. */
  | { readonly type: 'tick-none'; readonly questionId: string; readonly ticked: boolean }
  /** The person goes on, to the next question or to the result. */
  | { readonly type: 'next' }
  /** The person goes back to the question before. */
  | { readonly type: 'back' }
  /** The person opens a question again, from the result. */
  | { readonly type: 'reopen'; readonly index: number }
  /** The person goes to read about all the roles. */
  | { readonly type: 'open-overview' }
  /** The person comes back from there. */
  | { readonly type: 'close-overview' }
  /** The person begins again, without an answer. What is done stays done. */
  | { readonly type: 'restart' }
  /** The person ticks a task of their plan, or takes the tick back. */
  | { readonly type: 'tick-task'; readonly id: string; readonly ticked: boolean }
  /** A link opens the result of someone else. */
  | { readonly type: 'open-shared'; readonly answers: Answers }
  /** The person goes from there, or from the roles that they read about there, to their own quiz, as they left it. */
  | { readonly type: 'leave-shared' }
  /** The person makes the answers of that result their own, in place of what they had answered. */
  | { readonly type: 'use-shared' }
  /**
   * What was known of the person comes back: as it was saved, or as a host gives it. What they read meanwhile stays, and
   * what they did, if that is not given.
   */
  | ({ readonly type: 'resume' } & Omit<State, 'done'> & Partial<Pick<State, 'done'>>)
  /** The page has given other content; the answers to questions that are still there stay. */
  | { readonly type: 'content-changed' };

/** Something that a person has done, and where they were. */
export interface Act {
  readonly action: Action;
  readonly step: Step;
}

/** The state of a person who has not begun. */
export const initialState: State = { answers: noAnswers, step: firstStep, done: [] };

/** What a person does with what is their own; the result of someone else is only read. */
const ownActions: readonly Action['type'][] = [
  'tick',
  'tick-none',
  'tick-task',
  'reopen',
  'restart',
];

/** The state after an action. A step that leads nowhere from where the person is changes nothing. */
export function reduce(state: State, action: Action, content: Content): State {
  const { answers, step, done } = state;
  if (step.screen === 'shared' && ownActions.includes(action.type)) return state;
  switch (action.type) {
    case 'tick': {
      const { questionId, statementId, ticked } = action;
      return { ...state, answers: withStatement(answers, questionId, statementId, ticked) };
    }
    case 'tick-none':
      return { ...state, answers: withNone(answers, action.questionId, action.ticked) };
    case 'next':
      return { ...state, step: stepAfter(step, answers, content) };
    case 'back':
      return { ...state, step: stepBefore(step) };
    case 'reopen':
      return stateAt(reopenedStep(action.index), answers, done, content);
    case 'open-overview':
      return { ...state, step: overviewStep(step) };
    case 'close-overview':
      return { ...state, step: step.screen === 'overview' ? step.from : step };
    case 'restart':
      return { ...initialState, done };
    case 'tick-task':
      return { ...state, done: withTask(done, action.id, action.ticked) };
    case 'open-shared':
      return { ...state, step: sharedStep(step, action.answers) };
    case 'leave-shared': {
      const shared = step.screen === 'overview' ? step.from : step;
      return shared.screen === 'shared' ? { ...state, step: shared.from } : state;
    }
    case 'use-shared':
      return step.screen === 'shared'
        ? stateAt({ screen: 'result' }, step.answers, done, content)
        : state;
    case 'resume':
      return stateAt(stepBeneath(step, action.step), action.answers, action.done ?? done, content);
    case 'content-changed':
      return stateAt(step, answers, done, content);
  }
}

/** The state with what a person has done elsewhere meanwhile, at the same step. */
export function withActs(state: State, acts: readonly Act[], content: Content): State {
  let after = state;
  for (const { action, step } of acts) after = reduce({ ...after, step }, action, content);
  return { ...after, step: state.step };
}

/** The state of someone who has given these answers, at the step or the nearest one that is possible. */
function stateAt(step: Step, answers: Answers, done: readonly string[], content: Content): State {
  return { answers, step: possibleStep(step, answers, content), done };
}
