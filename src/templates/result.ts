import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Result } from '../quiz/scoring.js';
import { answersTemplate, type AnswersView } from './answers.js';
import { orderTemplate } from './order.js';
import type { PathLinkOf } from './path-link.js';
import { resourcesTemplate } from './resources.js';
import { roleCardTemplate } from './role-card.js';
import { scoreTemplate } from './score.js';
import { sectionTemplate } from './section.js';
import { startsTemplate } from './starts.js';

export interface ResultView extends AnswersView {
  readonly result: Result;
  readonly linkOf: PathLinkOf;
  readonly onRestart: () => void;
  readonly onAllRoles: () => void;
}

/** What the answers say, why, and what to do next. */
export function resultTemplate(view: ResultView): TemplateResult {
  const { msg, headings, content, result } = view;
  return html`
    ${headings.screen(headline(view))}
    ${result.outcome === 'match' ? nothing : html`<p>${advice(view)}</p>`}
    ${result.outcome === 'none' ? rolesToReadTemplate(view) : foundTemplate(view)}
    ${answersTemplate(view)} ${resourcesTemplate(view)}
    <p class="actions">
      <button part="button" type="button" @click=${view.onRestart}>${msg('Start again')}</button>
      <button class="link" part="link" type="button" @click=${view.onAllRoles}>
        ${content.allRoles.open}
      </button>
    </p>
  `;
}

function headline({ msg, lang, content, result }: ResultView): string {
  const { outcome, found, others } = result;
  const names = new Intl.ListFormat(lang).format(found.map(({ role }) => role.name));
  if (outcome === 'none') return msg('No role yet');
  if (outcome === 'near') return msg(str`No clear role yet. The closest: ${names}`);
  if (others.length === 0) return content.allRoles.everyRole;
  return found.length === 1 ? msg(str`Your role is ${names}`) : msg(str`Your roles are ${names}`);
}

function advice({ msg, result }: ResultView): string {
  return result.outcome === 'near'
    ? msg(
        'What you ticked is not enough to tell. Ask whoever leads your team which tasks will be yours, then change your answers.',
      )
    : msg(
        'You ticked nothing, and that is fine when you are new. Read what the roles do, and ask whoever leads your team which tasks will be yours.',
      );
}

function foundTemplate(view: ResultView): TemplateResult {
  const { msg, result, linkOf } = view;
  const isNear = result.outcome === 'near';
  return html`
    <div class="columns">
      ${result.found.map((roleScore) => {
        const { role } = roleScore;
        return roleCardTemplate({
          ...view,
          roleScore,
          mark: isNear ? msg('Closest') : role === result.best ? msg('Best match') : undefined,
          link: linkOf(role),
        });
      })}
    </div>
    ${orderTemplate(view, isNear ? [] : result.found.map(({ role }) => role))}
    ${result.others.length ? othersTemplate(view) : nothing}
  `;
}

function othersTemplate(view: ResultView): TemplateResult {
  return html`
    <details>
      <summary>${view.msg('The other roles')}</summary>
      ${view.result.others.map(
        (roleScore) => html`
          ${view.headings.item(roleScore.role.name)} ${scoreTemplate(view, roleScore)}
        `,
      )}
    </details>
  `;
}

function rolesToReadTemplate(view: ResultView): TemplateResult {
  const { title } = view.content.allRoles.gettingStarted;
  return sectionTemplate(view.headings, { title }, startsTemplate(view, view.linkOf));
}
