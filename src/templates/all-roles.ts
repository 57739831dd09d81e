import { html, type TemplateResult } from 'lit';
import { byRole } from '../quiz/by-role.js';
import type { Step } from '../quiz/step.js';
import { itemsTemplate, textsTemplate } from './items.js';
import type { PathLinkOf } from './path-link.js';
import { resourcesTemplate } from './resources.js';
import { sectionTemplate } from './section.js';
import { startsTemplate } from './starts.js';
import type { View } from './view.js';

export interface AllRolesView extends View {
  readonly linkOf: PathLinkOf;
  /** Where the way back leads. */
  readonly from: Step;
  readonly onBack: () => void;
}

/** All the roles to read: what each does, in which order they act, and where each begins. */
export function allRolesTemplate(view: AllRolesView): TemplateResult {
  const { msg, headings, content, linkOf, from, onBack } = view;
  const { allRoles } = content;
  const label = from.screen === 'result' ? msg('Back to my result') : msg('Back to the quiz');
  const back = html`
    <p class="actions">
      <button part="button" type="button" @click=${onBack}>${label}</button>
    </p>
  `;
  return html`
    ${back} ${headings.screen(allRoles.title)}
    ${allRoles.paragraphs.map((text) => html`<p>${text}</p>`)}
    ${sectionTemplate(headings, allRoles.table, tableTemplate(view))}
    ${sectionTemplate(headings, allRoles.order, orderedTasksTemplate(view))}
    ${sectionTemplate(headings, allRoles.gettingStarted, startsTemplate(view, linkOf))}
    ${resourcesTemplate(view)} ${back}
  `;
}

function tableTemplate({ msg, content }: AllRolesView): TemplateResult {
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
                  <td data-label=${label}>${textsTemplate(cells.get(role.id) ?? [])}</td>
                `,
              )}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

function orderedTasksTemplate({ headings, content }: View): TemplateResult {
  const { roles, allRoles } = content;
  return html`
    <ol class="order">
      ${roles.map(
        ({ name, headline, description, tasks }, index) => html`
          <li data-position=${index + 1}>
            ${headings.item(name)}
            <p>${headline}</p>
            <p>${description}</p>
            ${itemsTemplate(tasks)}
          </li>
        `,
      )}
    </ol>
    <p class="quiet">${allRoles.parallel.join(' ')}</p>
  `;
}
