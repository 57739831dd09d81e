import { LitElement } from 'lit';

/** An element without a shadow root: the styles of the page are its own. */
export class LightElement extends LitElement {
  protected override createRenderRoot(): this {
    return this;
  }
}
