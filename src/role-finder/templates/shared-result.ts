import { html, type TemplateResult } from 'lit';
import type { Report } from '../../quiz/result/report.js';
import { resourcesTemplate } from '../../shared/templates/resources.js';
import { rolesText } from '../words.js';
import { overviewButtonTemplate } from './overview-button.js';
import type { QuizView } from './quiz-view.js';
import { stagesTemplate } from './stages.js';

/** The result of someone else, to read. */
export function sharedResultTemplate(view: QuizView, report: Report): TemplateResult {
  const { msg, headings, dispatch } = view;
  return html`
    ${headings.screen(msg('A shared result'))}
    <p>${rolesText(view, report.headline)}</p>
    <p class="actions">
      <button
        class="primary"
        part="button primary"
        type="button"
        @click=${() => dispatch({ type: 'leave-shared' })}
      >
        <span>${msg('Take the quiz yourself')}</span>
      </button>
      <button part="button" type="button" @click=${() => dispatch({ type: 'use-shared' })}>
        ${msg('Use these as my answers')}
      </button>
    </p>
    ${stagesTemplate(view, {
      ...report,
      stages: report.stages.map((stage) => ({ ...stage, position: undefined, tasks: [] })),
      progress: undefined,
    })}
    ${resourcesTemplate(view, 'links')}
    <p class="actions">${overviewButtonTemplate(view)}</p>
  `;
}
