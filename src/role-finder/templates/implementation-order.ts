import { html, nothing, type TemplateResult } from 'lit';
import type { Stage } from '../../quiz/report.js';
import { sectionTemplate } from '../../shared/section.js';
import type { View } from '../../shared/view.js';
import { placeText } from '../words.js';

/** The order in which the roles act, and the person's own place in it: whose work comes first, who builds on theirs. */
export function implementationOrderTemplate(view: View, stages: readonly Stage[]): TemplateResult {
  const { order, parallel } = view.content.allRoles;
  return sectionTemplate(
    view.headings,
    { title: order.title },
    html`
      <ol class="order compact">
        ${stages.map((stage, index) => stageTemplate(view, stage, index + 1))}
      </ol>
      <p class="quiet">${parallel.join(' ')}</p>
    `,
  );
}

function stageTemplate(view: View, { role, place }: Stage, position: number): TemplateResult {
  return html`
    <li class=${place ?? ''} data-position=${position}>
      <strong>${role.name}</strong>
      ${place ? html`<p class="place">${placeText(view, place)}</p>` : nothing}
      <p>${role.headline}</p>
    </li>
  `;
}
