import { html, type TemplateResult } from 'lit';
import { pathLinkTemplate, type PathLinkOf } from './path-link.js';
import type { View } from './view.js';

/** The roles to read: what each is about, where it begins and where to read on. */
export const startsTemplate = (
  { headings, content }: View,
  linkOf: PathLinkOf,
): TemplateResult => html`
  <div class="columns">
    ${content.roles.map(
      (role) => html`
        <article class="card" part="card">
          ${headings.item(role.name)}
          <p>${role.responsibility}</p>
          <p>${role.focus}</p>
          <p>${role.example}</p>
          ${pathLinkTemplate(linkOf(role))}
        </article>
      `,
    )}
  </div>
`;
