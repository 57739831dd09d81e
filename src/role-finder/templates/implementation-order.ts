import { html, nothing, type TemplateResult } from 'lit';
import type { Stage } from '../../quiz/report.js';
import { sectionTemplate } from '../../shared/section.js';
import type { View } from '../../shared/view.js';
import { matchText, placeText } from '../words.js';

/** The order in which the roles act, the person's own place in it, and how strongly the answers speak for each role. */
export function implementationOrderTemplate(view: View, stages: readonly Stage[]): TemplateResult {
  return sectionTemplate(
    view.headings,
    { title: view.content.allRoles.order.title },
    html`
      <ol class="order compact">
        ${stages.map((stage, index) => stageTemplate(view, stage, index + 1))}
      </ol>
    `,
  );
}

function stageTemplate(view: View, stage: Stage, position: number): TemplateResult {
  const { role, place, score } = stage;
  return html`
    <li class=${place ?? ''} data-position=${position}>
      <strong>${role.name}</strong>
      ${place ? html`<p class="place">${placeText(view, place)}</p>` : nothing}
      <p class="quiet">
        ${matchText(view, score)}
        <meter aria-hidden="true" value=${score}></meter>
      </p>
    </li>
  `;
}
