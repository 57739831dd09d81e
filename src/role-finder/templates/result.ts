import { html, nothing, type TemplateResult } from 'lit';
import type { Report } from '../../quiz/result/report.js';
import { quotedName } from '../../shared/texts.js';
import { resourcesTemplate } from '../../shared/templates/resources.js';
import { adviceText, headlineText } from '../words.js';
import { answerListTemplate } from './answer-list.js';
import { exportTemplate } from './export.js';
import { overviewButtonTemplate } from './overview-button.js';
import type { QuizView } from './quiz-view.js';
import { stagesTemplate } from './stages.js';

/** What the answers say, why, and what to do next. */
export function resultTemplate(view: QuizView, report: Report): TemplateResult {
  const { msg, headings, dispatch } = view;
  const advice = adviceText(view, report.headline);
  return html`
    ${headings.screen(titleTemplate(view, report))} ${advice ? html`<p>${advice}</p>` : nothing}
    ${stagesTemplate(
      view,
      report,
      report.stages.find(({ isFound }) => isFound),
    )}
    <div class="columns">${exportTemplate(view, report)} ${answerListTemplate(view)}</div>
    ${resourcesTemplate(view, 'links')}
    <p class="actions links">
      <button class="link" part="link" type="button" @click=${() => dispatch({ type: 'restart' })}>
        ${msg('Take the quiz again')}
      </button>
      ${overviewButtonTemplate(view)}
    </p>
  `;
}

/** The headline, in which each role begins a line where it does not fit into the one before. */
function titleTemplate(view: QuizView, { headline }: Report): readonly unknown[] {
  const text = headlineText(view, headline);
  const names = headline.roles
    .map((role) => quotedName(view, role))
    .filter((name) => text.includes(name))
    .toSorted((one, other) => text.indexOf(one) - text.indexOf(other));
  let end = 0;
  // A comma stays with the role before it, and an "and" goes with the role after it.
  const starts = names.map((name, index) => {
    const start = text.indexOf(name, end);
    const space = index ? text.indexOf(' ', end) : start;
    end = start + name.length;
    return space < 0 ? start : Math.min(space, start);
  });
  const parts = starts.map((start, index) => text.slice(start, starts[index + 1]).trim());
  return [
    text.slice(0, starts[0]),
    ...parts.map((part) => html`<span class="whole">${part}</span> `),
  ];
}
