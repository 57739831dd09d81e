import { html, type TemplateResult } from 'lit';
import type { Content } from '../quiz/content.js';

/** More to see and read, and where the content comes from. */
export const resourcesTemplate = ({ resources, source }: Content): TemplateResult => html`
  <div class="columns">
    ${resources.map(
      ({ title, paragraphs, links }) => html`
        <section>
          <h3>${title}</h3>
          ${paragraphs.map((text) => html`<p>${text}</p>`)}
          ${links.map(({ label, url }) => html`<p><a href=${url}>${label}</a></p>`)}
        </section>
      `,
    )}
  </div>
  <p class="source quiet">${source}</p>
`;
