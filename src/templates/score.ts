import { html, type TemplateResult } from 'lit';
import type { RoleScore } from '../quiz/scoring.js';
import type { View } from './view.js';

/** How strongly the answers speak for a role, as a shape and in words. */
export function scoreTemplate({ msg, lang }: View, { role, score }: RoleScore): TemplateResult {
  const id = `score-${role.id}`;
  const percent = new Intl.NumberFormat(lang, { style: 'percent' }).format(score);
  return html`
    <p class="score">
      <span id=${id}>${msg('Strength of the match')}</span>
      <meter aria-labelledby=${id} aria-valuetext=${percent} value=${score}></meter>
      <span>${percent}</span>
    </p>
  `;
}
