import { str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { GivenAnswer } from '../../quiz/result/report.js';
import { sectionTemplate } from '../../shared/templates/section.js';
import { answerText } from '../words.js';
import type { QuizView } from './quiz-view.js';

/** What the person answered to each question, with a way to change it. */
export function answerListTemplate(
  view: QuizView,
  answers: readonly GivenAnswer[],
): TemplateResult {
  return sectionTemplate(
    view.headings,
    { title: view.msg('Change my answers') },
    html`
      <ul class="answers">
        ${answers.map((each, index) => answerTemplate(view, each, index))}
      </ul>
    `,
  );
}

function answerTemplate(view: QuizView, given: GivenAnswer, index: number): TemplateResult {
  const { msg, dispatch } = view;
  const { label } = given.question;
  return html`
    <li>
      <p><strong>${label}</strong> <span>${answerText(view, given)}</span></p>
      <button
        part="button"
        type="button"
        aria-label=${msg(str`Change: ${label}`)}
        @click=${() => dispatch({ type: 'reopen', index })}
      >
        ${msg('Change')}
      </button>
    </li>
  `;
}
