import { html, type TemplateResult } from 'lit';
import type { RoleScore } from '../../quiz/scoring.js';
import type { View } from '../../shared/view.js';
import { percentText } from '../words.js';

/** How strongly the answers speak for a role, as a shape and in words. */
export function scoreTemplate(view: View, { score }: RoleScore): TemplateResult {
  const label = view.msg('Strength of the match');
  const percent = percentText(view, score);
  return html`
    <p class="score">
      <span>${label}</span>
      <meter aria-label=${label} aria-valuetext=${percent} value=${score}></meter>
      <span>${percent}</span>
    </p>
  `;
}
