import { html, type TemplateResult } from 'lit';
import type { Section } from '../../quiz/content/content.js';
import type { Headings } from './headings.js';

/** A heading with what belongs to it: paragraphs, if it has any, and then the body. */
export const sectionTemplate = (
  headings: Headings,
  { title, paragraphs = [] }: Pick<Section, 'title'> & Partial<Section>,
  body: TemplateResult | readonly TemplateResult[],
): TemplateResult => html`
  <section>
    ${headings.section(title)} ${paragraphs.map((text) => html`<p>${text}</p>`)} ${body}
  </section>
`;
