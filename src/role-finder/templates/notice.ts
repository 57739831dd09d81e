import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { QuizView } from './quiz-view.js';

/**
 * What a person has to know that they did not ask for. There is nothing, most of the time, and then no element either:
 * an empty status at the top would be the first thing that Orca reads.
 */
export function noticeTemplate(
  { msg }: QuizView,
  isRefused: boolean,
  dropped: number,
): TemplateResult | typeof nothing {
  const notice = isRefused
    ? msg(
        'This link cannot be read: it is incomplete, or from another quiz or version. Ask for it again.',
      )
    : dropped &&
      msg(str`The quiz has changed since your last visit. Answers and tasks removed: ${dropped}`);
  return notice ? html`<p class="notice" role="alert">${notice}</p>` : nothing;
}
