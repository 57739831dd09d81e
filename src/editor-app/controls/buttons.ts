import '@awesome.me/webawesome/dist/components/button/button.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Icon } from './icons.js';

interface Button {
  readonly label: string;
  /** What a screen reader says in its place, where several buttons have the same label. */
  readonly fullLabel?: string;
  /** The one that leads on is `primary`; `quiet` ones have no border. */
  readonly emphasis?: 'primary' | 'quiet' | undefined;
  readonly icon?: Icon;
  readonly isDisabled?: boolean;
  readonly onClick: () => unknown;
}

/** A button. */
export function button(given: Button): TemplateResult {
  const { label, fullLabel, emphasis, icon, isDisabled = false, onClick } = given;
  return html`
    <wa-button
      variant=${emphasis === 'primary' ? 'brand' : 'neutral'}
      appearance=${emphasis === 'primary' ? 'accent' : emphasis === 'quiet' ? 'plain' : 'outlined'}
      size="s"
      ?disabled=${isDisabled}
      @click=${onClick}
    >
      ${icon ? html`<span slot="start" class="icon">${icon}</span>` : nothing}
      ${
        fullLabel
          ? html`<span aria-hidden="true">${label}</span><span class="unseen">${fullLabel}</span>`
          : label
      }
    </wa-button>
  `;
}

/** A button with a picture alone. */
export function iconButton({
  label,
  icon,
  isDisabled = false,
  onClick,
}: Pick<Button, 'label' | 'isDisabled' | 'onClick'> & { readonly icon: Icon }): TemplateResult {
  return html`
    <button
      class="icon-button"
      type="button"
      title=${label}
      ?disabled=${isDisabled}
      @click=${onClick}
    >
      ${icon}<span class="unseen">${label}</span>
    </button>
  `;
}
