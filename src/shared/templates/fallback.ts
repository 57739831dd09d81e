import { html, nothing, type TemplateResult } from 'lit';

/** What the embedder has put into an element, where there is nothing else to show; with the reason above it, if it is permanent. */
export const fallbackTemplate = (problem: string | false): TemplateResult => html`
  ${problem ? html`<p role="alert">${problem}</p>` : nothing}
  <slot></slot>
`;
