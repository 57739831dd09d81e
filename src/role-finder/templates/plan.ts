import { html, nothing, type TemplateResult } from 'lit';
import { toDoIn, type OthersPart, type OwnPart, type Plan } from '../../quiz/plan.js';
import { roleLinkTemplate } from '../../shared/role-link.js';
import { sectionTemplate } from '../../shared/section.js';
import { placeText, planTitle, progressText } from '../words.js';
import { choiceTemplate } from './choice.js';
import type { QuizView } from './quiz-view.js';

/** What to do, to tick off, and what others do before, between and after. Nothing waits for a tick. */
export function planTemplate(view: QuizView, { parts, progress }: Plan): TemplateResult {
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
        ${parts.map((part, index) =>
          part.place === 'own'
            ? ownPartTemplate(view, part, index + 1)
            : othersPartTemplate(view, part, index + 1),
        )}
      </ol>
      <p class="quiet">${content.allRoles.parallel.join(' ')}</p>
    `,
  );
}

function ownPartTemplate(view: QuizView, part: OwnPart, position: number): TemplateResult {
  const { role, first } = part;
  const tick = (id: string) => (ticked: boolean) =>
    view.dispatch({ type: 'tick-task', id, ticked });
  return html`
    <li class="own" data-position=${position}>
      ${view.headings.item(role.name)}
      <div class="tasks">
        ${toDoIn(part).map(
          (task, index) => html`
            ${choiceTemplate(`${position}-${index}`, task, task.isDone, tick(task.id))}
            ${task === first ? roleLinkTemplate(role, first.link, view.onFollow) : nothing}
          `,
        )}
      </div>
    </li>
  `;
}

const othersPartTemplate = (
  view: QuizView,
  { role, place }: OthersPart,
  position: number,
): TemplateResult => html`
  <li data-position=${position}>
    <strong>${role.name}</strong> ${role.headline}
    <p class="place">${placeText(view, place)}</p>
  </li>
`;
