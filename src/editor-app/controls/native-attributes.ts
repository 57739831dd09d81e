import { LitElement } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { ref } from 'lit/directives/ref.js';

/** The attributes that the browser's own control in a field has beside those that the library gives it. */
interface NativeAttributes {
  /** The library leaves it to the browser's own validation. */
  readonly 'aria-invalid': boolean;
  /** That of the text alone: the label has the language of the form. */
  readonly lang?: string | undefined;
}

/** Gives attributes to the browser's own control in a field of the library. */
export const nativeAttributes = (attributes: NativeAttributes): DirectiveResult =>
  ref((field) => {
    if (field instanceof LitElement)
      void field.updateComplete.then(() => setAttributes(field, attributes));
  });

function setAttributes({ shadowRoot }: LitElement, attributes: NativeAttributes): void {
  const control = shadowRoot?.querySelector('input, textarea');
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) control?.setAttribute(name, String(value));
}
