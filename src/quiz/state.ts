import { noAnswers, withNone, withStatement, type Answers } from './answers.js';
import type { Content } from './content.js';
import {
  firstStep,
  overviewStep,
  possibleStep,
  reopenedStep,
  stepAfter,
  stepBefore,
  type Step,
} from './step.js';

/** All that is known of a person: what they answered, and where they are. Everything else is derived from it. */
export interface State {
  readonly answers: Answers;
  readonly step: Step;
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
  /** The person begins again, without an answer. */
  | { readonly type: 'restart' }
  /** The page has given other content; the answers to questions that are still there stay. */
  | { readonly type: 'content-changed' };

/** The state of a person who has not begun. */
export const initialState: State = { answers: noAnswers, step: firstStep };

/** The state after an action. A step that leads nowhere from where the person is changes nothing. */
export function reduce(state: State, action: Action, content: Content): State {
  const { answers, step } = state;
  switch (action.type) {
    case 'tick': {
      const { questionId, statementId, ticked } = action;
      return { answers: withStatement(answers, questionId, statementId, ticked), step };
    }
    case 'tick-none':
      return { answers: withNone(answers, action.questionId, action.ticked), step };
    case 'next':
      return { answers, step: stepAfter(step, answers, content) };
    case 'back':
      return { answers, step: stepBefore(step) };
    case 'reopen':
      return { answers, step: possibleStep(reopenedStep(action.index), answers, content) };
    case 'open-overview':
      return { answers, step: overviewStep(step) };
    case 'close-overview':
      return { answers, step: step.screen === 'overview' ? step.from : step };
    case 'restart':
      return initialState;
    case 'content-changed':
      return { answers, step: possibleStep(step, answers, content) };
  }
}
