import { html, type TemplateResult } from 'lit';
import { byRole } from '../../quiz/result/by-role.js';
import type { OverviewStep } from '../../quiz/flow/step.js';
import { labelText } from '../../shared/texts.js';
import { itemListTemplate, textListTemplate } from '../../shared/templates/item-list.js';
import { resourcesTemplate } from '../../shared/templates/resources.js';
import { sectionTemplate } from '../../shared/templates/section.js';
import type { View } from '../../shared/templates/view.js';
import type { QuizView } from './quiz-view.js';
import { startingPointsTemplate } from './starting-points.js';

/** All the roles to read: what each does, in which order they act, and where each begins. */
export function overviewTemplate(view: QuizView, { from }: OverviewStep): TemplateResult {
  const { msg, headings, content, dispatch } = view;
  const { title, paragraphs, table, order, gettingStarted } = content.allRoles;
  const backLabel = from.screen === 'result' ? msg('Back to my result') : msg('Back to the quiz');
  const back = html`
    <p class="actions">
      <button part="button" type="button" @click=${() => dispatch({ type: 'close-overview' })}>
        ${backLabel}
      </button>
    </p>
  `;
  return html`
    ${back} ${headings.screen(title)} ${paragraphs.map((text) => html`<p>${text}</p>`)}
    ${sectionTemplate(headings, table, tableTemplate(view))}
    ${sectionTemplate(headings, order, orderedTasksTemplate(view))}
    ${sectionTemplate(headings, gettingStarted, startingPointsTemplate(view))}
    ${resourcesTemplate(view, 'whole')} ${back}
  `;
}

function tableTemplate({ msg, content }: View): TemplateResult {
  const { roles, questions, allRoles } = content;
  const columns = questions.map(({ label, statements }) => ({ label, cells: byRole(statements) }));
  return html`
    <table aria-label=${allRoles.title}>
      <thead>
        <tr>
          <th scope="col">${msg('Role')}</th>
          ${questions.map(({ label }) => html`<th scope="col">${label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${roles.map(
          (role) => html`
            <tr>
              <th scope="row">${role.name}</th>
              ${columns.map(
                ({ label, cells }) => html`
                  <td data-label=${label}>${textListTemplate(cells.get(role.id) ?? [])}</td>
                `,
              )}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

function orderedTasksTemplate({ msg, headings, content }: View): TemplateResult {
  const { roles, allRoles } = content;
  return html`
    <ol class="order">
      ${roles.map(
        ({ name, headline, description, tasks }, index) => html`
          <li data-position=${index + 1}>
            ${headings.item(labelText({ msg }, name, headline))}
            <p>${description}</p>
            ${itemListTemplate(tasks)}
          </li>
        `,
      )}
    </ol>
    <p class="quiet">${allRoles.parallel.join(' ')}</p>
  `;
}
