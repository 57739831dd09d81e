import { html, nothing, type TemplateResult } from 'lit';
import { statusText } from '../words.js';
import type { TeamView } from './team-view.js';

/** What a person can do with the text. */
export interface Editing {
  readonly text: string;
  /** The text that was cleared last; empty if there is none. */
  readonly cleared: string;
  readonly onInput: (event: Event) => void;
  readonly onClear: () => void;
  readonly onUndo: () => void;
}

/** A line as it may be pasted: in no language. */
const example = 'Anna: https://…/#rf-1842…';

/** What to paste, where, and how much of it was read. A spelling checker may send texts to its maker: there is none. */
export function inputTemplate(
  view: TeamView,
  { text, onInput, ...editing }: Editing,
): TemplateResult {
  const { msg, team } = view;
  return html`
    <div class="input">
      <label for="answers">${msg('Your team’s links')}</label>
      <p id="how" class="hint">
        ${msg(
          'One line for each person: a name and the link that they copied, or the link alone. You can also paste lines from a chat or a table.',
        )}
      </p>
      <p class="hint">${msg('For example:')} <code>${example}</code></p>
      <textarea
        id="answers"
        part="input"
        rows="8"
        dir="auto"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        aria-describedby="how"
        .value=${text}
        @input=${onInput}
      ></textarea>
    </div>
    <div class="actions">
      <p role="status">${statusText(view, team)}</p>
      ${buttonTemplate(view, { text, onInput, ...editing })}
    </div>
  `;
}

function buttonTemplate({ msg }: TeamView, editing: Editing): TemplateResult | typeof nothing {
  const { text, cleared, onClear, onUndo } = editing;
  if (!text && !cleared) return nothing;
  return html`
    <button part="button" type="button" @click=${text ? onClear : onUndo}>
      ${text ? msg('Clear') : msg('Undo clearing')}
    </button>
  `;
}
