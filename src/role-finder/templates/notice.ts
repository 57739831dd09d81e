import { str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { QuizView } from './quiz-view.js';

/** What a person has to know that they did not ask for; empty, most of the time. */
export function noticeTemplate(
  { msg }: QuizView,
  isRefused: boolean,
  gone: number,
): TemplateResult {
  return html`
    <p class="notice" role="status">
      ${
        isRefused
          ? msg(
              'The link to a result cannot be read: it is incomplete, or belongs to another quiz.',
            )
          : gone
            ? msg(str`The quiz has changed since your last visit. Ticks that are gone: ${gone}`)
            : ''
      }
    </p>
  `;
}
