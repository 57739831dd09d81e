import { LitElement, type CSSResultOrNative } from 'lit';

/**
 * An element that has its styles in whichever document it is put. Constructed style sheets belong to one: another
 * refuses them, and a move takes them away.
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
      sheet.replaceSync(textOf(style));
      return sheet;
    });
  }
}

const textOf = (style: CSSResultOrNative): string =>
  'cssText' in style ? style.cssText : [...style.cssRules].map(({ cssText }) => cssText).join('');
