import { html, nothing, type TemplateResult } from 'lit';
import type { Link, Role } from '../../quiz/content/content.js';

/** Told of every click on the link of a role, before the browser follows it. */
export type OnFollow = (role: Role, url: string, click: MouseEvent) => void;

/** How a link looks: the next step of a screen is filled; `short` is the beginning of its label that is enough to see. */
interface Look {
  readonly emphasis?: 'primary' | '';
  readonly short?: string;
}

/** The link to the next step of a role, as a button. */
export function roleLinkTemplate(
  role: Role,
  { label, url }: Link,
  onFollow: OnFollow,
  { emphasis = '', short = label }: Look = {},
): TemplateResult {
  const isShort = short !== label && label.startsWith(short);
  return html`
    <p>
      <a
        class="button ${emphasis}"
        part="button ${emphasis}"
        href=${url}
        aria-label=${isShort ? label : nothing}
        @click=${(click: MouseEvent) => onFollow(role, url, click)}
        ><span>${isShort ? short : label}</span></a
      >
    </p>
  `;
}
