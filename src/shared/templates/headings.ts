import { html, nothing, type TemplateResult } from 'lit';
import type { HeadingLevel } from '../heading-level.js';

/** The headings of a screen, by rank. */
export interface Headings {
  /** What the screen is; can take focus. */
  readonly screen: (body: unknown) => TemplateResult;
  readonly section: (body: unknown) => TemplateResult;
  readonly item: (body: unknown) => TemplateResult;
}

/** Headings of which the first has this level. */
export const headingsFrom = (level: HeadingLevel): Headings => ({
  screen: (body) => heading(level, 'screen', body, '-1'),
  section: (body) => heading(level + 1, 'section', body),
  item: (body) => heading(level + 2, 'item', body),
});

function heading(
  level: number,
  rank: keyof Headings,
  body: unknown,
  tabindex: string | typeof nothing = nothing,
): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 class=${rank} part="heading" tabindex=${tabindex}>${body}</h1>`;
    case 2:
      return html`<h2 class=${rank} part="heading" tabindex=${tabindex}>${body}</h2>`;
    case 3:
      return html`<h3 class=${rank} part="heading" tabindex=${tabindex}>${body}</h3>`;
    case 4:
      return html`<h4 class=${rank} part="heading" tabindex=${tabindex}>${body}</h4>`;
    case 5:
      return html`<h5 class=${rank} part="heading" tabindex=${tabindex}>${body}</h5>`;
    default:
      return html`<h6 class=${rank} part="heading" tabindex=${tabindex}>${body}</h6>`;
  }
}
