import { str, type msg as Msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { tickedStatements, type Answers } from '../quiz/answers.js';
import type { Content, Link, Role } from '../quiz/content.js';
import type { Result } from '../quiz/scoring.js';
import { answersTemplate } from './answers.js';
import { orderTemplate } from './order.js';
import { resourcesTemplate } from './resources.js';
import { roleCardTemplate } from './role-card.js';
import { scoreTemplate } from './score.js';
import { sectionTemplate } from './section.js';
import { startsTemplate } from './starts.js';

export interface ResultView {
  readonly msg: typeof Msg;
  readonly lang: string;
  readonly content: Content;
  readonly answers: Answers;
  readonly result: Result;
  readonly linkOf: (role: Role) => Link;
  readonly onReopen: (index: number) => void;
  readonly onRestart: () => void;
  readonly onAllRoles: () => void;
}

/** What the answers say, why, and what to do next. */
export function resultTemplate(view: ResultView): TemplateResult {
  const { msg, content, result } = view;
  return html`
    <h2 tabindex="-1">${headline(view)}</h2>
    ${result.outcome === 'match' ? nothing : html`<p>${advice(view)}</p>`}
    ${result.outcome === 'none' ? rolesToReadTemplate(view) : foundTemplate(view)}
    ${answersTemplate(view)} ${resourcesTemplate(content)}
    <p class="actions">
      <button type="button" @click=${view.onRestart}>${msg('Start again')}</button>
      <button class="link" type="button" @click=${view.onAllRoles}>${content.allRoles.open}</button>
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
  const { msg, lang, content, answers, result, linkOf } = view;
  const isNear = result.outcome === 'near';
  return html`
    <div class="columns">
      ${result.found.map((roleScore) => {
        const { role } = roleScore;
        return roleCardTemplate({
          msg,
          lang,
          roleScore,
          mark: isNear ? msg('Closest') : role === result.best ? msg('Best match') : undefined,
          reasons: content.questions
            .flatMap((question) => tickedStatements(answers, question))
            .filter((statement) => statement.role === role.id),
          link: linkOf(role),
        });
      })}
    </div>
    ${orderTemplate({
      msg,
      content,
      own: isNear ? [] : result.found.map(({ role }) => role),
    })}
    ${result.others.length ? othersTemplate(view) : nothing}
  `;
}

function othersTemplate({ msg, lang, result }: ResultView): TemplateResult {
  return html`
    <details>
      <summary>${msg('The other roles')}</summary>
      ${result.others.map(
        (roleScore) => html`
          <h4>${roleScore.role.name}</h4>
          ${scoreTemplate(roleScore, lang, msg)}
        `,
      )}
    </details>
  `;
}

function rolesToReadTemplate({ content, linkOf }: ResultView): TemplateResult {
  const { title } = content.allRoles.gettingStarted;
  return sectionTemplate({ title }, startsTemplate(content.roles, linkOf));
}
