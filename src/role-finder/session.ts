import { codeOf, readCode } from '../quiz/answers/code.js';
import type { Content } from '../quiz/content/content.js';
import { isForeign, serializeState, parseState } from '../quiz/flow/saved-state.js';
import { initialState, reduce, type Action, type State } from '../quiz/flow/state.js';
import { isSameScreen } from '../quiz/flow/step.js';
import { canStore, removeItem, setItem, getItem, notifyElements } from './storage.js';

/** The name that a state is saved under in this browser; not saved without one. */
export type StorageName = string | null | undefined;

/** One person's quiz over time: the state, and what is saved of it. */
export class Session {
  readonly #onChange: () => void;
  #state: State = initialState;

  /** What was saved when the storage was last read or written; null if nothing, or nothing of this quiz. */
  #saved: string | null = null;

  /** Whether the person has done something since the storage was read. */
  #hasActed = false;

  #isSaving = false;

  /** How many saved ticks were dropped: the content no longer has them. */
  dropped = 0;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get state(): State {
    return this.#state;
  }

  set state(state: State) {
    this.#state = state;
    this.#onChange();
  }

  /** Whether what the person does is saved. */
  get isSaving(): boolean {
    return this.#isSaving;
  }

  /** Whether something is saved. */
  get hasSaved(): boolean {
    return this.#isSaving && this.#saved !== null;
  }

  #setSaving(isSaving: boolean): void {
    if (isSaving !== this.#isSaving) this.#onChange();
    this.#isSaving = isSaving;
  }

  /**
   * The person, or a host, does something; it is saved, if it can be. What was written elsewhere comes first: where that
   * leads to another screen, the person sees that, and nothing is done. Returns whether it was.
   */
  do(action: Action, content: Content, name: StorageName): boolean {
    const { step } = this.state;
    this.takeOver(content, name);
    if (!isSameScreen(step, this.state.step)) return false;
    this.state = reduce(this.state, action, content);
    this.#hasActed = true;
    this.#save(content, name);
    return true;
  }

  #save(content: Content, name: StorageName): void {
    if (name == null) {
      this.#setSaving(false);
      return;
    }
    const { answers, done } = this.state;
    if (this.#saved === null && !answers.size && !done.length) return;
    const isFree = this.#saved === null || parseState(this.#saved, content);
    const text = serializeState(this.state, content);
    this.#setSaving(!!isFree && setItem(name, text));
    if (!this.#isSaving) return;
    this.#saved = text;
    notifyElements();
  }

  /** Resumes what is saved: under a new name, or under the same one as long as the person has done nothing since. */
  recall(content: Content, name: StorageName, isNewName: boolean): void {
    const isOld = this.#hasActed || this.state.step.screen === 'shared';
    if (isNewName || !isOld) this.#saved = null;
    if (isNewName) this.#setSaving(name != null && canStore());
    this.takeOver(content, name, this.#saved === null);
  }

  /** Resumes what was written elsewhere; not what belongs to another quiz altogether. */
  takeOver(content: Content, name: StorageName, isFirst = false): void {
    const text = name == null ? undefined : getItem(name);
    if (text === undefined || text === this.#saved) return;
    const empty = this.#isSaving ? { ...initialState, dropped: 0 } : undefined;
    const saved = text === null ? empty : parseState(text, content);
    if (saved && !isFirst && isForeign(saved)) return;
    this.#saved = text;
    this.#setSaving(!!saved);
    if (!saved) return;
    this.#hasActed = false;
    this.dropped = saved.dropped;
    this.state = reduce(this.state, { type: 'resume', ...saved }, content);
  }

  /** Begins anew. What is saved stays. */
  reset(): void {
    this.#saved = null;
    this.#hasActed = false;
    this.dropped = 0;
    this.state = initialState;
  }

  /** Forgets all that the person did, in the storage too. */
  forget(name: StorageName): void {
    if (name != null) removeItem(name);
    this.reset();
    notifyElements();
  }

  /** The answers as a code. */
  codeOf(content: Content): string {
    return codeOf(content, this.state.answers);
  }

  /** Puts the answers of a code in place of the person's; returns what is wrong with it, if anything is. */
  takeCode(code: string, content: Content, name: StorageName): string | undefined {
    const read = readCode(content, code);
    if ('problem' in read) return read.problem;
    const { answers } = read;
    this.takeOver(content, name);
    this.do({ type: 'resume', ...this.state, answers, step: { screen: 'result' } }, content, name);
    return undefined;
  }

  /** Shows what the code of someone else holds, in name of what was shown of others; tells whether it can be read. */
  open(code: string | undefined, content: Content): boolean {
    const read = readCode(content, code);
    const isRead = !('problem' in read);
    this.state = reduce(
      this.state,
      isRead ? { type: 'open-shared', answers: read.answers } : { type: 'leave-shared' },
      content,
    );
    return isRead;
  }
}
