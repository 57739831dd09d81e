// What an LMS gives to a course: the Run-Time Environment of SCORM 1.2 and 2004. The element of this script says which of
// them it is. Nothing here throws.

/** The functions of the LMS, by name. */
type Api = Partial<Record<string, (...values: readonly string[]) => string | boolean | undefined>>;

/** Which version it is. */
export const is2004 = document.currentScript?.dataset['version'] === '2004';

/** What the two versions call the same. */
export const names = is2004
  ? {
      api: 'API_1484_11',
      initialize: 'Initialize',
      get: 'GetValue',
      set: 'SetValue',
      commit: 'Commit',
      terminate: 'Terminate',
      status: 'cmi.completion_status',
      objectiveStatus: 'completion_status',
      response: 'learner_response',
      mode: 'cmi.mode',
      exit: 'cmi.exit',
      time: 'cmi.session_time',
      language: 'cmi.learner_preference.language',
      learner: 'cmi.learner_id',
    }
  : {
      api: 'API',
      initialize: 'LMSInitialize',
      get: 'LMSGetValue',
      set: 'LMSSetValue',
      commit: 'LMSCommit',
      terminate: 'LMSFinish',
      status: 'cmi.core.lesson_status',
      objectiveStatus: 'status',
      response: 'student_response',
      mode: 'cmi.core.lesson_mode',
      exit: 'cmi.core.exit',
      time: 'cmi.core.session_time',
      language: 'cmi.student_preference.language',
      learner: 'cmi.core.student_id',
    };

/** The API of the LMS; undefined as long as there is no session. */
let api: Api | undefined;

/** When the session has begun, in milliseconds since the page has. */
let start = 0;

/** The window of this page, those around it, and those that have opened them, as far as they can be looked into. */
export function windows(): readonly Window[] {
  const found = new Set<Window>();
  const add = (candidate: Window | null): void => {
    if (!candidate || found.has(candidate)) return;
    found.add(candidate);
    add(candidate.parent);
    add(candidate.opener as Window | null);
  };
  add(window);
  return [...found].filter((each) => {
    try {
      return Boolean(each.document);
    } catch {
      // One of another site refuses.
      return false;
    }
  });
}

/** The API of the LMS, whether there is a session or not. */
function find(): Api | undefined {
  return windows()
    .map((each) => (each as Window & Partial<Record<string, Api>>)[names.api])
    .find((found) => typeof found?.[names.initialize] === 'function');
}

/** What the LMS says to a call: empty if it says nothing, undefined if it fails. */
function call(name: string, ...values: readonly string[]): string | undefined {
  try {
    return api && String(api[name]?.(...values) ?? '');
  } catch {
    return undefined;
  }
}

/** A value of the LMS; empty if there is none. */
export function get(name: string): string {
  return call(names.get, name) ?? '';
}

/** Sets a value, and returns whether the LMS takes it. */
export function set(name: string, value: string): boolean {
  return isTaken(call(names.set, name, value));
}

function isTaken(answer: string | undefined): boolean {
  return answer !== undefined && answer !== 'false';
}

/** Whether there is a session. */
export function isOpen(): boolean {
  return !!api;
}

/** Begins a session; returns whether the LMS has begun one, undefined where there is no LMS. */
export function begin(): boolean | undefined {
  api = find();
  if (!api) return undefined;
  start = performance.now();
  // One that refuses and still answers has begun the session by itself.
  if (call(names.initialize, '') === 'false' && !get(names.status)) api = undefined;
  return !!api;
}

/** Has the LMS keep what is set, and how long the session is; returns whether it does. */
export function commit(): boolean {
  setTime();
  // Moodle says that it does, also where nothing reaches it.
  return isTaken(call(names.commit, '')) && navigator.onLine;
}

/** Ends the session, which keeps what is set, too. */
export function end(): void {
  setTime();
  call(names.terminate, '');
  api = undefined;
}

function setTime(): void {
  const seconds = Math.round((performance.now() - start) / 1000);
  const clock = [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(':');
  set(names.time, is2004 ? `PT${seconds}S` : clock);
}
