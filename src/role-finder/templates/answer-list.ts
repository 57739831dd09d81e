import { str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { sectionTemplate } from '../../shared/templates/section.js';
import type { QuizView } from './quiz-view.js';

/** The way back to each question: there, a person sees and changes what they answered. */
export function answerListTemplate({ msg, headings, content, dispatch }: QuizView): TemplateResult {
  return sectionTemplate(
    headings,
    { title: msg('Your answers') },
    html`
      <ul class="answers">
        ${content.questions.map(
          ({ label }, index) => html`
            <li>
              <span>${label}</span>
              <button
                class="link"
                part="link"
                type="button"
                aria-label=${msg(str`Change: ${label}`)}
                @click=${() => dispatch({ type: 'reopen', index })}
              >
                ${msg('Change')}
              </button>
            </li>
          `,
        )}
      </ul>
    `,
  );
}
