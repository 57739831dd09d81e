import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Reading } from '../reading.js';
import { textField, type TextField } from './fields.js';
import { LightElement } from './light-element.js';

interface CheckedTextField<Problem extends string> extends Omit<TextField, 'error' | 'onInput'> {
  readonly read: (text: string) => Reading<Problem>;
  /** The sentence that says what is wrong. */
  readonly problemText: (problem: Problem) => string;
  /** The value of a text that cannot be read; without it, the one before stays. */
  readonly otherwise?: string;
  /** Told each value. */
  readonly onValue: (value: string) => void;
}

/** A field for a text of a certain form. A text that has not got it stays in the field, and what is wrong is said once the field is left. */
export function checkedField<Problem extends string>(
  field: CheckedTextField<Problem>,
): TemplateResult {
  return html`<editor-checked-field .field=${field}></editor-checked-field>`;
}

/** The element of {@link checkedField}. */
export class CheckedField extends LightElement {
  static override properties: PropertyDeclarations = {
    field: { attribute: false },
    typed: { state: true },
    isLeft: { state: true },
  };

  declare field: CheckedTextField<string>;
  /** What is typed, until it is left or something else takes its place. */
  declare typed: string | undefined;
  declare isLeft: boolean;

  constructor() {
    super();
    this.isLeft = false;
    this.addEventListener('focusout', () => this.#leave());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { typed, field } = this;
    const before = changed.get('field') ?? field;
    if (typed === undefined || before.value === field.value) return;
    if ((this.#valueOf(typed) ?? field.otherwise) !== this.#valueOf(field.value))
      this.typed = undefined;
  }

  protected override render(): TemplateResult {
    const { field, typed, isLeft } = this;
    const reading = isLeft && typed !== undefined ? field.read(typed) : undefined;
    return textField({
      ...field,
      value: typed ?? field.value,
      error: reading && 'problem' in reading ? field.problemText(reading.problem) : undefined,
      onInput: (text) => this.#type(text),
    });
  }

  #type(text: string): void {
    this.typed = text;
    const value = this.#valueOf(text) ?? this.field.otherwise;
    if (value !== undefined) this.field.onValue(value);
  }

  #leave(): void {
    if (this.typed === undefined) return;
    this.isLeft = this.#valueOf(this.typed) === undefined;
    if (!this.isLeft) this.typed = undefined;
  }

  #valueOf(text: string): string | undefined {
    const reading = this.field.read(text);
    return 'value' in reading ? reading.value : undefined;
  }
}
