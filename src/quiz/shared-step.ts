import type { Answers } from './answers.js';
import { withoutMessage, type OwnStep, type SharedStep, type Step } from './step.js';

/** The step that shows the result of someone who gave these answers. It leads back to where the person is. */
export function sharedStep(step: Step, answers: Answers): SharedStep {
  const own = ownStep(step);
  const from = own.screen === 'question' ? withoutMessage(own) : own;
  return { screen: 'shared', answers, from };
}

/** Where a person is in their own quiz, whatever they read meanwhile. */
export function ownStep(step: Step): OwnStep {
  return step.screen === 'question' || step.screen === 'result' ? step : ownStep(step.from);
}
