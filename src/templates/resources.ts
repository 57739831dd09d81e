import { html, type TemplateResult } from 'lit';
import type { Content } from '../quiz/content.js';
import { sectionTemplate } from './section.js';

/** More to see and read, and where the content comes from. */
export const resourcesTemplate = ({ resources, source }: Content): TemplateResult => html`
  <div class="columns">
    ${resources.map((resource) =>
      sectionTemplate(
        resource,
        resource.links.map(({ label, url }) => html`<p><a href=${url}>${label}</a></p>`),
      ),
    )}
  </div>
  <p class="source quiet">${source}</p>
`;
