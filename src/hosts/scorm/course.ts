import type { AnswerStorage, RoleFinder } from 'ajo-role-finder';
import { showSaving } from './notice.js';
import { connectTabs, type News } from './other-tabs.js';
import { report, takeBackReport } from './report.js';
import * as runTime from './run-time.js';
import { get, is2004, isOpen, names, set } from './run-time.js';
import { scormLocales } from './scorm-locales.js';
import { readSuspendData, suspendDataFor } from './suspend-data.js';
import { keptText } from './words.js';

/** How long ticks are waited for before they are committed, in milliseconds: meanwhile, some LMSs hold up the page. */
const pause = 1000;

/** The quiz as a course of an LMS. */
export class Course {
  readonly #isReported: boolean;
  readonly #storage: AnswerStorage;
  #finder: RoleFinder | undefined;

  /** What the LMS holds, and the state in it. */
  #data = '';
  #state: string | null = null;

  /** A code of answers in its place. */
  #code: string | undefined;

  #isSaved = true;
  #commit: ReturnType<typeof setTimeout> | undefined;
  #tellTabs: ((news: News) => void) | undefined;

  /** @param isReported whether the LMS is told which roles have come out */
  constructor(isReported: boolean) {
    this.#isReported = isReported;
    const { codes, localeFor } = scormLocales;
    this.#storage = {
      getItem: () => this.#state,
      setItem: (_, state) => this.#save(state),
      removeItem: () => this.#save(null),
      note: Object.fromEntries(codes.map((code) => [code, keptText(localeFor(code), isReported)])),
    };
  }

  /** Begins a session, if there is none; returns whether there is one then. */
  begin(): boolean {
    if (isOpen()) return true;
    const isBegun = runTime.begin();
    if (isBegun) this.#start();
    // An LMS that refuses saves nothing.
    if (isBegun === false) this.#setSaved(false);
    return !!isBegun;
  }

  #start(): void {
    const isUntouched = ['', 'not attempted', 'unknown', 'browsed'].includes(get(names.status));
    if (isLook()) {
      // What SCORM 1.2 is told nothing of, some LMSs take for completed.
      if (isUntouched && !is2004) set(names.status, 'browsed');
    } else {
      set(names.exit, 'suspend');
      if (isUntouched && !isReview()) set(names.status, 'incomplete');
      this.#tellTabs ??= connectTabs((news) => this.#takeOver(news));
      const data = get('cmi.suspend_data');
      if (data !== this.#data) this.#read(data);
    }
    this.#setSaved(runTime.commit());
  }

  #read(data: string): void {
    const { state = null, code } = readSuspendData(data);
    this.#data = data;
    this.#state = state;
    this.#code = code;
  }

  /** Ends the session. */
  end(): void {
    clearTimeout(this.#commit);
    runTime.end();
  }

  /** Saves what is done in the quiz, and brings back what was. */
  connect(finder: RoleFinder): void {
    this.#finder = finder;
    showSaving(finder, this.#isSaved);
    this.#connectStorage();
    if (this.#code) finder.code = this.#code;
    finder.addEventListener('role-finder-complete', ({ roles }) => {
      // Some LMSs are there late.
      this.begin();
      this.#connectStorage();
      if (canSave()) this.#complete(roles);
    });
  }

  #connectStorage(): void {
    if (!this.#finder || !canSave()) return;
    this.#finder.persist = '';
    this.#finder.storage = this.#storage;
  }

  #save(state: string | null): void {
    const isStep = stepIn(state) !== stepIn(this.#state);
    const data = state === null ? '' : suspendDataFor(state, this.#finder?.code ?? '');
    const isTaken = set('cmi.suspend_data', data);
    if (!isTaken) {
      this.#setSaved(false);
      throw new Error('The LMS does not take it.');
    }
    this.#data = data;
    this.#state = state;
    if (state === null && this.#isReported) takeBackReport();
    this.#commitIn(isStep ? 0 : pause);
    this.#tell();
  }

  #complete(roles: readonly string[]): void {
    completeStatus();
    this.#report(roles);
    this.#commitIn(0);
    this.#tell(roles);
  }

  #report(roles: readonly string[]): void {
    if (this.#finder && this.#isReported) report(this.#finder, roles);
  }

  #commitIn(time: number): void {
    clearTimeout(this.#commit);
    this.#commit = setTimeout(() => this.#setSaved(runTime.commit()), time);
  }

  #tell(roles?: readonly string[]): void {
    this.#tellTabs?.({ data: this.#data, state: this.#state, roles });
  }

  /** What is committed here later must not undo what another tab has done. */
  #takeOver({ data, state, roles }: News): void {
    if (!canSave()) return;
    this.#data = data;
    this.#state = state;
    set('cmi.suspend_data', data);
    // The quiz takes over what is stored now.
    dispatchEvent(new StorageEvent('storage'));
    if (!roles) return;
    completeStatus();
    this.#report(roles);
  }

  #setSaved(isSaved: boolean): void {
    this.#isSaved = isSaved;
    if (this.#finder) showSaving(this.#finder, isSaved);
  }
}

/** Whether the quiz is only looked at: then nothing is saved. */
function isLook(): boolean {
  return get(names.mode) === 'browse';
}

/** Whether it was completed before; then the status stays. */
function isReview(): boolean {
  return get(names.mode) === 'review';
}

function canSave(): boolean {
  return isOpen() && !isLook();
}

function completeStatus(): void {
  const isCompleted = ['completed', 'passed'].includes(get(names.status));
  if (!isCompleted && !isReview()) set(names.status, 'completed');
}

/** Where a person is, in a saved state. */
function stepIn(state: string | null): string {
  const { question, isReopened, isOverview } = JSON.parse(state ?? '{}') as Partial<
    Record<string, unknown>
  >;
  return JSON.stringify([question, isReopened, isOverview]);
}
