import { isAnswered, type Answers } from '../answers/answers.js';
import type { Content } from '../content/content.js';

/** One question on the screen. */
export interface QuestionStep {
  readonly screen: 'question';
  /** The question's position, from 0. */
  readonly index: number;
  /** It was opened from the result, and leads back there. */
  readonly reopened: boolean;
  /** The person asked to go on without an answer. */
  readonly unanswered: boolean;
}

/** The result on the screen. */
export interface ResultStep {
  readonly screen: 'result';
}

/** Where a person is in a quiz of their own. */
export type OwnStep = QuestionStep | ResultStep;

/** The result of someone else, to read: nothing in it can be changed. */
export interface SharedStep {
  readonly screen: 'shared';
  /** Theirs: those of the person who reads stay what they are. */
  readonly answers: Answers;
  /** Where it was opened, and where it leads back to. */
  readonly from: OwnStep;
}

/** All the roles to read. */
export interface OverviewStep {
  readonly screen: 'overview';
  /** Where it was opened, and where it leads back to. */
  readonly from: OwnStep | SharedStep;
}

/** Where a person is. */
export type Step = OwnStep | SharedStep | OverviewStep;

/** Where a person begins. */
export const firstStep: OwnStep = questionStep(0);

/** The step of the question at a position, as one comes to it. */
export function questionStep(index: number): QuestionStep {
  return { screen: 'question', index, reopened: false, unanswered: false };
}

/** The step of a question that is opened again from the result. */
export function reopenedStep(index: number): Step {
  return { ...questionStep(index), reopened: true };
}

/**
 * The step after a question: the same one, with a message, if it has no answer; else the next question. After the last
 * one, and after one that was opened again, the result; or a question that is still open, where the content has changed
 * meanwhile. Any other step leads nowhere.
 */
export function stepAfter(step: Step, answers: Answers, content: Content): Step {
  if (step.screen !== 'question') return step;
  const question = content.questions[step.index];
  if (question && !isAnswered(answers, question)) return { ...step, unanswered: true };
  return possibleStep(expectedStep(step, content), answers, content);
}

/** The step after a question, once all are answered. */
export function expectedStep({ index, reopened }: QuestionStep, { questions }: Content): OwnStep {
  const isLast = index >= questions.length - 1;
  return reopened || isLast ? { screen: 'result' } : questionStep(index + 1);
}

/** Whether two steps show the same screen. */
export function isSameScreen(one: Step, other: Step): boolean {
  return one.screen === 'question' && other.screen === 'question'
    ? one.index === other.index
    : one.screen === other.screen;
}

/** The step before a question; the same one before the first, and before any other step. */
export function stepBefore(step: Step): Step {
  return step.screen === 'question' && step.index > 0 ? questionStep(step.index - 1) : step;
}

/** The step that shows all the roles. A message that a question shows is gone when one comes back. */
export function overviewStep(step: Step): Step {
  if (step.screen === 'overview') return step;
  return { screen: 'overview', from: step.screen === 'question' ? withoutMessage(step) : step };
}

/** The step of a question without the message that it has no answer. */
export function withoutMessage(step: QuestionStep): QuestionStep {
  return { ...step, unanswered: false };
}

/**
 * The step that comes nearest to one, in content that may have changed: a question that is there, a result that has all
 * answers. The same one, where it can stay.
 */
export function possibleStep(step: Step, answers: Answers, content: Content): Step {
  switch (step.screen) {
    case 'question':
    case 'result':
      return possibleOwnStep(step, answers, content);
    case 'shared': {
      const from = possibleOwnStep(step.from, answers, content);
      return from === step.from ? step : { ...step, from };
    }
    case 'overview': {
      const from = possibleStep(step.from, answers, content);
      return from === step.from ? step : overviewStep(from);
    }
  }
}

function possibleOwnStep(step: OwnStep, answers: Answers, { questions }: Content): OwnStep {
  if (step.screen === 'question')
    return step.index < questions.length ? step : questionStep(questions.length - 1);
  const open = questions.findIndex((each) => !isAnswered(answers, each));
  return open < 0 ? step : questionStep(open);
}
