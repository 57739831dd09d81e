import { html, type TemplateResult } from 'lit';
import type { QuizView } from './quiz-view.js';

/** The button that leads to all the roles. */
export const overviewButtonTemplate = ({ content, dispatch }: QuizView): TemplateResult => html`
  <button
    class="link"
    part="link"
    type="button"
    @click=${() => dispatch({ type: 'open-overview' })}
  >
    ${content.allRoles.open}
  </button>
`;
