import type { ReactiveController, ReactiveElement } from 'lit';
import { surroundings } from '../surroundings.js';
import { groundsOf, prefersDark, sRgb } from './grounds.js';
import { accentWord, lookOn } from './look.js';

/**
 * Tells the styles of an element on which ground it stands, in `data-look` of its `.root`: the words of {@link lookOn},
 * and {@link accentWord}. It looks only when something around may have changed. Forced colors come after it in the styles.
 */
export class GroundController implements ReactiveController {
  readonly #host: ReactiveElement;
  #leave: AbortController | undefined;
  #observer: MutationObserver | undefined;

  /** The slot that the element was shown in when it was looked; undefined until there is something to look at. */
  #slot: Element | null | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  readonly #look = (): void => {
    const root = this.#host.renderRoot.querySelector<HTMLElement>('.root');
    if (!root || !prefersDark(this.#host.ownerDocument)) return;
    this.#slot = this.#host.assignedSlot;
    const text = sRgb(getComputedStyle(this.#host).color);
    const { backgroundColor } = getComputedStyle(root.parentElement ?? root, '::before');
    const accent = sRgb(backgroundColor);
    const words = lookOn(groundsOf(this.#host), text);
    const look = [...words, accentWord(accent)].join(' ');
    if (look !== root.dataset['look']) root.dataset['look'] = look;
  };

  hostConnected(): void {
    this.#leave = new AbortController();
    const { signal } = this.#leave;
    const { ownerDocument } = this.#host;
    // Styles that come late: their event does not bubble.
    ownerDocument.addEventListener('load', this.#look, { signal, capture: true });
    prefersDark(ownerDocument)?.addEventListener('change', this.#look, { signal });
    // That of the page, and of the color and the accent that the element is given: see root.css.
    for (const each of [ownerDocument, this.#host.renderRoot])
      each.addEventListener('transitionend', this.#lookAtColors, { signal });
    this.#observer = new MutationObserver(this.#look);
    for (const each of surroundings(this.#host)) this.#observer.observe(each, { attributes: true });
    this.#look();
  }

  /** After the first update, and where the element has come to be shown elsewhere without being moved. */
  hostUpdated(): void {
    if (this.#host.assignedSlot !== this.#slot) this.#look();
  }

  hostDisconnected(): void {
    this.#leave?.abort();
    this.#observer?.disconnect();
  }

  readonly #lookAtColors = (event: Event): void => {
    if ((event as TransitionEvent).propertyName.endsWith('color')) this.#look();
  };
}
