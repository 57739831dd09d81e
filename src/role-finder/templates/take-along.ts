import { html, nothing, type TemplateResult } from 'lit';
import { htmlOf, markdownOf } from '../../quiz/blocks.js';
import type { Report } from '../../quiz/report.js';
import { sectionTemplate } from '../../shared/section.js';
import { resultBlocks } from '../result-blocks.js';
import type { QuizView } from './quiz-view.js';

/** The ways to take a result along: as a text and, where the page's address is known, as a link. */
export function takeAlongTemplate(view: QuizView, report: Report): TemplateResult {
  const { msg, headings, copier, state } = view;
  const link = view.resultLink();
  const copyText = (): void => {
    const blocks = resultBlocks(view, report, link);
    void copier.copy(markdownOf(blocks), htmlOf(blocks));
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
