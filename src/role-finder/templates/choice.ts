import { html, nothing, type TemplateResult } from 'lit';
import type { Item } from '../../quiz/content/content.js';

/** One thing to tick, with its explanation. `key` tells it from all others of the screen. */
export function choiceTemplate(
  key: string | number,
  { text, hint }: Item,
  ticked: boolean,
  onChange: (ticked: boolean) => void,
): TemplateResult {
  return html`
    <label class="choice" part="choice">
      <input
        type="checkbox"
        aria-labelledby="text-${key}"
        aria-describedby=${hint ? `hint-${key}` : nothing}
        .checked=${ticked}
        @change=${({ target }: Event) => onChange((target as HTMLInputElement).checked)}
      />
      <span>
        <span id="text-${key}">${text}</span>
        ${hint ? html`<span class="hint" id="hint-${key}">${hint}</span>` : nothing}
      </span>
    </label>
  `;
}
