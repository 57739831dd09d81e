/** Where a host keeps what is saved: three methods of `Storage`, which may also answer by a promise, and may fail. */
export interface AnswerStorage {
  /** The text under a key; null where there is none. */
  getItem(key: string): string | null | undefined | PromiseLike<string | null | undefined>;
  setItem(key: string, text: string): unknown;
  removeItem(key: string): unknown;
  /** The sentence that tells a person where their answers are kept, or one by language: `en`, `fr`. */
  readonly note?: string | Readonly<Record<string, string>> | undefined;
}

/**
 * One text of a storage, as this page knows it. What is written counts at once; the storage gets one text after the other,
 * and the last one in the end. Nothing throws.
 */
export class StoredItem {
  readonly storage: AnswerStorage;
  readonly key: string;
  readonly #onChange: (item: StoredItem) => void;
  readonly #onFail: (error: unknown) => void;

  /** What the storage is known to hold, or that it has not taken what was written last. */
  state: 'nothing' | 'text' | 'failed' = 'nothing';

  #isLate = false;

  /** The text that is to be there, as long as the storage cannot tell; undefined where it has to be asked. */
  #text: string | null | undefined;

  /** What was given to the storage last; undefined where it may not be what it ends with. */
  #sent: string | null | undefined;

  /** How many writes are on their way. */
  #writes = 0;

  #reading: Promise<string | null> | undefined;

  /** `onChange` is called with what the storage answers late, `onFail` with what it throws. */
  constructor(
    storage: AnswerStorage,
    key: string,
    onChange: (item: StoredItem) => void,
    onFail: (error: unknown) => void,
  ) {
    this.storage = storage;
    this.key = key;
    this.#onChange = onChange;
    this.#onFail = onFail;
  }

  /**
   * The text; null if there is none, undefined if that cannot be read, or not yet. A storage that answers late is asked
   * once, unless `again`.
   */
  read(again = false): string | null | undefined {
    const isAsked = this.#text !== undefined && (!again || this.state === 'failed');
    if (isAsked || this.#reading || this.#writes) return this.#text;
    try {
      const answer = this.storage.getItem(this.key);
      if (!this.#isPromise(answer)) return this.#take(textIn(answer));
      const reading = Promise.resolve(answer).then(textIn);
      this.#reading = reading;
      void this.#await(reading);
    } catch (error) {
      this.#onFail(error);
    }
    return this.#text;
  }

  async #await(reading: Promise<string | null>): Promise<void> {
    const text = await reading.catch((error: unknown) => this.#onFail(error));
    // What was written meanwhile is newer.
    if (reading !== this.#reading) return;
    this.#reading = undefined;
    if (text === undefined) return;
    this.#take(text);
    this.#onChange(this);
  }

  #take(text: string | null): string | null {
    this.#text = this.#isLate ? text : undefined;
    this.state = text === null ? 'nothing' : 'text';
    return text;
  }

  /** Writes a text, or null for none; returns whether that succeeded, undefined as long as it is on its way. */
  write(text: string | null): boolean | undefined {
    this.#reading = undefined;
    if (!this.#writes) return this.#send(text);
    // The page may be gone before the storage answers: nothing that is to be forgotten waits for that.
    if (text === null) this.#send(text);
    this.#text = text;
    this.#sent = undefined;
    return undefined;
  }

  #send(text: string | null): boolean | undefined {
    try {
      const { storage, key } = this;
      const answer = text === null ? storage.removeItem(key) : storage.setItem(key, text);
      if (!this.#isPromise(answer)) {
        this.#take(text);
        return true;
      }
      this.#text = this.#sent = text;
      this.#writes += 1;
      void this.#settle(Promise.resolve(answer));
      return undefined;
    } catch (error) {
      // It does not come back in this page, at least.
      if (text === null) {
        this.#text = text;
        this.state = 'failed';
      }
      this.#onFail(error);
      return false;
    }
  }

  async #settle(answer: Promise<unknown>): Promise<void> {
    const isTaken = await answer.then(
      () => true,
      (error: unknown) => {
        this.#onFail(error);
        return false;
      },
    );
    this.#writes -= 1;
    const text = this.#text ?? null;
    if (this.#writes) return;
    const isLast = text === this.#sent;
    const isDone = isLast ? isTaken : this.#send(text);
    if (isDone === undefined) return;
    if (isDone) this.#take(text);
    else this.state = 'failed';
    this.#onChange(this);
  }

  #isPromise(answer: unknown): answer is PromiseLike<unknown> {
    const isPromise = typeof (answer as Partial<PromiseLike<unknown>> | null)?.then === 'function';
    this.#isLate ||= isPromise;
    return isPromise;
  }
}

/** @throws TypeError if it is neither a text nor nothing */
function textIn(answer: unknown): string | null {
  if (!answer) return null;
  if (typeof answer === 'string') return answer;
  throw new TypeError('getItem must give a text or null');
}
