import type { msg as Msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Content, Link, Question, Role, Section } from '../quiz/content.js';
import { itemsTemplate } from './items.js';
import { resourcesTemplate } from './resources.js';

export interface AllRolesView {
  readonly msg: typeof Msg;
  readonly content: Content;
  readonly linkOf: (role: Role) => Link;
  readonly onBack: () => void;
}

/** All the roles to read: what each does, in which order they act, and where each begins. */
export function allRolesTemplate(view: AllRolesView): TemplateResult {
  const { msg, content, onBack } = view;
  const { allRoles } = content;
  const back = html`
    <p class="actions">
      <button type="button" @click=${onBack}>${msg('Back to the quiz')}</button>
    </p>
  `;
  return html`
    ${back}
    <h2 tabindex="-1">${allRoles.title}</h2>
    ${allRoles.paragraphs.map((text) => html`<p>${text}</p>`)}
    ${sectionTemplate(allRoles.table, tableTemplate(view))}
    ${sectionTemplate(allRoles.order, orderedTasksTemplate(content))}
    ${sectionTemplate(allRoles.gettingStarted, startsTemplate(view))} ${resourcesTemplate(content)}
    ${back}
  `;
}

function sectionTemplate({ title, paragraphs }: Section, body: TemplateResult): TemplateResult {
  return html`
    <section>
      <h3>${title}</h3>
      ${paragraphs.map((text) => html`<p>${text}</p>`)} ${body}
    </section>
  `;
}

function tableTemplate({ msg, content }: AllRolesView): TemplateResult {
  const { roles, questions, allRoles } = content;
  const cell = (role: Role, { label, statements }: Question) => html`
    <td data-label=${label}>
      <ul class="items">
        ${statements
          .filter((statement) => statement.role === role.id)
          .map(({ text }) => html`<li>${text}</li>`)}
      </ul>
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

function startsTemplate({ content, linkOf }: AllRolesView): TemplateResult {
  return html`
    <div class="columns">
      ${content.roles.map((role) => {
        const link = linkOf(role);
        return html`
          <article class="card">
            <h4>${role.name}</h4>
            <p>${role.focus}</p>
            <p>${role.example}</p>
            <p><a class="button" href=${link.url}>${link.label}</a></p>
          </article>
        `;
      })}
    </div>
  `;
}
