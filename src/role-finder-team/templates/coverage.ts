import { str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { byNeed, type RoleCoverage } from '../../quiz/team/coverage.js';
import { sectionTemplate } from '../../shared/templates/section.js';
import { coverText, numberText, peopleText, peopleTexts } from '../words.js';
import type { TeamView } from './team-view.js';

/** Who covers which role, in sentences: what a lead has to look at comes first. Below, what is done with them. */
export function sentencesTemplate(view: TeamView, actions: TemplateResult): TemplateResult {
  const { msg, headings, coverage } = view;
  const title = msg('What the team covers');
  return sectionTemplate(
    headings,
    { title },
    html`
      <ul class="sentences">
        ${byNeed(coverage.roles).map(
          (each) => html`<li class=${each.cover}>${coverText(view, each)}</li>`,
        )}
      </ul>
      ${peopleTexts(view, coverage).map((text) => html`<p>${text}</p>`)} ${actions}
    `,
  );
}

/** The same as a picture, in the order in which the roles act. */
export function orderTemplate(view: TeamView): TemplateResult {
  const { msg, headings, coverage } = view;
  const title = msg('In the implementation order');
  return sectionTemplate(
    headings,
    { title },
    html`
      <ol class="order compact">
        ${coverage.roles.map((each, index) => stageTemplate(view, each, index + 1))}
      </ol>
    `,
  );
}

function stageTemplate(view: TeamView, cover: RoleCoverage, position: number): TemplateResult {
  const { msg, coverage } = view;
  const { role, people } = cover;
  const [count, all] = [people.length, coverage.answered].map((each) => numberText(view, each));
  return html`
    <li class=${cover.cover} data-position=${position}>
      <strong>${role.name}</strong>
      <p class="quiet">${role.headline}</p>
      <p class="count">
        ${people.length ? msg(str`${count} of ${all}`) : msg('Nobody yet')}
        <meter aria-hidden="true" max=${coverage.answered} value=${people.length}></meter>
      </p>
      <p>${peopleText(view, people)}</p>
    </li>
  `;
}
