import { nothing, type TemplateResult } from 'lit';
import { reportOf } from '../../quiz/result/report.js';
import { overviewTemplate } from './overview.js';
import { questionTemplate } from './question.js';
import type { Screen } from '../screen-controller.js';
import type { QuizView } from './quiz-view.js';
import { resultTemplate } from './result.js';
import { sharedResultTemplate } from './shared-result.js';

/** The screen of the step that the person is at. */
export function screenOf(view: QuizView): Screen {
  return { subject: subjectOf(view), template: screenTemplate(view) };
}

function screenTemplate(view: QuizView): TemplateResult | typeof nothing {
  const { content, linkOf, state } = view;
  const { answers, step, done } = state;
  switch (step.screen) {
    case 'question':
      return questionTemplate(view, step, answers);
    case 'result':
      return resultTemplate(view, reportOf(content, answers, done, linkOf));
    case 'shared':
      return sharedResultTemplate(view, reportOf(content, step.answers, [], linkOf));
    case 'overview':
      return overviewTemplate(view, step);
  }
}

/** The id of a question, or the name of another screen. */
function subjectOf({ content, state: { step } }: QuizView): string {
  return step.screen === 'question' ? (content.questions[step.index]?.id ?? '') : step.screen;
}
