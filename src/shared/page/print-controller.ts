import type { ReactiveController, ReactiveElement } from 'lit';
import { composedAncestors } from './composed-ancestors.js';

/** The inline styles of what is around the elements of a page, while it is printed. */
const styles = new Map<HTMLElement, string | null>();

/** What lets a box grow with what is in it: one that scrolls, or is as high as the window, would cut it off. */
const open = { overflow: 'visible', height: 'auto', 'max-height': 'none', position: 'static' };

/** The details that are opened while the page is printed. */
const opened = new Set<HTMLDetailsElement>();

/** On paper, opens everything around an element, and the details in it. Afterwards, all is as before. */
export class PrintController implements ReactiveController {
  readonly #host: ReactiveElement;
  #leave: AbortController | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#leave = new AbortController();
    const { signal } = this.#leave;
    const { defaultView } = this.#host.ownerDocument;
    defaultView?.addEventListener('beforeprint', this.#open, { signal });
    defaultView?.addEventListener('afterprint', restore, { signal });
  }

  hostDisconnected(): void {
    this.#leave?.abort();
  }

  readonly #open = (): void => {
    for (const each of this.#host.renderRoot.querySelectorAll('details')) {
      if (!each.open) opened.add(each);
      each.open = true;
    }
    for (const each of composedAncestors(this.#host)) {
      if (!isStyled(each) || styles.has(each)) continue;
      styles.set(each, each.getAttribute('style'));
      for (const [name, value] of Object.entries(open))
        each.style.setProperty(name, value, 'important');
    }
  };
}

/** No `instanceof`: in another document than that of the script, classes are others. */
const isStyled = (element: Element): element is HTMLElement => 'style' in element;

function restore(): void {
  for (const [element, style] of styles) {
    element.style.cssText = style ?? '';
    // Chromium has the attribute only once it is asked for it.
    if (style === null && element.hasAttribute('style')) element.removeAttribute('style');
  }
  styles.clear();
  for (const each of opened) each.open = false;
  opened.clear();
}
