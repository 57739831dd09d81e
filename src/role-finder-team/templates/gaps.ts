import { html, nothing, type TemplateResult } from 'lit';
import type { RoleCoverage } from '../../quiz/team/coverage.js';
import { statementsIn, type Alone, type StatementGroup } from '../../quiz/team/gaps.js';
import { exportedGap } from '../export-team.js';
import { numberText, onlyText } from '../words.js';
import { copyTemplate } from './copy.js';
import type { TeamView } from './team-view.js';

/** How many statements are shown at once: more of them wait until they are asked for. */
const mostStatements = 12;

/** What of a role nobody has ticked, as a text to copy too, and what one person alone; or that there is no such thing. */
export function gapsTemplate(
  view: TeamView,
  coverage: RoleCoverage,
  position: number,
): TemplateResult | typeof nothing {
  const { nobody, alone, cover } = coverage;
  if (nobody.length || alone.length)
    return html`
      ${nobody.length ? nobodyTemplate(view, coverage, position) : nothing}
      ${alone.length ? aloneTemplate(view, alone) : nothing}
    `;
  return cover === 'gap'
    ? nothing
    : html`<p>${view.msg('At least two people selected each point.')}</p>`;
}

/** A part of what is said of a role, beside its label. */
export const partTemplate = (label: string, body: unknown): TemplateResult => html`
  <div class="part">
    <p class="label">${label}</p>
    <div>${body}</div>
  </div>
`;

function nobodyTemplate(view: TeamView, coverage: RoleCoverage, position: number): TemplateResult {
  const { role, nobody } = coverage;
  const label = view.msg('Nobody selected:');
  const count = statementsIn(nobody).length;
  return html`
    <div class="nobody">
      ${
        count > mostStatements
          ? disclosureTemplate(view, label, count, groupsTemplate(nobody))
          : partTemplate(label, groupsTemplate(nobody))
      }
      ${copyTemplate(view, `copied-${position}`, () => exportedGap(coverage), role.name)}
    </div>
  `;
}

function aloneTemplate(view: TeamView, alone: readonly Alone[]): TemplateResult {
  const parts = alone.map(({ person, groups }) =>
    partTemplate(onlyText(view, person), groupsTemplate(groups)),
  );
  const count = statementsIn(alone.flatMap(({ groups }) => groups)).length;
  return count > mostStatements
    ? disclosureTemplate(view, view.msg('Only one person selected:'), count, parts)
    : html`${parts}`;
}

const disclosureTemplate = (
  view: TeamView,
  label: string,
  count: number,
  body: unknown,
): TemplateResult => html`
  <details>
    <summary>${label} ${numberText(view, count)}</summary>
    ${body}
  </details>
`;

const groupsTemplate = (groups: readonly StatementGroup[]): TemplateResult => html`
  <dl>
    ${groups.map(
      ({ question, statements }) => html`
        <div>
          <dt class="quiet">${question.label}</dt>
          ${statements.map(({ text }) => html` <dd>${text}</dd>`)}
        </div>
      `,
    )}
  </dl>
`;
