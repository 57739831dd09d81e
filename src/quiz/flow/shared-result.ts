import type { Answers } from '../answers/answers.js';
import { overviewStep, withoutMessage, type OwnStep, type SharedStep, type Step } from './step.js';

/** The step that shows the result of someone who gave these answers. It leads back to where the person is. */
export function sharedStep(step: Step, answers: Answers): SharedStep {
  const own = ownStep(step);
  const from = own.screen === 'question' ? withoutMessage(own) : own;
  return { screen: 'shared', answers, from };
}

/** The step of someone who is to be at another step of their own quiz, but reads a shared result: that stays. */
export function stepBeneath(step: Step, own: Step): Step {
  switch (step.screen) {
    case 'shared':
      return { ...step, from: ownStep(own) };
    case 'overview':
      return step.from.screen === 'shared' ? overviewStep(stepBeneath(step.from, own)) : own;
    default:
      return own;
  }
}

/** Where a person is in their own quiz, whatever they read meanwhile. */
export function ownStep(step: Step): OwnStep {
  return step.screen === 'question' || step.screen === 'result' ? step : ownStep(step.from);
}
