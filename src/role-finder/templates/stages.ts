import { html, nothing, type TemplateResult } from 'lit';
import type { Progress, Report, Stage } from '../../quiz/result/report.js';
import { contactTemplate } from '../../shared/templates/contact.js';
import { roleLinkTemplate } from '../../shared/templates/role-link.js';
import { matchText, positionText, progressText, reasonsText } from '../words.js';
import { choiceTemplate } from './choice.js';
import type { QuizView } from './quiz-view.js';

/**
 * The roles in the order in which they act: those found, or all where none is, with what to do, each other in a line.
 * The link of `next` is the next step of the screen.
 */
export function stagesTemplate(
  view: QuizView,
  { stages, progress }: Report,
  next?: Stage,
): TemplateResult {
  const isNoneFound = !stages.some(({ isFound }) => isFound);
  return html`
    ${progress ? progressTemplate(view, progress) : nothing}
    <ol class="order">
      ${stages.map(
        (stage, index) => html`
          <li class=${stage.isFound ? 'own' : ''} data-position=${index + 1}>
            ${
              stage.isFound || isNoneFound
                ? openTemplate(view, stage, index, stage === next)
                : lineTemplate(view, stage)
            }
          </li>
        `,
      )}
    </ol>
    <p class="quiet">${view.content.allRoles.parallel.join(' ')}</p>
  `;
}

const progressTemplate = (view: QuizView, progress: Progress): TemplateResult => html`
  <p>
    ${progressText(view, progress)}
    <meter aria-hidden="true" max=${progress.total} value=${progress.done}></meter>
  </p>
`;

/** A role with all that is known of it. */
function openTemplate(
  view: QuizView,
  stage: Stage,
  index: number,
  isNext: boolean,
): TemplateResult {
  const { msg, headings, onFollow } = view;
  const { role, reasons, link, tasks, position } = stage;
  return html`
    <div>
      ${headings.section(role.name)}
      ${position ? html`<p class="mark">${positionText(view, position)}</p>` : nothing}
    </div>
    <div class="columns">
      <div>
        ${reasons.length ? html`<p class="quiet">${reasonsText(view, reasons)}</p>` : nothing}
        <p>${role.focus}</p>
        ${tasks.length ? nothing : html`<p>${role.example}</p>`}
        ${roleLinkTemplate(role, link, onFollow, {
          emphasis: isNext ? 'primary' : '',
          short: msg('Get started'),
        })}
        ${contactTemplate(role)}
      </div>
      ${tasks.length ? tasksTemplate(view, stage, index) : nothing}
    </div>
  `;
}

const tasksTemplate = (view: QuizView, { tasks }: Stage, index: number): TemplateResult => html`
  <div class="tasks">
    ${tasks.map(({ id, isDone, ...task }, nth) =>
      choiceTemplate(`${index}-${nth}`, task, isDone, (ticked) =>
        view.dispatch({ type: 'tick-task', id, ticked }),
      ),
    )}
  </div>
`;

/** A role of others. */
function lineTemplate(view: QuizView, stage: Stage): TemplateResult {
  const { role, position, score } = stage;
  const texts = [position && positionText(view, position), score && matchText(view, stage)];
  return html`
    <div>
      <p><strong>${role.name}</strong> ${role.headline}</p>
      <p class="quiet">${texts.filter(Boolean).join(' · ')}</p>
    </div>
  `;
}
