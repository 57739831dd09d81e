import {
  html,
  noChange,
  nothing,
  type LitElement,
  type ReactiveController,
  type TemplateResult,
} from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { scrollIntoView } from '../shared/scroll-into-view.js';

/** For how long a rest stays, in milliseconds. 50 were heard too; two frames were not. */
const restTime = 400;

/**
 * Shows one screen at a time, each made anew, and takes focus to where it begins.
 *
 * What had focus on the screen before stays for a moment, emptied, out of sight and after the new one. If it went at
 * once, the screen reader Orca 43 would move on to the text that comes in its place without a word, and the heading
 * that gets focus then would be no news. The screens need their ids: without one, Firefox has no accessible object for
 * a plain `div` until it is hidden.
 */
export class ScreenController implements ReactiveController {
  readonly #host: LitElement;
  #subject = '';
  #number = 0;
  #hasRest = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #movesFocus = false;
  #focused: Element | null = null;

  readonly #onQuiet: () => void;

  /** Calls `onQuiet` when a screen has been shown for a moment, and nothing is left of the one before. */
  constructor(host: LitElement, onQuiet: () => void) {
    this.#host = host;
    this.#onQuiet = onQuiet;
    host.addController(this);
  }

  /** Takes focus to the beginning of the screen, once that is shown. */
  moveFocus(): void {
    this.#movesFocus = true;
  }

  /** What to render. A screen about another subject than the one before is another screen, in the other one of two places. */
  render(subject: string, screen: unknown): TemplateResult {
    if (subject !== this.#subject) this.#change(subject);
    const isFirst = this.#number % 2 === 0;
    const here = ['here', keyed(this.#number, screen)] as const;
    const other = this.#hasRest ? (['left', noChange] as const) : (['', nothing] as const);
    const [first, second] = isFirst ? [here, other] : [other, here];
    // An empty place is hidden: the caret would come to it at the end of a page, and Orca call it blank.
    return html`
      <div id="screen-0" class=${first[0]} ?hidden=${!first[0]}>${first[1]}</div>
      <div id="screen-1" class=${second[0]} ?hidden=${!second[0]}>${second[1]}</div>
    `;
  }

  #change(subject: string): void {
    this.#hasRest = this.#subject !== '';
    this.#subject = subject;
    this.#number++;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  hostDisconnected(): void {
    if (this.#hasRest) this.#endRest();
  }

  hostUpdate(): void {
    this.#focused = this.#root.activeElement;
  }

  hostUpdated(): void {
    const { activeElement } = this.#root;
    const left = this.#hasRest && !this.#timer ? this.#root.querySelector('.left') : null;
    const rest = left?.contains(this.#focused) ? this.#focused : null;
    const isLost = this.#focused && (!activeElement || rest);
    const beginning = this.#movesFocus || isLost ? this.#beginning : undefined;
    this.#movesFocus = false;
    // `focus()` forces a layout: what is left of the old screen goes before it.
    if (left) this.#leave(left, rest);
    beginning?.focus({ preventScroll: true });
    if (rest) disable(rest);
    if (left) this.#timer = setTimeout(() => this.#endRest(), restTime);
    // The page scrolls only where what follows would else be out of sight: on a phone, after a long list.
    if (beginning) scrollIntoView(beginning, 0.5);
  }

  /** Takes all from the screen before but what has focus, and puts that after the new one. */
  #leave(left: Element, rest: Element | null): void {
    const here = this.#root.querySelector('.here');
    if (here) left.parentNode?.insertBefore(here, left);
    removeAllBut(rest, left);
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }

  /** The message of the screen, if it has one, else its heading. */
  get #beginning(): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>('.here [tabindex="-1"]');
  }

  /**
   * The caret comes along, if it may: in Firefox it would stay in the rest, and Orca would have nothing to read on from
   * once that is gone. If it came with focus, Orca would not say in Chromium what has focus.
   */
  #endRest(): void {
    clearTimeout(this.#timer);
    this.#hasRest = false;
    const beginning = this.#beginning;
    if (beginning && beginning === this.#root.activeElement) getSelection()?.collapse(beginning);
    this.#host.requestUpdate();
    this.#onQuiet();
  }
}

/** Leaves nothing in an element but one that is in it, empty, and what that one stands in; nothing at all without it. */
function removeAllBut(kept: Element | null, element: Element): void {
  if (element === kept) element.replaceChildren();
  for (const each of [...element.children]) {
    if (each.contains(kept)) removeAllBut(kept, each);
    else element.removeChild(each);
  }
}

/** Leaves nothing of an element to use, or to read in its attributes. */
function disable(element: Element): void {
  for (const name of element.getAttributeNames()) {
    if (name === 'href' || name.startsWith('aria-')) element.removeAttribute(name);
  }
  element.toggleAttribute('disabled', true);
}
