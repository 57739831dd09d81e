import { html, nothing, type TemplateResult } from 'lit';
import type { Role } from '../../quiz/content/content.js';
import { contactAddress } from '../../quiz/web-address.js';

/** What a company says of a role: whom to ask, by its content, and what its page has put into the slot of the role. */
export function contactTemplate({ id, contact }: Role): TemplateResult {
  const url = contact?.url && contactAddress(contact.url);
  return html`
    ${
      contact
        ? html`<p class="contact">
            ${url ? html`<a href=${url}>${contact.text}</a>` : contact.text}
          </p>`
        : nothing
    }
    <slot name=${id}></slot>
  `;
}
