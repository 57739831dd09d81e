import { html, type TemplateResult } from 'lit';
import type { Section } from '../quiz/content.js';

/** A headed text, and what belongs to it. */
export const sectionTemplate = (
  { title, paragraphs }: Section,
  body: TemplateResult | readonly TemplateResult[],
): TemplateResult => html`
  <section>
    <h3>${title}</h3>
    ${paragraphs.map((text) => html`<p>${text}</p>`)} ${body}
  </section>
`;
