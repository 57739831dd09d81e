import { html, nothing, type TemplateResult } from 'lit';
import type { Item } from '../../quiz/content/content.js';

/** A list of texts, each with its explanation. */
export const itemListTemplate = (items: readonly Item[]): TemplateResult => html`
  <ul class="items">
    ${items.map(
      ({ text, hint }) =>
        html`<li>${text} ${hint ? html`<p class="hint">${hint}</p>` : nothing}</li>`,
    )}
  </ul>
`;

/** A list of the texts alone: their explanations stand elsewhere. */
export const textListTemplate = (items: readonly Item[]): TemplateResult =>
  itemListTemplate(items.map(({ text }) => ({ text })));
