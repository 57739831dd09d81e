import type { ReactiveController, ReactiveElement } from 'lit';
import { codeInAddress } from '../quiz/code-address.js';

/** Hands the code in the page's address to a quiz, now and whenever a link changes it. */
export class LinkController implements ReactiveController {
  /** What the address holds is for one quiz of a page: this one's. */
  static #reader: LinkController | undefined;

  readonly #host: ReactiveElement;
  readonly #open: (code: string, isFollowed: boolean) => boolean;

  /** The code that it has shown: once is enough, until a link is followed. */
  #opened: string | undefined;

  /** Whether it falls to this quiz to say that the code cannot be read, by any of the page. */
  isRefused = false;

  /** `open` shows what a code holds, and tells whether it can be read. `isFollowed`: of a link, on the page that is there. */
  constructor(host: ReactiveElement, open: (code: string, isFollowed: boolean) => boolean) {
    this.#host = host;
    this.#open = open;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.read);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.read);
    if (LinkController.#reader === this) LinkController.#reader = undefined;
  }

  /** To be called once the content is there, too. A host may dispatch a `hashchange` that does not tell the old address. */
  readonly read = (hashChange?: Event): void => {
    const code = codeInAddress(location.href);
    const before =
      hashChange instanceof HashChangeEvent ? codeInAddress(hashChange.oldURL) : this.#opened;
    const reader = LinkController.#reader;
    const other = reader === this ? undefined : reader;
    if (code === undefined || code === before || other?.isRefused === false) return;
    const isOpen = this.#open(code, !!hashChange);
    if (isOpen) {
      this.#opened = code;
      other?.refuse(false);
    }
    if (isOpen || !other) {
      LinkController.#reader = this;
      this.refuse(!isOpen);
    }
  };

  /** Says, or says no more, that the code cannot be read. */
  refuse(isRefused: boolean): void {
    this.isRefused = isRefused;
    this.#host.requestUpdate();
  }
}
