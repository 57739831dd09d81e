import type { PropertyValues, ReactiveElement } from 'lit';
import { codeOf, readCode } from '../quiz/answers/code.js';
import type { Content } from '../quiz/content/content.js';
import { isForeign, parseState, serializeState } from '../quiz/flow/saved-state.js';
import {
  initialState,
  reduce,
  withActs,
  type Act,
  type Action,
  type State,
} from '../quiz/flow/state.js';
import { isSameScreen } from '../quiz/flow/step.js';
import { canStore, isOfBrowser, itemOf, notifyElements, StorageController } from './storage.js';
import type { AnswerStorage, StoredItem } from './stored-item.js';

/** Where the answers are saved: in the browser, or in the host's storage; undefined where they are not. */
export type SavedIn = 'browser' | AnswerStorage | undefined;

interface Host extends ReactiveElement {
  /** The content that is shown: as long as there is none, nothing happens. */
  readonly shown: Content | undefined;
  /** The name that the state is saved under; not saved without one. */
  readonly persist: string | null;
  /** The host's storage; undefined for that of the browser. */
  readonly storage: AnswerStorage | undefined;
}

/** One person's quiz over time: the state, and what is saved of it. */
export class Session {
  readonly #host: Host;
  #state: State = initialState;

  /** Where it is saved. */
  #item: StoredItem | undefined;

  /** What was saved when the storage was last read or written; null if nothing, undefined as long as that is not known. */
  #saved: string | null | undefined;

  /** What the person has done since the storage was read. */
  #acts: Act[] = [];

  #isSaving = false;

  /** A code that a host has set, until it is read. */
  #givenCode = '';

  /** The content for which the storage was read. */
  #content: Content | undefined;

  /** How many saved ticks were dropped: the content no longer has them. */
  dropped = 0;

  constructor(host: Host) {
    this.#host = host;
    new StorageController(
      host,
      (item) => {
        this.#takeOver();
        if (item && item === this.#item) host.requestUpdate();
      },
      () => this.#takeOver(true),
    );
  }

  get state(): State {
    return this.#state;
  }

  #setState(state: State): void {
    this.#state = state;
    this.#host.requestUpdate();
  }

