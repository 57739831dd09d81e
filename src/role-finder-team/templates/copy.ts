import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { RichTextBlock } from '../../quiz/rich-text.js';
import type { TeamView } from './team-view.js';

/** A button that copies a text, of a subject if one is named, and the place with this id beside it, where that is said. */
export function copyTemplate(
  view: TeamView,
  place: string,
  blocks: () => readonly RichTextBlock[],
  subject?: string,
): TemplateResult {
  const { msg } = view;
  return html`
    <div class="actions">
      <button
        class=${subject ? 'link' : ''}
        part="button"
        type="button"
        aria-label=${subject ? msg(str`Copy as text: ${subject}`) : nothing}
        @click=${() => view.onCopy(blocks(), place)}
      >
        ${msg('Copy as text')}
      </button>
      ${view.copied(place)}
    </div>
  `;
}
