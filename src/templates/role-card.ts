import type { msg as Msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Link, Statement } from '../quiz/content.js';
import type { RoleScore } from '../quiz/scoring.js';
import { itemsTemplate, textsTemplate } from './items.js';
import { scoreTemplate } from './score.js';

export interface RoleCardView {
  readonly msg: typeof Msg;
  readonly lang: string;
  readonly roleScore: RoleScore;
  /** What marks the role out among the ones shown: "Best match". */
  readonly mark: string | undefined;
  /** The statements of the role that the person ticked. */
  readonly reasons: readonly Statement[];
  readonly link: Link;
}

/** A role that was found: why, how strongly, and where to begin. */
export function roleCardTemplate(view: RoleCardView): TemplateResult {
  const { msg, lang, roleScore, mark, reasons, link } = view;
  const { role } = roleScore;
  return html`
    <article class="card">
      <h3>${role.name} ${mark ? html`<span class="mark">${mark}</span>` : nothing}</h3>
      <p>${role.responsibility}</p>
      ${scoreTemplate(roleScore, lang, msg)}
      <div class="columns">
        <div>
          <h4>${msg('Why: you ticked')}</h4>
          ${textsTemplate(reasons)}
        </div>
        <div>
          <h4>${msg('Where to begin')}</h4>
          <p>${role.focus}</p>
          <p>${role.example}</p>
          <p><a class="button primary" href=${link.url}>${link.label}</a></p>
        </div>
        <div>
          <h4>${msg('Tasks in the implementation')}</h4>
          ${itemsTemplate(role.tasks)}
        </div>
      </div>
    </article>
  `;
}