  /** Where the answers are saved. */
  get savedIn(): SavedIn {
    if (!this.#item || !this.#isSaving || this.#item.state === 'failed') return undefined;
    const { storage } = this.#item;
    return isOfBrowser(storage) ? 'browser' : storage;
  }

  #setSaving(isSaving: boolean): void {
    if (isSaving !== this.#isSaving) this.#host.requestUpdate();
    this.#isSaving = isSaving;
  }

  /** Whether something is saved. */
  get hasSaved(): boolean {
    return this.#isSaving && this.#saved !== null && this.#item?.state === 'text';
  }

  /** The answers as a code; empty as long as there is no content. One that is set is read with the next update. */
  get code(): string {
    const { shown } = this.#host;
    return this.#givenCode || (shown ? codeOf(shown, this.#state.answers) : '');
  }

  set code(code: string) {
    this.#givenCode = code;
    this.#host.requestUpdate();
  }

  /** Something happens that the person has not done just now. */
  apply(action: Action): void {
    const { shown } = this.#host;
    if (shown) this.#setState(reduce(this.#state, action, shown));
  }

  /**
   * The person, or a host, does something; it is saved, if it can be. What was written elsewhere comes first: where that
   * leads to another screen, the person sees that, and nothing is done. Returns whether it was.
   */
  do(action: Action): boolean {
    const { step } = this.#state;
    this.#takeOver();
    if (!isSameScreen(step, this.#state.step)) return false;
    this.act(action);
    return true;
  }

  /** The person, or a host, does something, whatever was written elsewhere; it is saved, if it can be. */
  act(action: Action): void {
    this.#acts.push({ action, step: this.#state.step });
    this.apply(action);
    this.#save();
  }

  #save(): void {
    const { shown } = this.#host;
    // What is not known yet must not be lost.
    if (!this.#item || !shown || this.#saved === undefined) return;
    const { answers, done } = this.#state;
    if (this.#saved === null && !answers.size && !done.length) return;
    const isFree = this.#saved === null || parseState(this.#saved, shown);
    const json = serializeState(this.#state, shown);
    this.#setSaving(!!isFree && this.#item.write(json) !== false);
    if (!this.#isSaving) return;
    this.#saved = json;
    notifyElements();
  }

  /**
   * Resumes what is saved, once the content, the name or the storage is another. With other content, nothing is resumed
   * once the person has done something. Returns whether the content is another.
   */
  resume(changed: PropertyValues): boolean {
    const { shown } = this.#host;
    if (!shown) return false;
    // The same content in another language has nothing new to read.
    const isNewContent = !this.#content || (shown !== this.#content && changed.has('content'));
    this.#content = shown;
    const isUntouched = !this.#acts.length && this.#state.step.screen !== 'shared';
    if (isNewContent && isUntouched && this.#saved !== null) this.#saved = undefined;
    if (isNewContent || changed.has('persist') || changed.has('storage')) this.#takeOver();
    return isNewContent;
  }

  /** Goes where the host now wants it saved. Another name may be another person's: it begins anew. */
  #follow(): StoredItem | undefined {
    const item = itemOf(this.#host.persist, this.#host.storage);
    if (item === this.#item) return item;
    const isOther = item && this.#item && item.key !== this.#item.key;
    this.#item = item;
    this.#saved = undefined;
    this.#setSaving(false);
    if (isOther) this.#reset();
    return item;
  }

  /**
   * Resumes what was written elsewhere; not what belongs to another quiz altogether, unless it is read for the first time.
   * Then what the person has done until it was there is done again on it, and they stay where they are.
   */
  #takeOver(again = false): void {
    const { shown } = this.#host;
    const item = this.#follow();
    const json = shown && item?.read(again);
    if (!shown || !item || json === undefined || json === this.#saved) return;
    const isFirst = this.#saved === undefined;
    const isSaving = isFirst && json === null ? canStore(item) : this.#isSaving;
    const empty = isSaving ? { ...initialState, dropped: 0 } : undefined;
    const saved = json === null ? empty : parseState(json, shown);
    if (saved && !isFirst && isForeign(saved)) return;
    this.#saved = json;
    this.#setSaving(!!saved);
    if (!saved) return;
    if (!isFirst) this.#acts = [];
    this.dropped = saved.dropped;
    const acts = this.#acts;
    const step = acts.length ? this.#state.step : saved.step;
    if (json !== null || !acts.length)
      this.apply({ type: 'resume', ...withActs(saved, acts, shown), step });
    if (acts.length) this.#save();
  }

  /** Begins anew. What is saved stays. */
  #reset(): void {
    this.#acts = [];
    this.dropped = 0;
    this.#setState(initialState);
  }

  /** Forgets all that the person did, in the storage too. */
  forget(): void {
    this.#follow()?.write(null);
    if (this.#saved !== undefined) this.#saved = null;
    this.#reset();
    notifyElements();
  }

  /** Puts the answers of a code that was set in place of the person's. */
  readGivenCode(): void {
    const { shown, localName } = this.#host;
    if (!shown || !this.#givenCode) return;
    const read = readCode(shown, this.#givenCode);
    this.#givenCode = '';
    if ('problem' in read) {
      console.warn(`<${localName}>: the code is ${read.problem}. It is ignored.`);
      return;
    }
    this.#takeOver();
    this.act({ type: 'resume', answers: read.answers, step: { screen: 'result' } });
  }

  /** Shows what the code of someone else holds, in place of what was shown of others; returns whether it can be read. */
  open(code: string | undefined): boolean {
    const { shown } = this.#host;
    const read = shown && readCode(shown, code);
    if (!read) return false;
    const isRead = !('problem' in read);
    this.apply(isRead ? { type: 'open-shared', answers: read.answers } : { type: 'leave-shared' });
    return isRead;
  }
}
