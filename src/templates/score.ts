import { html, type TemplateResult } from 'lit';
import type { RoleScore } from '../quiz/scoring.js';
import type { View } from './view.js';

/** How strongly the answers speak for a role, as a shape and in words. */
export function scoreTemplate({ msg, lang }: View, { score }: RoleScore): TemplateResult {
  const label = msg('Strength of the match');
  const percent = new Intl.NumberFormat(lang, { style: 'percent' }).format(score);
  return html`
    <p class="score">
      <span>${label}</span>
      <meter aria-label=${label} aria-valuetext=${percent} value=${score}></meter>
      <span>${percent}</span>
    </p>
  `;
}
