import { html, type TemplateResult } from 'lit';
import type { AppView } from './app-view.js';
import type { Screen } from './screen.js';

/** The beginning: what this is, and what one can do with it; or the quiz or the team view alone. */
export function startTemplate({ msg, project }: AppView, screen: Screen): TemplateResult {
  if (screen === 'quiz')
    return html`<role-finder
      heading="1"
      .content=${(code: string) => project.content[code]}
    ></role-finder>`;
  if (screen === 'team')
    return html`
      <role-finder-team
        heading="1"
        .content=${(code: string) => project.content[code]}
      ></role-finder-team>
    `;
  return html`
    <h1 tabindex="-1">${msg('Which role is yours?')}</h1>
    <p class="lead">
      ${msg(
        'A short quiz for your intranet: it tells a new colleague which Adobe Journey Optimizer role is theirs, in English and French.',
      )}
    </p>
    <ul class="ways">
      <li>
        <a href="#quiz"
          ><strong>${msg('Take the quiz')}</strong> ${msg('It takes about three minutes.')}</a
        >
      </li>
      <li>
        <a href="#where">
          <strong>${msg('Put it into my site')}</strong>
          ${msg('Choose where, change texts and looks, copy the code or download the package.')}
        </a>
      </li>
      <li>
        <a href="#team">
          <strong>${msg('See a team')}</strong>
          ${msg('Paste your colleagues’ links, and see who has which role and what nobody does.')}
        </a>
      </li>
    </ul>
  `;
}
