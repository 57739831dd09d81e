import { html, type TemplateResult } from 'lit';
import type { Link, Role } from '../quiz/content.js';

/** The link to the next step of a role. */
export interface PathLink extends Link {
  /** Told of every click, before the browser follows the link. */
  readonly onFollow: (click: MouseEvent) => void;
}

/** Gives the link of a role. */
export type PathLinkOf = (role: Role) => PathLink;

export const pathLinkTemplate = (
  { label, url, onFollow }: PathLink,
  emphasis: 'primary' | '' = '',
): TemplateResult => html`
  <p>
    <a class="button ${emphasis}" part="button ${emphasis}" href=${url} @click=${onFollow}>
      ${label}
    </a>
  </p>
`;
