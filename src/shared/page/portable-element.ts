import { LitElement, type CSSResult } from 'lit';

/**
 * An element that has its styles in whichever document it is put. A constructed style sheet belongs to one document:
 * another refuses it, and a move takes it away.
 */
export class PortableElement extends LitElement {
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.ownerDocument === document) return super.createRenderRoot();
    const root = this.shadowRoot ?? this.attachShadow(LitElement.shadowRootOptions);
    this.adoptedCallback();
    return root;
  }

  /** A document without a window shows nothing. */
  adoptedCallback(): void {
    const { defaultView } = this.ownerDocument;
    if (!defaultView || !this.shadowRoot) return;
    const { elementStyles } = this.constructor as typeof LitElement;
    this.shadowRoot.adoptedStyleSheets = elementStyles.map((style) => {
      const sheet = new defaultView.CSSStyleSheet();
      sheet.replaceSync((style as CSSResult).cssText);
      return sheet;
    });
  }
}
