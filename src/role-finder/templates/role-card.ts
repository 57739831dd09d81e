import { html, nothing, type TemplateResult } from 'lit';
import type { Card } from '../../quiz/result/report.js';
import { textListTemplate } from '../../shared/templates/item-list.js';
import { roleLinkTemplate } from '../../shared/templates/role-link.js';
import { markText, reasonsTitle } from '../words.js';
import type { QuizView } from './quiz-view.js';

/** A role that was found: why, where to begin, and what the company itself says of it. */
export function roleCardTemplate(view: QuizView, card: Card): TemplateResult {
  const { msg, headings } = view;
  const { role, reasons, link } = card;
  const mark = markText(view, card.mark);
  return html`
    <article class="card" part="card">
      <div class="name">
        ${headings.section(role.name)} ${mark ? html`<p class="mark">${mark}</p>` : nothing}
      </div>
      <p>${role.responsibility}</p>
      <div class="columns">
        <div>${headings.item(reasonsTitle(view))} ${textListTemplate(reasons)}</div>
        <div>
          ${headings.item(msg('Where to begin'))}
          <p>${role.focus}</p>
          <p>${role.example}</p>
          ${roleLinkTemplate(role, link, view.onFollow, 'primary')}
          <slot name=${role.id}></slot>
        </div>
      </div>
    </article>
  `;
}
