import { html, type TemplateResult } from 'lit';
import type { Link, Role } from '../quiz/content.js';

/** Roles to read: what each is about, where it begins and where to read on. */
export const startsTemplate = (
  roles: readonly Role[],
  linkOf: (role: Role) => Link,
): TemplateResult => html`
  <div class="columns">${roles.map((role) => startTemplate(role, linkOf(role)))}</div>
`;

function startTemplate(role: Role, link: Link): TemplateResult {
  return html`
    <article class="card">
      <h4>${role.name}</h4>
      <p>${role.responsibility}</p>
      <p>${role.focus}</p>
      <p>${role.example}</p>
      <p><a class="button" href=${link.url}>${link.label}</a></p>
    </article>
  `;
}
