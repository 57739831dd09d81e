import { str, type msg as Msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { isNone, tickedStatements, type Answers } from '../quiz/answers.js';
import type { Content, Question } from '../quiz/content.js';
import { sectionTemplate } from './section.js';

export interface AnswersView {
  readonly msg: typeof Msg;
  readonly content: Content;
  readonly answers: Answers;
  readonly onReopen: (index: number) => void;
}

/** What the person answered to each question, with a way to change it. */
export function answersTemplate({ msg, content, answers, onReopen }: AnswersView): TemplateResult {
  return sectionTemplate(
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
          <button type="button" aria-label=${name} @click=${() => onReopen(index)}>
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
