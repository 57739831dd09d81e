import type { ReactiveController, ReactiveElement } from 'lit';
import { composedAncestors } from '../composed-ancestors.js';
import { backgroundsBehind, prefersDark, sRgb } from './backgrounds.js';
import { accentTone, themeOn } from './theme.js';

/**
 * Sets the theme of an element by the background behind it: `data-theme` of its `.root` has the keywords of
 * {@link themeOn} and {@link accentTone}. Updates only when something around may have changed. Forced colors override it.
 */
export class BackgroundController implements ReactiveController {
  readonly #host: ReactiveElement;
  #listening: AbortController | undefined;
  #observer: MutationObserver | undefined;

  /** The slot that the element was assigned to at the last update; undefined before the first. */
  #slot: Element | null | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  readonly #updateTheme = (): void => {
    const root = this.#host.renderRoot.querySelector<HTMLElement>('.root');
    if (!root || !prefersDark(this.#host.ownerDocument)) return;
    this.#slot = this.#host.assignedSlot;
    const text = sRgb(getComputedStyle(this.#host).color);
    const { backgroundColor } = getComputedStyle(root.parentElement ?? root, '::before');
    const accent = sRgb(backgroundColor);
    const keywords = themeOn(backgroundsBehind(this.#host), text);
    const theme = [...keywords, accentTone(accent)].join(' ');
    if (theme !== root.dataset['theme']) root.dataset['theme'] = theme;
  };

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const { ownerDocument } = this.#host;
    // Styles that come late: their event does not bubble.
    ownerDocument.addEventListener('load', this.#updateTheme, { signal, capture: true });
    prefersDark(ownerDocument)?.addEventListener('change', this.#updateTheme, { signal });
    // That of the page, and of the color and the accent that the element is given: see root.css.
    for (const each of [ownerDocument, this.#host.renderRoot])
      each.addEventListener('transitionend', this.#onColorTransition, { signal });
    this.#observer = new MutationObserver(this.#updateTheme);
    for (const each of composedAncestors(this.#host))
      this.#observer.observe(each, { attributes: true });
    this.#updateTheme();
  }

  /** After the first update, and where the element has come to be shown elsewhere without being moved. */
  hostUpdated(): void {
    if (this.#host.assignedSlot !== this.#slot) this.#updateTheme();
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#observer?.disconnect();
  }

  readonly #onColorTransition = (event: Event): void => {
    if ((event as TransitionEvent).propertyName.endsWith('color')) this.#updateTheme();
  };
}
