import type { ReactiveController, ReactiveElement } from 'lit';
import type { ScoredContent } from '../quiz/content/content.js';
import type { ContentFile, OwnContent } from '../quiz/content/content-file.js';
import type { Locale, Msg } from '../quiz/locale.js';
import { readContentFile } from '../quiz/content/read-content.js';
import { validationMessage } from '../quiz/validation-message.js';
import { isWebAddress } from '../quiz/web-address.js';

/**
 * Content of an embedder's own: as a JSON file has it, the address of such a file, or a function of the code of the
 * language (`en`, `fr`).
 */
export type ContentSource = string | ContentFile | ContentFunction;

type ContentFunction = (locale: string, msg: Msg) => OwnContent;

interface Host extends ReactiveElement {
  content: ContentSource | undefined;
}

/** Gives an element its content: what its embedder has set; the built-in one where nothing is. */
export class ContentController implements ReactiveController {
  readonly #host: Host;

  /** Whether what the embedder has set cannot be used. Nothing else stands in for it. */
  isUnusable = false;

  /** The address of the file that was asked for last. */
  #address = '';

  /** What it holds, once it is there; a function that throws, where it cannot be read. */
  #file: unknown;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** A server reads no file: it does not come here. */
  hostUpdated(): void {
    const { content } = this.#host;
    if (content && typeof content === 'string' && content !== this.#address)
      void this.#load(content);
  }

  /**
   * The content to show; undefined while it is on its way, and where it cannot be used: then the console says why. A file
   * that could not be used is asked for again.
   */
  read<Used extends ScoredContent>({ code, msg }: Locale, builtIn: Used): Used | undefined {
    const { content, localName } = this.#host;
    if (this.isUnusable) this.#address = '';
    this.isUnusable = false;
    if (!content) return builtIn;
    const source = typeof content === 'string' ? this.#fileAt(content) : content;
    if (source === undefined) return undefined;
    try {
      const own: unknown =
        typeof source === 'function' ? (source as ContentFunction)(code, msg) : source;
      if (own instanceof Promise)
        throw new TypeError(validationMessage('content', 'an object', own));
      return readContentFile(own, code, builtIn);
    } catch (error) {
      console.error(`<${localName}>: ${String(error)} The fallback is shown.`);
      this.isUnusable = true;
      return undefined;
    }
  }

  #fileAt(address: string): unknown {
    return address === this.#address ? this.#file : undefined;
  }

  async #load(address: string): Promise<void> {
    this.#address = address;
    this.#file = undefined;
    const file = await fetchJson(address).catch((error: unknown) => () => {
      throw error;
    });
    if (address !== this.#address) return;
    this.#file = file;
    this.#host.requestUpdate('content');
  }
}

/** @throws Error that says what is wrong with the address, or with what it leads to */
async function fetchJson(address: string): Promise<unknown> {
  if (!isWebAddress(address))
    throw new TypeError(validationMessage('content', 'an http(s) address', address));
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`status ${response.status}`);
    const text = await response.text();
    // What stands for bytes that are none of UTF-8: JSON has no other encoding.
    if (text.includes('\uFFFD')) throw new TypeError('it is not in UTF-8');
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Error(`content cannot be read from ${address}: ${String(error)}.`, { cause: error });
  }
}
