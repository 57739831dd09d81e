import { codeOf, readCode } from '../quiz/code.js';
import type { Content } from '../quiz/content.js';
import { isForeign, keptOf, readKept } from '../quiz/kept.js';
import { initialState, reduce, type Action, type State } from '../quiz/state.js';
import { isSameScreen } from '../quiz/step.js';
import { canStore, remove, store, stored, tellReaders } from './keeping.js';

/** Where a state is kept in this browser; nowhere without a name. */
export type Place = string | null | undefined;

/** What a person does in one quiz, over time: the state, and what is kept of it. */
export class Session {
  readonly #onChange: () => void;
  #state: State = initialState;

  /** What the place held when it was last read or written; null if nothing, or nothing of this quiz. */
  #text: string | null = null;

  /** Whether the person has done something that is not read from the place. */
  #hasActed = false;

  #keeps = false;

  /** How many ticks of what was kept the content does not have any more. */
  gone = 0;

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

  /** Whether what the person does is kept. */
  get keeps(): boolean {
    return this.#keeps;
  }

  /** Whether something is kept. */
  get isKept(): boolean {
    return this.#keeps && this.#text !== null;
  }

  #setKeeps(keeps: boolean): void {
    if (keeps !== this.#keeps) this.#onChange();
    this.#keeps = keeps;
  }

  /**
   * The person, or a host, does something; it is kept, if it can be. What was written elsewhere comes first: where that
   * leads to another screen, the person sees that, and nothing is done. Tells whether it was.
   */
  do(action: Action, content: Content, place: Place): boolean {
    const { step } = this.state;
    this.takeOver(content, place);
    if (!isSameScreen(step, this.state.step)) return false;
    this.state = reduce(this.state, action, content);
    this.#hasActed = true;
    this.#keep(content, place);
    return true;
  }

  #keep(content: Content, place: Place): void {
    if (place == null) {
      this.#setKeeps(false);
      return;
    }
    const { answers, done } = this.state;
    if (this.#text === null && !answers.size && !done.length) return;
    const isFree = this.#text === null || readKept(this.#text, content);
    const text = keptOf(this.state, content);
    this.#setKeeps(!!isFree && store(place, text));
    if (!this.#keeps) return;
    this.#text = text;
    tellReaders();
  }

  /** Takes up what a place has: a new one, or also an old one as long as the person has done nothing since. */
  recall(content: Content, place: Place, isNewPlace: boolean): void {
    const isOld = this.#hasActed || this.state.step.screen === 'shared';
    if (isNewPlace || !isOld) this.#text = null;
    if (isNewPlace) this.#setKeeps(place != null && canStore());
    this.takeOver(content, place, this.#text === null);
  }

  /** Takes over what is in the place, if it was written elsewhere; not what belongs to another quiz altogether. */
  takeOver(content: Content, place: Place, isFirst = false): void {
    const text = place == null ? undefined : stored(place);
    if (text === undefined || text === this.#text) return;
    const nothing = this.#keeps ? { ...initialState, gone: 0 } : undefined;
    const kept = text === null ? nothing : readKept(text, content);
    if (kept && !isFirst && isForeign(kept)) return;
    this.#text = text;
    this.#setKeeps(!!kept);
    if (!kept) return;
    this.#hasActed = false;
    this.gone = kept.gone;
    this.state = reduce(this.state, { type: 'resume', ...kept }, content);
  }

  /** Begins anew. What is kept stays. */
  reset(): void {
    this.#text = null;
    this.#hasActed = false;
    this.gone = 0;
    this.state = initialState;
  }

  /** Forgets all that the person did, also in its place. */
  forget(place: Place): void {
    if (place != null) remove(place);
    this.reset();
    tellReaders();
  }

  /** The answers as a code. */
  codeOf(content: Content): string {
    return codeOf(content, this.state.answers);
  }

  /** Puts the answers of a code in place of the person's; returns what is wrong with it, if anything is. */
  takeCode(code: string, content: Content, place: Place): string | undefined {
    const read = readCode(content, code);
    if ('problem' in read) return read.problem;
    const { answers } = read;
    this.takeOver(content, place);
    this.do({ type: 'resume', ...this.state, answers, step: { screen: 'result' } }, content, place);
    return undefined;
  }

  /** Shows what the code of someone else holds, in place of what was shown of others; tells whether it can be read. */
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
