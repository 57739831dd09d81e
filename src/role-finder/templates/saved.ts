import { html, type TemplateResult } from 'lit';
import { savedText } from '../words.js';
import type { QuizView } from './quiz-view.js';

/** The note that what a person does is saved, and the button to forget it. */
export const savedTemplate = (view: QuizView): TemplateResult => html`
  <p class="saved quiet">
    ${savedText(view)}
    <button class="link" part="link" type="button" @click=${view.onForget}>
      ${view.msg('Delete my answers and my plan')}
    </button>
  </p>
`;
