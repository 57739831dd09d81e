import { html, type TemplateResult } from 'lit';
import { contactTemplate } from '../../shared/templates/contact.js';
import { roleLinkTemplate } from '../../shared/templates/role-link.js';
import type { QuizView } from './quiz-view.js';

/** All the roles: what each is about, where it begins and where to read on. */
export const startingPointsTemplate = ({
  headings,
  content,
  linkOf,
  onFollow,
}: QuizView): TemplateResult => html`
  <div class="columns">
    ${content.roles.map(
      (role) => html`
        <article class="card" part="card">
          ${headings.item(role.name)}
          <p>${role.responsibility}</p>
          <p>${role.focus}</p>
          <p>${role.example}</p>
          ${roleLinkTemplate(role, linkOf(role), onFollow)} ${contactTemplate(role)}
        </article>
      `,
    )}
  </div>
`;
