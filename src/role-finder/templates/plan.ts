import { html, nothing, type TemplateResult } from 'lit';
import { tasksOf, type OthersStage, type OwnStage, type Plan } from '../../quiz/result/plan.js';
import { roleLinkTemplate } from '../../shared/templates/role-link.js';
import { sectionTemplate } from '../../shared/templates/section.js';
import { positionText, planTitle, progressText } from '../words.js';
import { choiceTemplate } from './choice.js';
import type { QuizView } from './quiz-view.js';

/** What to do, to tick off, and what others do before, between and after. Nothing waits for a tick. */
export function planTemplate(view: QuizView, { stages, progress }: Plan): TemplateResult {
  const { headings, content } = view;
  return sectionTemplate(
    headings,
    { title: planTitle(view) },
    html`
      <div>
        ${progressText(view, progress)}
        <meter aria-hidden="true" max=${progress.total} value=${progress.done}></meter>
      </div>
      <ol class="order">
        ${stages.map((stage, index) =>
          stage.position === 'own'
            ? ownStageTemplate(view, stage, index + 1)
            : othersStageTemplate(view, stage, index + 1),
        )}
      </ol>
      <p class="quiet">${content.allRoles.parallel.join(' ')}</p>
    `,
  );
}

function ownStageTemplate(view: QuizView, stage: OwnStage, number: number): TemplateResult {
  const { role, first } = stage;
  const tick = (id: string) => (ticked: boolean) =>
    view.dispatch({ type: 'tick-task', id, ticked });
  return html`
    <li class="own" data-position=${number}>
      ${view.headings.item(role.name)}
      <div class="tasks">
        ${tasksOf(stage).map(
          (task, index) => html`
            ${choiceTemplate(`${number}-${index}`, task, task.isDone, tick(task.id))}
            ${task === first ? roleLinkTemplate(role, first.link, view.onFollow) : nothing}
          `,
        )}
      </div>
    </li>
  `;
}

const othersStageTemplate = (
  view: QuizView,
  { role, position }: OthersStage,
  number: number,
): TemplateResult => html`
  <li data-position=${number}>
    <strong>${role.name}</strong> ${role.headline}
    <p class="position">${positionText(view, position)}</p>
  </li>
`;
