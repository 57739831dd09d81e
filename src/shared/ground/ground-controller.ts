import type { ReactiveController, ReactiveElement } from 'lit';
import { surroundings } from '../surroundings.js';
import { groundsOf, prefersDark, sRgb } from './grounds.js';
import { lookOn } from './look.js';

/**
 * Tells the styles of an element on which ground it stands, in `data-look` of its `.root`: the words of {@link lookOn},
 * and `veiled` where the accent that it was given lets through what is behind it. It looks only when
 * something around may have changed. Forced colors come after it in the styles.
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
    if (!root || !prefersDark()) return;
    this.#slot = this.#host.assignedSlot;
    const text = sRgb(getComputedStyle(this.#host).color);
    const accent = sRgb(getComputedStyle(root, '::before').backgroundColor);
    const words = lookOn(groundsOf(this.#host), text);
    const look = [...words, ...(accent[3] < 1 ? ['veiled'] : [])].join(' ');
    if (look !== root.dataset['look']) root.dataset['look'] = look;
  };

  hostConnected(): void {
    this.#leave = new AbortController();
    const { signal } = this.#leave;
    // Styles that come late: their event does not bubble.
    document.addEventListener('load', this.#look, { signal, capture: true });
    prefersDark()?.addEventListener('change', this.#look, { signal });
    // That of the page, and of the color and the accent that the element is given: see root.css.
    for (const each of [document, this.#host.renderRoot])
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
