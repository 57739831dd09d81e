import { html, nothing, type TemplateResult } from 'lit';
import { toHtml, toMarkdown } from '../../quiz/rich-text.js';
import type { Report } from '../../quiz/result/report.js';
import { sectionTemplate } from '../../shared/templates/section.js';
import { exportedResult } from '../export-result.js';
import type { QuizView } from './quiz-view.js';

/** The ways to export a result: as a text and, where the page's address is known, as a link. */
export function exportTemplate(view: QuizView, report: Report): TemplateResult {
  const { msg, headings, copier, state } = view;
  const link = view.resultLink();
  const copyText = (): void => {
    const blocks = exportedResult(view, report, link);
    void copier.copy(toMarkdown(blocks), toHtml(blocks));
  };
  return sectionTemplate(
    headings,
    { title: msg('Take it along') },
    html`
      <p class="actions">
        <button part="button" type="button" @click=${copyText}>${msg('Copy as text')}</button>
        ${
          link
            ? html`
                <button part="button" type="button" @click=${() => copier.copy(link)}>
                  ${msg('Copy link')}
                </button>
                <span class="quiet">${msg('The link holds your answers.')}</span>
              `
            : nothing
        }
      </p>
      ${copier.render(state, msg)}
    `,
  );
}
