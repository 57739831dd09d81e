import { html, nothing, type TemplateResult } from 'lit';
import { toHtml, toPlainText } from '../../quiz/rich-text.js';
import type { Report } from '../../quiz/result/report.js';
import { sectionTemplate } from '../../shared/templates/section.js';
import { exportedResult, firstSteps } from '../export-result.js';
import { draftAddress, hasShareMenu, share, type Message } from '../send.js';
import { headlineText } from '../words.js';
import type { QuizView } from './quiz-view.js';

/** The ways to export a result: as a text, as a message, on paper and, where the page's address is known, as a link. */
export function exportTemplate(view: QuizView, report: Report): TemplateResult {
  const { msg, headings, copier, state } = view;
  const link = view.resultLink();
  const copyText = (): void => {
    const blocks = exportedResult(view, report, link);
    void copier.copy(toPlainText(blocks), toHtml(blocks));
  };
  const message = (): Message => ({
    title: headlineText(view, report.headline),
    text: toPlainText(firstSteps(view, report)),
    url: link,
  });
  return sectionTemplate(
    headings,
    { title: msg('Keep or share this result') },
    html`
      <p class="actions links">
        ${buttonTemplate(msg('Copy as text'), copyText)}
        ${link ? buttonTemplate(msg('Copy link'), () => copier.copy(link)) : nothing}
        ${
          hasShareMenu()
            ? buttonTemplate(msg('Send'), () => share(message()))
            : html`
                <a class="link" part="link" href=${draftAddress(message())} target="_blank">
                  ${msg('Send')}
                </a>
              `
        }
        ${buttonTemplate(msg('Print'), () => print())}
      </p>
      ${link ? html`<p class="quiet">${msg('Anyone with the link can see your answers.')}</p>` : nothing}
      ${copier.render(state, msg)}
    `,
  );
}

const buttonTemplate = (label: string, onClick: () => unknown): TemplateResult => html`
  <button class="link" part="link" type="button" @click=${onClick}>${label}</button>
`;
