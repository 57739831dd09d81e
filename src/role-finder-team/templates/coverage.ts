import { str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { RoleCoverage } from '../../quiz/team/coverage.js';
import { labelText } from '../../shared/texts.js';
import { sectionTemplate } from '../../shared/templates/section.js';
import { exportedTeam } from '../export-team.js';
import { gapText, numberText, peopleText, peopleTexts } from '../words.js';
import { copyTemplate } from './copy.js';
import { gapsTemplate, partTemplate } from './gaps.js';
import type { TeamView } from './team-view.js';

/** Who covers which role and what of it, in the order in which the roles act. Below, what is done with it. */
export function coverageTemplate(view: TeamView): TemplateResult {
  const { msg, headings, coverage } = view;
  return html`
    ${sectionTemplate(
      headings,
      { title: msg('Roles in the team') },
      html`
        <p class="quiet">${msg('In the implementation order')}</p>
        <ol class="order">
          ${coverage.roles.map((each, index) => stageTemplate(view, each, index + 1))}
        </ol>
        ${peopleTexts(view, coverage).map((text) => html`<p>${text}</p>`)}
      `,
    )}
    ${copyTemplate(view, 'copied', () => exportedTeam(view))}
  `;
}

function stageTemplate(view: TeamView, coverage: RoleCoverage, position: number): TemplateResult {
  const { msg, headings } = view;
  const { role, cover, people, waiting } = coverage;
  const { answered } = view.coverage;
  const [count, all] = [people.length, answered].map((each) => numberText(view, each));
  return html`
    <li class=${cover} data-position=${position}>
      <div class="role">
        ${headings.item(labelText(view, role.name, role.headline))}
        <p class="quiet count">
          ${msg(str`${count} of ${all}`)}
          <meter aria-hidden="true" max=${answered} value=${people.length}></meter>
        </p>
      </div>
      ${
        cover === 'gap'
          ? html`<p class="problem">${gapText(view, waiting)}</p>`
          : partTemplate(msg('With this role:'), html`<p>${peopleText(view, people)}</p>`)
      }
      ${gapsTemplate(view, coverage, position)}
    </li>
  `;
}
