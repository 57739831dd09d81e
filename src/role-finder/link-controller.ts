import type { ReactiveController, ReactiveElement } from 'lit';
import { codeInAddress, withoutCode } from '../quiz/answers/code-address.js';

/**
 * Shows what a code holds, and nothing of one that was shown before; tells whether it can be read. `isFollowed`: of a
 * link, on the page that is there.
 */
type Open = (code: string | undefined, isFollowed: boolean) => boolean;

/** The Navigation API, which older browsers lack. */
const { navigation } = globalThis as Partial<typeof globalThis>;

/** Hands the code in the page's address to a quiz, now and whenever the page goes to another address. */
export class LinkController implements ReactiveController {
  /** The code in the address is for one quiz of a page: this one. */
  static #owner: LinkController | undefined;

  readonly #host: ReactiveElement;
  readonly #open: Open;
  #listening: AbortController | undefined;

  /** The code that the address had when it was looked at last. */
  #seen: string | undefined;

  /** The code that was shown last: it is not shown twice. */
  #opened: string | undefined;

  /** Whether no quiz of the page can read the code, and this one is to say so. */
  isRefused = false;

  constructor(host: ReactiveElement, open: Open) {
    this.#host = host;
    this.#open = open;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const check = (event: Event): void => this.#check(this.#seen, event);
    addEventListener('hashchange', check, this.#listening);
    addEventListener('popstate', check, this.#listening);
    if (navigation) navigation.addEventListener('currententrychange', check, this.#listening);
    // Without it, no event tells of `pushState`: what calls it is a router, mostly, after a click.
    else addEventListener('click', (event) => setTimeout(check, 0, event), this.#listening);
    if (this.#host.hasUpdated) this.#check(this.#seen);
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    if (LinkController.#owner === this) LinkController.#owner = undefined;
  }

  /** To be called once the content is there, or another. */
  read(): void {
    this.#check(this.#opened);
  }

  /** Takes what was shown out of the address, so that a reload does not show it again. */
  clear(): void {
    if (this.#opened === undefined) return;
    try {
      history.replaceState(history.state, '', withoutCode(location.href));
      this.#opened = this.#seen = codeInAddress(location.href);
    } catch {
      // A page without an origin may not.
    }
  }

  /** Shows what the address asks for, unless that is known. `event` tells of another address. */
  #check(known: string | undefined, event?: Event): void {
    const code = codeInAddress(location.href);
    const { isConnected } = this.#host;
    if (!isConnected || code === known || (code === undefined && !isNavigation(event))) return;
    const owner = LinkController.#owner;
    const other = owner === this ? undefined : owner;
    const isOthers = other && other.#opened === code;
    const isOpen = this.#open(isOthers ? undefined : code, !!event);
    this.#seen = code;
    this.#opened = isOpen ? code : undefined;
    if (isOpen) other?.refuse(false);
    if (other && !isOpen) return;
    LinkController.#owner = this;
    this.refuse(!isOpen && code !== undefined);
  }

  /** Says, or says no more, that the code cannot be read. */
  refuse(isRefused: boolean): void {
    this.isRefused = isRefused;
    this.#host.requestUpdate();
  }
}

/** Whether an event tells that the page has gone to another address, and has not only replaced the one that it has. */
function isNavigation(event?: Event & Partial<NavigationCurrentEntryChangeEvent>): boolean {
  return !!event && event.type !== 'click' && event.navigationType !== 'replace';
}
