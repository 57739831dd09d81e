// The fields of the form. The library that they come from is known in this folder, and its theme in `app.css`.
import '@awesome.me/webawesome/dist/components/input/input.js';
import '@awesome.me/webawesome/dist/components/option/option.js';
import '@awesome.me/webawesome/dist/components/radio-group/radio-group.js';
import '@awesome.me/webawesome/dist/components/radio/radio.js';
import '@awesome.me/webawesome/dist/components/select/select.js';
import '@awesome.me/webawesome/dist/components/switch/switch.js';
import '@awesome.me/webawesome/dist/components/textarea/textarea.js';
import '@awesome.me/webawesome/dist/translations/fr.js';
import { html, nothing, type TemplateResult } from 'lit';
import { nativeAttributes } from './native-attributes.js';

interface Field {
  readonly label: string;
  readonly hint?: string | undefined;
}

export interface TextField extends Field {
  readonly value: string;
  /** What is wrong with the text; it stands at the field. */
  readonly error?: string | undefined;
  /** The code of the language of the text, and what the language is called, where there is a field for each language. */
  readonly lang?: string | undefined;
  readonly language?: string | undefined;
  /** Where the text stands in the content: by it, the field is found. */
  readonly path?: string | undefined;
  /** More than one line. */
  readonly isLong?: boolean;
  readonly placeholder?: string;
  /** For a web address: it is not corrected as a text. */
  readonly isUrl?: boolean;
  readonly maxlength?: number;
  readonly onInput: (text: string) => void;
  /** Told when someone has ended to type. */
  readonly onChange?: () => void;
}

/** One of several things to choose. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** A sentence that helps to choose. */
  readonly hint?: string;
}

interface ChoiceField extends Field {
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
}

const textOf = (event: Event): string => (event.target as HTMLInputElement).value;

/** A field for a text: each key is told, and an error is read with the label. */
export function textField(field: TextField): TemplateResult {
  return field.isLong ? longTemplate(field) : lineTemplate(field);
}

function longTemplate(field: TextField): TemplateResult {
  const { value, error, lang, path, onInput, onChange } = field;
  return html`
    <wa-textarea
      data-path=${path ?? nothing}
      data-language=${lang ?? nothing}
      rows="1"
      resize="auto"
      with-hint
      spellcheck="true"
      .value=${value}
      ${nativeAttributes({ 'aria-invalid': !!error, lang })}
      @input=${(event: Event) => onInput(textOf(event))}
      @change=${onChange}
    >
      ${slotsTemplate(field)}
    </wa-textarea>
  `;
}

function lineTemplate(field: TextField): TemplateResult {
  const { value, error, lang, path, isUrl, placeholder, maxlength, onInput, onChange } = field;
  return html`
    <wa-input
      data-path=${path ?? nothing}
      data-language=${lang ?? nothing}
      inputmode=${isUrl ? 'url' : nothing}
      autocomplete="off"
      autocapitalize=${isUrl ? 'off' : nothing}
      spellcheck=${isUrl ? 'false' : nothing}
      placeholder=${placeholder ?? nothing}
      maxlength=${maxlength ?? nothing}
      with-hint
      .value=${value}
      ${nativeAttributes({ 'aria-invalid': !!error, lang })}
      @input=${(event: Event) => onInput(textOf(event))}
      @change=${onChange}
    >
      ${slotsTemplate(field)}
    </wa-input>
  `;
}

function slotsTemplate({ label, language, hint, error }: TextField): TemplateResult {
  const note = error ?? hint;
  return html`
    <span slot="label"
      >${label} ${language ? html`<span class="quiet">${language}</span>` : nothing}</span
    >
    ${note ? html`<span slot="hint" class=${error ? 'error' : 'hint'}>${note}</span>` : nothing}
  `;
}

/** A field to choose one of a few things, which are all seen. */
export function radioField({ label, hint, value, options, onChange }: ChoiceField): TemplateResult {
  return html`
    <wa-radio-group
      label=${label}
      hint=${hint ?? nothing}
      .value=${value}
      @change=${(event: Event) => onChange(textOf(event))}
    >
      ${options.map(
        (option) => html`
          <wa-radio value=${option.value}>
            ${option.label}
            ${option.hint ? html`<span class="hint">${option.hint}</span>` : nothing}
          </wa-radio>
        `,
      )}
    </wa-radio-group>
  `;
}

/** The same as a row of buttons, for short labels. */
export function segmentedField({ label, value, options, onChange }: ChoiceField): TemplateResult {
  return html`
    <wa-radio-group
      label=${label}
      orientation="horizontal"
      size="s"
      .value=${value}
      @change=${(event: Event) => onChange(textOf(event))}
    >
      ${options.map(
        (option) => html`
          <wa-radio appearance="button" value=${option.value}>${option.label}</wa-radio>
        `,
      )}
    </wa-radio-group>
  `;
}

/** A field to choose one of many things, from a list that opens. */
export function selectField({
  label,
  hint,
  value,
  options,
  onChange,
}: ChoiceField): TemplateResult {
  return html`
    <wa-select
      label=${label}
      hint=${hint ?? nothing}
      .value=${value}
      @change=${(event: Event) => onChange(textOf(event))}
    >
      ${options.map((option) => html`<wa-option value=${option.value}>${option.label}</wa-option>`)}
    </wa-select>
  `;
}

/** A field to switch something on or off. */
export function switchField({
  label,
  hint,
  isOn,
  onChange,
}: Field & { readonly isOn: boolean; readonly onChange: (isOn: boolean) => void }): TemplateResult {
  return html`
    <wa-switch
      hint=${hint ?? nothing}
      .checked=${isOn}
      @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)}
    >
      ${label}
    </wa-switch>
  `;
}
