import { html, nothing, type TemplateResult } from 'lit';
import type { Report } from '../../quiz/result/report.js';
import { resourcesTemplate } from '../../shared/templates/resources.js';
import { sectionTemplate } from '../../shared/templates/section.js';
import { adviceText, headlineText } from '../words.js';
import { answerListTemplate } from './answer-list.js';
import { implementationOrderTemplate } from './implementation-order.js';
import { overviewButtonTemplate } from './overview-button.js';
import { planTemplate } from './plan.js';
import type { QuizView } from './quiz-view.js';
import { roleCardTemplate } from './role-card.js';
import { startingPointsTemplate } from './starting-points.js';
import { exportTemplate } from './export.js';

/** What the answers say, why, and what to do next. */
export function resultTemplate(view: QuizView, report: Report): TemplateResult {
  const { msg, headings, dispatch } = view;
  const advice = adviceText(view, report.headline);
  return html`
    ${headings.screen(headlineText(view, report.headline))}
    ${advice ? html`<p>${advice}</p>` : nothing} ${rolesTemplate(view, report)}
    ${exportTemplate(view, report)} ${answerListTemplate(view, report.answers)}
    ${resourcesTemplate(view)}
    <p class="actions">
      <button part="button" type="button" @click=${() => dispatch({ type: 'restart' })}>
        ${msg('Start again')}
      </button>
      ${overviewButtonTemplate(view)}
    </p>
  `;
}

/** The roles in their order, a card for each that was found, and what to do; where none was found, all the roles. */
export function rolesTemplate(view: QuizView, { cards, order, plan }: Report): TemplateResult {
  if (!cards.length) return rolesToReadTemplate(view);
  return html`
    ${implementationOrderTemplate(view, order)}
    <div class="columns">${cards.map((card) => roleCardTemplate(view, card))}</div>
    ${plan ? planTemplate(view, plan) : nothing}
  `;
}

function rolesToReadTemplate(view: QuizView): TemplateResult {
  const { title } = view.content.allRoles.gettingStarted;
  return sectionTemplate(view.headings, { title }, startingPointsTemplate(view));
}
