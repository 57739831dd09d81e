import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { isNone, tickedStatements, type Answers } from '../../quiz/answers/answers.js';
import type { Question } from '../../quiz/content/content.js';
import type { QuestionStep } from '../../quiz/flow/step.js';
import { savedText } from '../words.js';
import { choiceTemplate } from './choice.js';
import { overviewButtonTemplate } from './overview-button.js';
import type { QuizView } from './quiz-view.js';

/** A question as it is shown. */
interface QuestionView extends QuizView {
  readonly question: Question;
  readonly step: QuestionStep;
  readonly answers: Answers;
}

/** One question: what the quiz is about, the statements to tick, and the ways on and back. */
export function questionTemplate(
  view: QuizView,
  step: QuestionStep,
  answers: Answers,
): TemplateResult | typeof nothing {
  const question = view.content.questions[step.index];
  if (!question) return nothing;
  const questionView = { ...view, question, step, answers };
  return html`
    <div class="introduction" part="introduction">
      <p><strong>${view.content.title}</strong></p>
      ${
        step.index
          ? nothing
          : [view.content.introduction, savedText(view)].map(
              (text) => html`<p class="quiet">${text}</p>`,
            )
      }
    </div>
    ${step.unanswered ? messageTemplate(questionView) : nothing} ${headingTemplate(questionView)}
    ${fieldsetTemplate(questionView)} ${actionsTemplate(questionView)}
  `;
}

/** A `div`: Orca reads a paragraph twice, in Chromium. */
function messageTemplate(view: QuestionView): TemplateResult {
  const none = noneText(view);
  return html`
    <div class="error" part="error" id="error" tabindex="-1">
      ${view.msg(str`Select what applies to you, or “${none}”.`)}
    </div>
  `;
}

/** Not in a legend, so that the question is not read twice: it names the group, and how far one is does not. */
function headingTemplate({ msg, headings, content, question, step }: QuestionView): TemplateResult {
  const number = step.index + 1;
  const total = content.questions.length;
  return headings.screen(html`
    <span class="progress">
      ${msg(str`Question ${number} of ${total}`)}
      <meter aria-hidden="true" max=${total} value=${number}></meter>
    </span>
    <span id="question">${question.title}</span>
  `);
}

function fieldsetTemplate(view: QuestionView): TemplateResult {
  const { msg, dispatch, question, step, answers } = view;
  const ticked = new Set(tickedStatements(answers, question));
  const questionId = question.id;
  return html`
    <fieldset
      aria-labelledby="question"
      aria-describedby=${step.unanswered ? 'instruction error' : 'instruction'}
      @keydown=${nextOnEnter(view)}
    >
      <p id="instruction" class="quiet">${msg('Select all that apply.')}</p>
      <div class="statements">
        ${question.statements.map((statement, index) =>
          choiceTemplate(index, statement, ticked.has(statement), (isTicked) =>
            dispatch({ type: 'tick', questionId, statementId: statement.id, ticked: isTicked }),
          ),
        )}
      </div>
      <p class="or">${msg('or')}</p>
      ${choiceTemplate('none', { text: noneText(view) }, isNone(answers, question), (isTicked) =>
        dispatch({ type: 'tick-none', questionId, ticked: isTicked }),
      )}
    </fieldset>
  `;
}

function noneText({ msg }: QuizView): string {
  return msg('None of these');
}

function actionsTemplate(view: QuestionView): TemplateResult {
  const { msg, dispatch, step } = view;
  const hasBack = step.index > 0 && !step.reopened;
  return html`
    <p class="actions">
      <button class="primary" part="button primary" type="button" @click=${nextOnClick(view)}>
        <span>${nextLabel(view)}</span>
      </button>
      ${
        hasBack
          ? html`
              <button part="button" type="button" @click=${() => dispatch({ type: 'back' })}>
                ${msg('Back')}
              </button>
            `
          : nothing
      }
    </p>
    <p>${overviewButtonTemplate(view)}</p>
  `;
}

function nextLabel({ msg, content, step }: QuestionView): string {
  if (step.reopened) return msg('Back to my result');
  return step.index < content.questions.length - 1 ? msg('Next') : msg('See my result');
}

/** The second click of a double click would ask for the answer to the question that has only just appeared. */
function nextOnClick({ dispatch }: QuestionView) {
  return ({ detail: count }: MouseEvent): void => {
    if (count < 2) dispatch({ type: 'next' });
  };
}

/** What a form does, without one: a frame that is sandboxed without `allow-forms` drops the submit event itself. */
function nextOnEnter({ dispatch }: QuestionView) {
  return (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.repeat) dispatch({ type: 'next' });
  };
}
