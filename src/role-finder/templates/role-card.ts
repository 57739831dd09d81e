import { html, nothing, type TemplateResult } from 'lit';
import type { Card } from '../../quiz/report.js';
import { itemListTemplate, textListTemplate } from '../../shared/item-list.js';
import { roleLinkTemplate } from '../../shared/role-link.js';
import { markText } from '../words.js';
import type { QuizView } from './quiz-view.js';
import { scoreTemplate } from './score.js';

/** A role that was found: why, how strongly, and where to begin. */
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
      ${scoreTemplate(view, card)}
      <div class="columns">
        <div>${headings.item(msg('Why: you ticked'))} ${textListTemplate(reasons)}</div>
        <div>
          ${headings.item(msg('Where to begin'))}
          <p>${role.focus}</p>
          <p>${role.example}</p>
          ${roleLinkTemplate(role, link, view.onFollow, 'primary')}
        </div>
        <div>
          ${headings.item(msg('Tasks in the implementation'))} ${itemListTemplate(role.tasks)}
        </div>
      </div>
    </article>
  `;
}
