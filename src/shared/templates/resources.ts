import { html, type TemplateResult } from 'lit';
import { sectionTemplate } from './section.js';
import type { View } from './view.js';

/** More to see and read, `whole` or only where it is, and where the content comes from. */
export const resourcesTemplate = (
  { headings, content }: View,
  extent: 'whole' | 'links',
): TemplateResult => html`
  <div class="columns">
    ${content.resources.map(({ title, paragraphs, links }) =>
      sectionTemplate(
        headings,
        { title, paragraphs: extent === 'whole' || !links.length ? paragraphs : [] },
        links.map(({ label, url }) => html`<p><a href=${url}>${label}</a></p>`),
      ),
    )}
  </div>
  <p class="source quiet">${content.source}</p>
`;
