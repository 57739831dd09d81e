import { html, nothing, type TemplateResult } from 'lit';
import type { RoleScore } from '../quiz/scoring.js';
import { itemsTemplate, textsTemplate } from './items.js';
import { pathLinkTemplate, type PathLink } from './path-link.js';
import { scoreTemplate } from './score.js';
import type { View } from './view.js';

export interface RoleCardView extends View {
  readonly roleScore: RoleScore;
  /** What marks the role out among the ones shown: "Best match". */
  readonly mark: string | undefined;
  readonly link: PathLink;
}

/** A role that was found: why, how strongly, and where to begin. */
export function roleCardTemplate(view: RoleCardView): TemplateResult {
  const { msg, headings, roleScore, mark, link } = view;
  const { role, reasons } = roleScore;
  const name = html`${role.name} ${mark ? html`<span class="mark">${mark}</span>` : nothing}`;
  return html`
    <article class="card" part="card">
      ${headings.section(name)}
      <p>${role.responsibility}</p>
      ${scoreTemplate(view, roleScore)}
      <div class="columns">
        <div>${headings.item(msg('Why: you ticked'))} ${textsTemplate(reasons)}</div>
        <div>
          ${headings.item(msg('Where to begin'))}
          <p>${role.focus}</p>
          <p>${role.example}</p>
          ${pathLinkTemplate(link, 'primary')}
        </div>
        <div>${headings.item(msg('Tasks in the implementation'))} ${itemsTemplate(role.tasks)}</div>
      </div>
    </article>
  `;
}
