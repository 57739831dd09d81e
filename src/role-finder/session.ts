import { codeOf, readCode } from '../quiz/code.js';
import type { Content } from '../quiz/content.js';
import { initialState, reduce, type Action, type State } from '../quiz/state.js';
import { forget, keep, recall } from './keeping.js';

/** Where a state is kept in this browser; nowhere without a name. */
export type Place = string | null | undefined;

/** What a person does in one quiz, over time: the state, and what is kept of it. */
export class Session {
  readonly #onChange: () => void;
  #state: State = initialState;

  /** Whether the person has done something since the beginning. */
  #hasActed = false;

  /** Whether what the person does is kept. */
  isKept = false;

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

  /** The person, or a host, does something; it is kept, if it can be. */
  do(action: Action, content: Content, place: Place): void {
    this.state = reduce(this.state, action, content);
    this.#hasActed = true;
    this.isKept = place != null && keep(place, this.state, content);
  }

  /** Takes up what a place has: a new one, or also an old one as long as the person has done nothing since. */
  recall(content: Content, place: Place, isNewPlace: boolean): void {
    const isOlder = (this.#hasActed && !isNewPlace) || this.state.step.screen === 'shared';
    const kept = place == null || isOlder ? undefined : recall(place, content);
    if (!kept) return;
    this.isKept = true;
    this.gone = kept.gone;
    this.state = reduce(this.state, { type: 'resume', ...kept }, content);
  }

  /** Forgets all that the person did, also in its place. */
  forget(place: Place): void {
    if (place != null) forget(place);
    this.isKept = false;
    this.#hasActed = false;
    this.gone = 0;
    this.state = initialState;
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
    this.do({ type: 'resume', ...this.state, answers, step: { screen: 'result' } }, content, place);
    return undefined;
  }

  /** Shows what the code of someone else holds; tells whether it can be read. */
  open(code: string, content: Content): boolean {
    const read = readCode(content, code);
    if ('problem' in read) return false;
    this.state = reduce(this.state, { type: 'open-shared', answers: read.answers }, content);
    return true;
  }
}
