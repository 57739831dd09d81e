import {
  html,
  noChange,
  nothing,
  render,
  type LitElement,
  type ReactiveController,
  type TemplateResult,
} from 'lit';
import { scrollIntoView } from '../shared/page/scroll-into-view.js';

/** What is on the screen, and its subject, which tells it from others. */
export interface Screen {
  readonly subject: string;
  readonly template: unknown;
}

/** A screen that is rendered before it is shown. */
interface PreparedScreen {
  readonly subject: string;
  readonly nodes: DocumentFragment;
}

/** How long the outgoing screen stays, in milliseconds. 50 were heard too; two frames were not. */
const outgoingTime = 400;

/** Safari has none: there, the next screen is prepared once the outgoing one is removed. */
const { requestIdleCallback: whenIdle } = globalThis as {
  requestIdleCallback?: Window['requestIdleCallback'];
};

/**
 * Shows one screen at a time, each made anew, and moves focus to its beginning. The next one is rendered out of sight
 * while the person reads.
 *
 * The element that had focus on the outgoing screen stays for a moment, emptied, visually hidden and after the current
 * screen. If it went at once, the screen reader Orca 43 would silently move on to the text that replaces it, and the
 * heading that gets focus then would be no news. The screens need their ids: without one, Firefox has no accessible
 * object for a plain `div` until it is hidden.
 */
export class ScreenController implements ReactiveController {
  readonly #host: LitElement;
  readonly #nextScreen: () => Screen | undefined;
  #prepared: PreparedScreen | undefined;
  #idle: number | undefined;
  #subject = '';

  /** What the current screen was rendered into: Lit updates the nodes wherever they are. Undefined for the first one. */
  #nodes: DocumentFragment | undefined;
  #number = 0;
  #hasOutgoing = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #movesFocus = false;
  #focused: Element | null = null;

  /** @param nextScreen - tells where the current screen leads; undefined if nowhere */
  constructor(host: LitElement, nextScreen: () => Screen | undefined) {
    this.#host = host;
    this.#nextScreen = nextScreen;
    host.addController(this);
  }

  /** Moves focus to the beginning of the screen with the next update. */
  moveFocus(): void {
    this.#movesFocus = true;
  }

  /** What to render. Another subject than before is another screen, in the other one of two containers. */
  render({ subject, template }: Screen): TemplateResult {
    if (subject !== this.#subject) this.#change(subject);
    // While there was no content, Lit has removed what stood here.
    if (this.#nodes && !this.#current) this.#nodes = undefined;
    if (this.#nodes) render(template, this.#nodes);
    const isFirst = this.#number % 2 === 0;
    const current = ['current', this.#nodes ?? template] as const;
    const other = this.#hasOutgoing ? (['outgoing', noChange] as const) : (['', nothing] as const);
    const [first, second] = isFirst ? [current, other] : [other, current];
    // An empty container is hidden: the caret would come to it at the end of a page, and Orca call it blank.
    return html`
      <div id="screen-0" class=${first[0]} ?hidden=${!first[0]}>${first[1]}</div>
      <div id="screen-1" class=${second[0]} ?hidden=${!second[0]}>${second[1]}</div>
    `;
  }

  #change(subject: string): void {
    this.#hasOutgoing = this.#subject !== '';
    this.#subject = subject;
    if (this.#hasOutgoing) this.#nodes = this.#nodesFor(subject);
    this.#prepared = undefined;
    this.#number++;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  hostDisconnected(): void {
    if (this.#hasOutgoing) this.#removeOutgoing();
  }

  hostUpdate(): void {
    this.#focused = this.#root.activeElement;
  }

  hostUpdated(): void {
    const { activeElement } = this.#root;
    const outgoing = this.#hasOutgoing && !this.#timer ? this.#outgoing : null;
    const focused = outgoing?.contains(this.#focused) ? this.#focused : null;
    const isLost = this.#focused && (!activeElement || focused);
    const beginning = this.#movesFocus || isLost ? this.#beginning : undefined;
    this.#movesFocus = false;
    // `focus()` forces a layout: the outgoing screen is emptied before it.
    if (outgoing) this.#empty(outgoing, focused);
    beginning?.focus({ preventScroll: true });
    if (focused) disable(focused);
    if (outgoing) this.#timer = setTimeout(() => this.#removeOutgoing(), outgoingTime);
    // The page scrolls only where what follows would otherwise be out of sight: on a phone, after a long list.
    if (beginning) scrollIntoView(beginning, 0.5);
    this.#idle ??= whenIdle?.(() => this.#prepare());
  }

  /** Removes everything from the outgoing screen but what has focus, and puts that after the current screen. */
  #empty(outgoing: Element, focused: Element | null): void {
    if (this.#current) moveBefore(this.#current, outgoing);
    removeAllBut(focused, outgoing);
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }

  /** By its id: by a class that has changed, jsdom finds the one that had it before. */
  get #current(): Element | null {
    return this.#root.getElementById(`screen-${this.#number % 2}`);
  }

  get #outgoing(): Element | null {
    return this.#root.getElementById(`screen-${(this.#number + 1) % 2}`);
  }

  /** The message of the screen, if it has one, otherwise its heading. */
  get #beginning(): HTMLElement | null {
    return this.#current?.querySelector<HTMLElement>('[tabindex="-1"]') ?? null;
  }

  /**
   * The caret comes along, if it may: in Firefox it would stay in the outgoing screen, and Orca would have nothing to
   * read on from once that is gone. If it came with focus, Orca would not say in Chromium what has focus.
   */
  #removeOutgoing(): void {
    clearTimeout(this.#timer);
    this.#hasOutgoing = false;
    const beginning = this.#beginning;
    if (beginning && beginning === this.#root.activeElement) getSelection()?.collapse(beginning);
    // The next screen comes into the empty container: once before the current one, it need not be moved there.
    if (this.#outgoing && this.#current) moveBefore(this.#outgoing, this.#current);
    this.#host.requestUpdate();
    if (!whenIdle) this.#prepare();
  }

  /** Renders the next screen out of sight, or renews it where it is rendered already. */
  #prepare(): void {
    this.#idle = undefined;
    const next = this.#nextScreen();
    if (!next || next.subject === this.#subject) return;
    const nodes = this.#nodesFor(next.subject);
    render(next.template, nodes);
    this.#prepared = { subject: next.subject, nodes };
  }

  #nodesFor(subject: string): DocumentFragment {
    return this.#prepared?.subject === subject
      ? this.#prepared.nodes
      : document.createDocumentFragment();
  }
}

/** Moves an element before its sibling, unless it is there already. */
function moveBefore(element: Element, sibling: Element): void {
  if (element.compareDocumentPosition(sibling) & Node.DOCUMENT_POSITION_PRECEDING)
    sibling.parentNode?.insertBefore(element, sibling);
}

/** Empties an element but for one in it, which is emptied too, and its ancestors; without one, altogether. */
function removeAllBut(exception: Element | null, element: Element): void {
  if (element === exception) element.replaceChildren();
  for (const each of [...element.children]) {
    if (each.contains(exception)) removeAllBut(exception, each);
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
