import { html, nothing, type TemplateResult } from 'lit';
import type { Report } from '../../quiz/result/report.js';
import { resourcesTemplate } from '../../shared/templates/resources.js';
import { headlineText, sharedText } from '../words.js';
import { overviewButtonTemplate } from './overview-button.js';
import type { QuizView } from './quiz-view.js';
import { stagesTemplate } from './stages.js';

/** The result of someone else, to read. */
export function sharedResultTemplate(view: QuizView, report: Report): TemplateResult {
  const { msg, headings, dispatch } = view;
  const { headline } = report;
  return html`
    ${headings.screen(sharedText(view, headline))}
    ${report.progress ? nothing : html`<p>${headlineText(view, headline)}</p>`}
    <p class="actions">
      <button
        class="primary"
        part="button primary"
        type="button"
        @click=${() => dispatch({ type: 'leave-shared' })}
      >
        <span>${msg('Take the quiz')}</span>
      </button>
      <button part="button" type="button" @click=${() => dispatch({ type: 'use-shared' })}>
        ${msg('Use these answers instead of mine')}
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
