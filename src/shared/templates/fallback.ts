import { html, nothing, type TemplateResult } from 'lit';

/** What the embedder has put into an element, where there is nothing else to show; above it the reason, if it will not change by itself. */
export const fallbackTemplate = (problem: string | false): TemplateResult => html`
  ${problem ? html`<p role="alert">${problem}</p>` : nothing}
  <slot></slot>
`;
