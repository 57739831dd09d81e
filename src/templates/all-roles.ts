import type { msg as Msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Content, Link, Question, Role } from '../quiz/content.js';
import type { Step } from '../quiz/step.js';
import { itemsTemplate, textsTemplate } from './items.js';
import { resourcesTemplate } from './resources.js';
import { sectionTemplate } from './section.js';
import { startsTemplate } from './starts.js';

export interface AllRolesView {
  readonly msg: typeof Msg;
  readonly content: Content;
  readonly linkOf: (role: Role) => Link;
  /** Where the way back leads. */
  readonly from: Step;
  readonly onBack: () => void;
}

/** All the roles to read: what each does, in which order they act, and where each begins. */
export function allRolesTemplate(view: AllRolesView): TemplateResult {
  const { msg, content, linkOf, from, onBack } = view;
  const { allRoles } = content;
  const label = from.screen === 'result' ? msg('Back to my result') : msg('Back to the quiz');
  const back = html`
    <p class="actions">
      <button type="button" @click=${onBack}>${label}</button>
    </p>
  `;
  return html`
    ${back}
    <h2 tabindex="-1">${allRoles.title}</h2>
    ${allRoles.paragraphs.map((text) => html`<p>${text}</p>`)}
    ${sectionTemplate(allRoles.table, tableTemplate(view))}
    ${sectionTemplate(allRoles.order, orderedTasksTemplate(content))}
    ${sectionTemplate(allRoles.gettingStarted, startsTemplate(content.roles, linkOf))}
    ${resourcesTemplate(content)} ${back}
  `;
}

function tableTemplate({ msg, content }: AllRolesView): TemplateResult {
  const { roles, questions, allRoles } = content;
  const cell = (role: Role, { label, statements }: Question) => html`
    <td data-label=${label}>
      ${textsTemplate(statements.filter((statement) => statement.role === role.id))}
    </td>
  `;
  return html`
    <table>
      <caption class="hidden">
        ${allRoles.title}
      </caption>
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
              ${questions.map((question) => cell(role, question))}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

function orderedTasksTemplate({ roles, allRoles }: Content): TemplateResult {
  return html`
    <ol class="order">
      ${roles.map(
        ({ name, headline, description, tasks }) => html`
          <li>
            <h4>${name}</h4>
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
