import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Role } from '../../quiz/content/content.js';
import type { Member } from '../../quiz/team/team.js';
import { sectionTemplate } from '../../shared/templates/section.js';
import { numberText, personText } from '../words.js';
import type { TeamView } from './team-view.js';

/** How many people the table shows: a browser takes its time for thousands of rows. */
const mostRows = 200;

/** How many it shows at once: more of them wait until they are asked for. */
const mostOpen = 20;

/** Who has which role, a row for each person. */
export function peopleTableTemplate(view: TeamView): TemplateResult {
  const { msg, headings, team, coverage } = view;
  const title = msg('Person by person');
  const roles = coverage.roles.map(({ role }) => role);
  const shown = team.members.slice(0, mostRows);
  const [some, all] = [shown, team.members].map(({ length }) => numberText(view, length));
  const table = html`
    <table aria-label=${title}>
      <thead>
        <tr>
          <th scope="col">${msg('Person')}</th>
          ${roles.map(({ name }) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${shown.map((member) => rowTemplate(view, roles, member))}
      </tbody>
    </table>
  `;
  return sectionTemplate(
    headings,
    { title },
    html`
      ${
        shown.length < team.members.length
          ? html`<p>${msg(str`The first ${some} of ${all} people. All of them are counted.`)}</p>`
          : nothing
      }
      ${
        shown.length > mostOpen
          ? html`<details>
              <summary>${msg(str`Show ${some} people`)}</summary>
              ${table}
            </details>`
          : table
      }
    `,
  );
}

function rowTemplate(view: TeamView, roles: readonly Role[], member: Member): TemplateResult {
  const yes = view.msg('Yes');
  return html`
    <tr>
      <th scope="row">${personText(view, member)}</th>
      ${roles.map(
        (role) => html`
          <td data-label=${role.name}>
            ${member.roles.includes(role) ? html`<span class="yes">${yes}</span>` : nothing}
          </td>
        `,
      )}
    </tr>
  `;
}
