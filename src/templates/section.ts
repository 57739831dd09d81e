import { html, type TemplateResult } from 'lit';
import type { Section } from '../quiz/content.js';

/** A heading with what belongs to it: paragraphs, if it has any, and then the body. */
export const sectionTemplate = (
  { title, paragraphs = [] }: Pick<Section, 'title'> & Partial<Section>,
  body: TemplateResult | readonly TemplateResult[],
): TemplateResult => html`
  <section>
    <h3>${title}</h3>
    ${paragraphs.map((text) => html`<p>${text}</p>`)} ${body}
  </section>
`;
