import { str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { isNone, tickedStatements, type Answers } from '../quiz/answers.js';
import type { Question } from '../quiz/content.js';
import { sectionTemplate } from './section.js';
import type { View } from './view.js';

export interface AnswersView extends View {
  readonly answers: Answers;
  readonly onReopen: (index: number) => void;
}

/** What the person answered to each question, with a way to change it. */
export function answersTemplate(view: AnswersView): TemplateResult {
  const { msg, headings, content, answers, onReopen } = view;
  return sectionTemplate(
    headings,
    { title: msg('Change my answers') },
    html`<dl class="answers">${content.questions.map(answerTemplate)}</dl>`,
  );

  function answerTemplate(question: Question, index: number): TemplateResult {
    const { label } = question;
    const name = msg(str`Change: ${label}`);
    return html`
      <div>
        <dt>${label}</dt>
        <dd>${answerText(question)}</dd>
        <dd>
          <button part="button" type="button" aria-label=${name} @click=${() => onReopen(index)}>
            ${msg('Change')}
          </button>
        </dd>
      </div>
    `;
  }

  function answerText(question: Question): string {
    if (isNone(answers, question)) return msg('None of these');
    const texts = tickedStatements(answers, question).map(({ text }) => text);
    return texts.join(', ');
  }
}
