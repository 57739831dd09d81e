import { html, nothing, type TemplateResult } from 'lit';
import type { Role } from '../quiz/content.js';
import { placesInOrder, type Place } from '../quiz/order.js';
import { sectionTemplate } from './section.js';
import type { View } from './view.js';

/**
 * The order in which the roles act, and the person's own place in it: whose work comes first, who builds on theirs.
 * `own` are the roles that the person holds; empty if none is known.
 */
export function orderTemplate(view: View, own: readonly Role[]): TemplateResult {
  const { msg, headings, content } = view;
  const { order, parallel } = content.allRoles;
  const places = placesInOrder(content.roles, own);
  const labels: Record<Place, string> = {
    own: msg('Your role'),
    before: msg('Before you'),
    between: msg('Between your roles'),
    after: msg('Builds on your work'),
  };
  return sectionTemplate(
    headings,
    { title: order.title },
    html`
      <ol class="order compact">
        ${content.roles.map((role, index) => {
          const place = places.get(role);
          return html`
            <li class=${place ?? ''} data-position=${index + 1}>
              ${place ? html`<span class="place">${labels[place]}</span>` : nothing}
              <strong>${role.name}</strong> ${role.headline}
            </li>
          `;
        })}
      </ol>
      <p class="quiet">${parallel.join(' ')}</p>
    `,
  );
}
