import { html, type TemplateResult } from 'lit';
import type { QuizView } from './quiz-view.js';

/** The note that what a person does is saved, and the button to forget it. */
export const savedTemplate = ({ msg, onForget }: QuizView): TemplateResult => html`
  <p class="saved quiet">
    ${msg('Kept in this browser')}
    <button class="link" part="link" type="button" @click=${onForget}>
      ${msg('Forget my answers')}
    </button>
  </p>
`;
