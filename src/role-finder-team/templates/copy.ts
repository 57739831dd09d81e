import { html, nothing, type TemplateResult } from 'lit';
import type { RichTextBlock } from '../../quiz/rich-text.js';
import { labelText } from '../../shared/texts.js';
import type { TeamView } from './team-view.js';

/** A button that copies a text, of a subject if one is named, and the place with this id beside it, where that is said. */
export function copyTemplate(
  view: TeamView,
  place: string,
  blocks: () => readonly RichTextBlock[],
  subject?: string,
): TemplateResult {
  const text = view.msg('Copy as text');
  return html`
    <div class="actions">
      <button
        class=${subject ? 'link' : ''}
        part="button"
        type="button"
        aria-label=${subject ? labelText(view, text, subject) : nothing}
        @click=${() => view.onCopy(blocks(), place)}
      >
        ${text}
      </button>
      ${view.copied(place)}
    </div>
  `;
}
