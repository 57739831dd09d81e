import { str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { RoleScore } from '../../quiz/scoring.js';
import type { View } from '../../shared/view.js';
import { percentText } from '../words.js';

/** How strongly the answers speak for a role, as a shape and in words. */
export function scoreTemplate(view: View, { score }: RoleScore): TemplateResult {
  const percent = percentText(view, score);
  return html`
    <p class="score">
      ${view.msg(str`Strength of the match: ${percent}`)}
      <meter aria-hidden="true" value=${score}></meter>
    </p>
  `;
}
