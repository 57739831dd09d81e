import { html, type TemplateResult } from 'lit';
import type { Link, Role } from '../../quiz/content/content.js';

/** Told of every click on the link of a role, before the browser follows it. */
export type OnFollow = (role: Role, url: string, click: MouseEvent) => void;

/** The link to the next step of a role, as a button. */
export const roleLinkTemplate = (
  role: Role,
  { label, url }: Link,
  onFollow: OnFollow,
  emphasis: 'primary' | '' = '',
): TemplateResult => html`
  <p>
    <a
      class="button ${emphasis}"
      part="button ${emphasis}"
      href=${url}
      @click=${(click: MouseEvent) => onFollow(role, url, click)}
    >
      ${emphasis ? html`<span>${label}</span>` : label}
    </a>
  </p>
`;
