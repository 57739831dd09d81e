import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { isNone, tickedStatements, type Answers } from '../quiz/answers.js';
import type { Item, Question, Statement } from '../quiz/content.js';
import type { QuestionStep } from '../quiz/step.js';
import type { View } from './view.js';

/** Told of a statement that is ticked or no longer; undefined stands for "none of these". */
export type OnTick = (
  question: Question,
  statement: Statement | undefined,
  ticked: boolean,
) => void;

export interface QuestionView extends View {
  readonly step: QuestionStep;
  readonly answers: Answers;
  readonly onTick: OnTick;
  readonly onNext: () => void;
  readonly onBack: () => void;
  readonly onAllRoles: () => void;
}

/** One question: what the quiz is about, the statements to tick, and the ways on and back. */
export function questionTemplate(view: QuestionView): TemplateResult | typeof nothing {
  const { msg, headings, content, step, answers } = view;
  const question = content.questions[step.index];
  if (!question) return nothing;
  const none = msg('None of these');
  const ticked = new Set(tickedStatements(answers, question));
  return html`
    <div class="introduction" part="introduction">
      <p><strong>${content.title}</strong></p>
      <p class="quiet">${content.introduction}</p>
    </div>
    ${
      step.unanswered
        ? html`<p class="error" part="error" id="error" tabindex="-1">
            ${msg(str`Select what applies to you, or “${none}”.`)}
          </p>`
        : nothing
    }
    <fieldset
      aria-describedby=${step.unanswered ? 'instruction error' : 'instruction'}
      @keydown=${nextOnEnter(view)}
    >
      <legend>${headings.screen(html`${progressTemplate(view)} ${question.title}`)}</legend>
      <p id="instruction" class="quiet">${msg('Select all that apply.')}</p>
      <div class="statements">
        ${question.statements.map((statement, index) =>
          choiceTemplate(index, statement, ticked.has(statement), (isTicked) =>
            view.onTick(question, statement, isTicked),
          ),
        )}
      </div>
      <p class="or">${msg('or')}</p>
      ${choiceTemplate('none', { text: none }, isNone(answers, question), (isTicked) =>
        view.onTick(question, undefined, isTicked),
      )}
    </fieldset>
    <p class="actions">
      <button class="primary" part="button primary" type="button" @click=${nextOnClick(view)}>
        ${nextLabel(view)}
      </button>
      ${
        step.index > 0 && !step.reopened
          ? html`<button part="button" type="button" @click=${view.onBack}>${msg('Back')}</button>`
          : nothing
      }
    </p>
    <p>
      <button class="link" part="link" type="button" @click=${view.onAllRoles}>
        ${content.allRoles.open}
      </button>
    </p>
  `;
}

function progressTemplate({ msg, content, step }: QuestionView): TemplateResult {
  const number = step.index + 1;
  const total = content.questions.length;
  return html`
    <span class="progress">
      ${msg(str`Question ${number} of ${total}`)}
      <meter aria-hidden="true" max=${total} value=${number}></meter>
    </span>
  `;
}

function choiceTemplate(
  key: number | 'none',
  { text, hint }: Item,
  ticked: boolean,
  onChange: (ticked: boolean) => void,
): TemplateResult {
  return html`
    <label class="choice" part="choice">
      <input
        type="checkbox"
        aria-labelledby="text-${key}"
        aria-describedby=${hint ? `hint-${key}` : nothing}
        .checked=${ticked}
        @change=${({ target }: Event) => onChange((target as HTMLInputElement).checked)}
      />
      <span>
        <span id="text-${key}">${text}</span>
        ${hint ? html`<span class="hint" id="hint-${key}">${hint}</span>` : nothing}
      </span>
    </label>
  `;
}

function nextLabel({ msg, content, step }: QuestionView): string {
  if (step.reopened) return msg('Back to my result');
  return step.index < content.questions.length - 1 ? msg('Next') : msg('See my result');
}

/** The second click of a double click would ask for the answer to the question that has only just appeared. */
function nextOnClick({ onNext }: QuestionView) {
  return ({ detail: count }: MouseEvent): void => {
    if (count < 2) onNext();
  };
}

/** What a form does, without one: a frame that is sandboxed without `allow-forms` drops the submit event itself. */
function nextOnEnter({ onNext }: QuestionView) {
  return (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.repeat) onNext();
  };
}
