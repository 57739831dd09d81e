import { html, type TemplateResult } from 'lit';
import { sectionTemplate } from './section.js';
import type { View } from './view.js';

/** More to see and read, and where the content comes from. */
export const resourcesTemplate = ({ headings, content }: View): TemplateResult => html`
  <div class="columns">
    ${content.resources.map((resource) =>
      sectionTemplate(
        headings,
        resource,
        resource.links.map(({ label, url }) => html`<p><a href=${url}>${label}</a></p>`),
      ),
    )}
  </div>
  <p class="source quiet">${content.source}</p>
`;
