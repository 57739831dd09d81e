import { html, nothing, type TemplateResult } from 'lit';
import type { Stage } from '../../quiz/result/report.js';
import { sectionTemplate } from '../../shared/templates/section.js';
import type { View } from '../../shared/templates/view.js';
import { matchText, positionText } from '../words.js';

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

function stageTemplate(view: View, stage: Stage, number: number): TemplateResult {
  const { role, position, score } = stage;
  return html`
    <li class=${position ?? ''} data-position=${number}>
      <strong>${role.name}</strong>
      ${position ? html`<p class="position">${positionText(view, position)}</p>` : nothing}
      <p class="quiet">
        ${matchText(view, score)}
        <meter aria-hidden="true" value=${score}></meter>
      </p>
    </li>
  `;
}
