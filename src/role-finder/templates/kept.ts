import { html, type TemplateResult } from 'lit';
import type { QuizView } from './quiz-view.js';

/** That what a person does is kept, and the way to forget it. */
export const keptTemplate = ({ msg, dispatch }: QuizView): TemplateResult => html`
  <p class="kept quiet">
    ${msg('Kept in this browser')}
    <button class="link" part="link" type="button" @click=${() => dispatch({ type: 'forget' })}>
      ${msg('Forget my answers')}
    </button>
  </p>
`;
