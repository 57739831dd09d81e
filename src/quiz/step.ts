import { isAnswered, type Answers } from './answers.js';
import type { Content } from './content.js';

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

/** Where a person is. */
export type Step =
  | QuestionStep
  | { readonly screen: 'result' }
  | { readonly screen: 'all-roles'; readonly from: Step };

export const firstStep: Step = question(0);

export const resultStep: Step = { screen: 'result' };

/** The step of a question that is opened again from the result. */
export function reopen(index: number): Step {
  return { ...question(index), reopened: true };
}

/**
 * The step after a question: the same one if it has no answer, else the next question; after the last one the result or,
 * where the content has changed meanwhile, a question that is still open.
 */
export function next(step: QuestionStep, content: Content, answers: Answers): Step {
  const current = content.questions[step.index];
  if (current && !isAnswered(answers, current)) return { ...step, unanswered: true };
  const isLast = step.index >= content.questions.length - 1;
  return step.reopened || isLast
    ? stepWithin(content, resultStep, answers)
    : question(step.index + 1);
}

/** The step before a question. */
export function previous(step: QuestionStep): Step {
  return question(Math.max(0, step.index - 1));
}

/** The step that shows all the roles, and leads back to this one. */
export function allRoles(from: Step): Step {
  return {
    screen: 'all-roles',
    from: from.screen === 'question' ? { ...from, unanswered: false } : from,
  };
}

/**
 * The step to show when the content has changed: a question that is there, a result that has all answers. The same one,
 * where it can stay.
 */
export function stepWithin(content: Content, step: Step, answers: Answers): Step {
  const { questions } = content;
  switch (step.screen) {
    case 'question':
      return step.index < questions.length ? step : question(questions.length - 1);
    case 'result': {
      const open = questions.findIndex((each) => !isAnswered(answers, each));
      return open < 0 ? step : question(open);
    }
    case 'all-roles': {
      const from = stepWithin(content, step.from, answers);
      return from === step.from ? step : allRoles(from);
    }
  }
}

function question(index: number): QuestionStep {
  return { screen: 'question', index, reopened: false, unanswered: false };
}
