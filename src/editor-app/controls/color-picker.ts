import { html, type TemplateResult } from 'lit';

interface ColorPicker {
  readonly label: string;
  /** Six hexadecimal digits after `#`. */
  readonly value: string;
  readonly onInput: (value: string) => void;
}

/** The browser's own picker of a color. */
export function colorPicker({ label, value, onInput }: ColorPicker): TemplateResult {
  return html`
    <input
      class="color-picker"
      type="color"
      aria-label=${label}
      .value=${value}
      @input=${(event: Event) => onInput((event.target as HTMLInputElement).value)}
    />
  `;
}
