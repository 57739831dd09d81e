import { html, nothing, type TemplateResult } from 'lit';
import type { Report } from '../../quiz/report.js';
import { resourcesTemplate } from '../../shared/resources.js';
import { sectionTemplate } from '../../shared/section.js';
import { adviceText, headlineText } from '../words.js';
import { answerListTemplate } from './answer-list.js';
import { implementationOrderTemplate } from './implementation-order.js';
import { overviewButtonTemplate } from './overview-button.js';
import type { QuizView } from './quiz-view.js';
import { roleCardTemplate } from './role-card.js';
import { scoreTemplate } from './score.js';
import { startingPointsTemplate } from './starting-points.js';

/** What the answers say, why, and what to do next. */
export function resultTemplate(view: QuizView, report: Report): TemplateResult {
  const { msg, headings, dispatch } = view;
  const advice = adviceText(view, report.headline);
  return html`
    ${headings.screen(headlineText(view, report.headline))}
    ${advice ? html`<p>${advice}</p>` : nothing}
    ${report.cards.length ? rolesFoundTemplate(view, report) : rolesToReadTemplate(view)}
    ${answerListTemplate(view, report.answers)} ${resourcesTemplate(view)}
    <p class="actions">
      <button part="button" type="button" @click=${() => dispatch({ type: 'restart' })}>
        ${msg('Start again')}
      </button>
      ${overviewButtonTemplate(view)}
    </p>
  `;
}

function rolesFoundTemplate(view: QuizView, { cards, order, others }: Report): TemplateResult {
  return html`
    <div class="columns">${cards.map((card) => roleCardTemplate(view, card))}</div>
    ${implementationOrderTemplate(view, order)}
    ${others.length ? otherRolesTemplate(view, others) : nothing}
  `;
}

function otherRolesTemplate(view: QuizView, others: Report['others']): TemplateResult {
  return html`
    <details>
      <summary>${view.msg('The other roles')}</summary>
      ${others.map(
        (each) => html`${view.headings.item(each.role.name)} ${scoreTemplate(view, each)}`,
      )}
    </details>
  `;
}

function rolesToReadTemplate(view: QuizView): TemplateResult {
  const { title } = view.content.allRoles.gettingStarted;
  return sectionTemplate(view.headings, { title }, startingPointsTemplate(view));
}
