import type { PropertyValues, ReactiveElement } from 'lit';
import { codeOf, readCode } from '../quiz/answers/code.js';
import type { Content } from '../quiz/content/content.js';
import { isForeign, parseState, serializeState } from '../quiz/flow/saved-state.js';
import { initialState, reduce, type Action, type State } from '../quiz/flow/state.js';
import { isSameScreen } from '../quiz/flow/step.js';
import {
  canStore,
  getItem,
  notifyElements,
  removeItem,
  setItem,
  StorageController,
} from './storage.js';

/** Where the answers are saved: in the browser, or by a learning platform; undefined where they are not. */
export type SavedIn = 'browser' | 'learning-platform' | undefined;

interface Host extends ReactiveElement {
  /** The content that is shown: as long as there is none, nothing happens. */
  readonly shown: Content | undefined;
  /** The name that the state is saved under in this browser; not saved without one. */
  readonly persist: string | null;
}

/** One person's quiz over time: the state, and what is saved of it. */
export class Session {
  readonly #host: Host;
  #state: State = initialState;

  /** What was saved when the storage was last read or written; null if nothing, or nothing of this quiz. */
  #saved: string | null = null;

  /** Whether the person has done something since the storage was read. */
  #hasActed = false;

  #isSaving = false;

  /** Where a host saves the answers. */
  #savedIn: SavedIn;

  /** A code that a host has set, until it is read. */
  #givenCode = '';

  /** The content for which the storage was read. */
  #content: Content | undefined;

  /** How many saved ticks were dropped: the content no longer has them. */
  dropped = 0;

  constructor(host: Host) {
    this.#host = host;
    new StorageController(host, () => this.#takeOver());
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
    return this.#savedIn ?? (this.#isSaving ? 'browser' : undefined);
  }

  set savedIn(savedIn: SavedIn) {
    this.#savedIn = savedIn;
    this.#host.requestUpdate();
  }

  #setSaving(isSaving: boolean): void {
    if (isSaving !== this.#isSaving) this.#host.requestUpdate();
    this.#isSaving = isSaving;
  }

  /** Whether something is saved. */
  get hasSaved(): boolean {
    return this.#isSaving && this.#saved !== null;
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
    this.#act(action);
    return true;
  }

  #act(action: Action): void {
    this.apply(action);
    this.#hasActed = true;
    this.#save();
  }

  #save(): void {
    const { shown, persist } = this.#host;
    if (persist == null || !shown) {
      this.#setSaving(false);
      return;
    }
    const { answers, done } = this.#state;
    if (this.#saved === null && !answers.size && !done.length) return;
    const isFree = this.#saved === null || parseState(this.#saved, shown);
    const json = serializeState(this.#state, shown);
    this.#setSaving(!!isFree && setItem(persist, json));
    if (!this.#isSaving) return;
    this.#saved = json;
    notifyElements();
  }

  /**
   * Resumes what is saved, once the content or the name is another. Another name may be another person's: it begins anew.
   * With other content, nothing is resumed once the person has done something. Returns whether the content is another.
   */
  resume(changed: PropertyValues): boolean {
    const { shown, persist } = this.#host;
    if (!shown) return false;
    // The same content in another language has nothing new to read.
    const isNewContent = !this.#content || (shown !== this.#content && changed.has('content'));
    const isNewName = changed.has('persist');
    this.#content = shown;
    if (isNewName && persist !== null && changed.get('persist') != null) this.#reset();
    if (isNewName) this.#setSaving(persist != null && canStore());
    const isUntouched = !this.#hasActed && this.#state.step.screen !== 'shared';
    if (isNewName || (isNewContent && isUntouched)) this.#saved = null;
    if (isNewName || isNewContent) this.#takeOver(this.#saved === null);
    return isNewContent;
  }

  /** Resumes what was written elsewhere; not what belongs to another quiz altogether, unless that is accepted. */
  #takeOver(acceptsForeign = false): void {
    const { shown, persist } = this.#host;
    const json = persist == null || !shown ? undefined : getItem(persist);
    if (!shown || json === undefined || json === this.#saved) return;
    const empty = this.#isSaving ? { ...initialState, dropped: 0 } : undefined;
    const saved = json === null ? empty : parseState(json, shown);
    if (saved && !acceptsForeign && isForeign(saved)) return;
    this.#saved = json;
    this.#setSaving(!!saved);
    if (!saved) return;
    this.#hasActed = false;
    this.dropped = saved.dropped;
    this.apply({ type: 'resume', ...saved });
  }

  /** Begins anew. What is saved stays. */
  #reset(): void {
    this.#saved = null;
    this.#hasActed = false;
    this.dropped = 0;
    this.#setState(initialState);
  }

  /** Forgets all that the person did, in the storage too. */
  forget(): void {
    const { persist } = this.#host;
    if (persist != null) removeItem(persist);
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
      console.warn(`<${localName}>: the code is ${read.problem}. It is not used.`);
      return;
    }
    this.#takeOver();
    this.#act({
      type: 'resume',
      ...this.#state,
      answers: read.answers,
      step: { screen: 'result' },
    });
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
