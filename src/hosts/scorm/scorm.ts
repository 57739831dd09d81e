// Tells the learning management system (LMS) around the page when a result is reached, and saves the answers there. An
// LMS that is not there, or fails, is passed over: the quiz needs none. What is called and set is in the Run-Time
// Environment of SCORM 1.2 and 2004; the element of this script says which of them it is.
import type { RoleFinder } from 'ajo-role-finder';

/** The functions of the LMS, by name. */
type Api = Partial<Record<string, (...values: readonly string[]) => string | boolean | undefined>>;

const is2004 = document.currentScript?.dataset['version'] === '2004';

/** What the two versions call the same. */
const names = is2004
  ? {
      api: 'API_1484_11',
      initialize: 'Initialize',
      get: 'GetValue',
      set: 'SetValue',
      commit: 'Commit',
      terminate: 'Terminate',
      status: 'cmi.completion_status',
      mode: 'cmi.mode',
      exit: 'cmi.exit',
      time: 'cmi.session_time',
      language: 'cmi.learner_preference.language',
    }
  : {
      api: 'API',
      initialize: 'LMSInitialize',
      get: 'LMSGetValue',
      set: 'LMSSetValue',
      commit: 'LMSCommit',
      terminate: 'LMSFinish',
      status: 'cmi.core.lesson_status',
      mode: 'cmi.core.lesson_mode',
      exit: 'cmi.core.exit',
      time: 'cmi.core.session_time',
      language: 'cmi.student_preference.language',
    };

/** The API of the LMS; undefined as long as there is none to talk to. */
let api: Api | undefined;

/** When the session has begun, in milliseconds since the page has. */
let start = 0;

/** The API in a window, in those around it, or in those that have opened them. Many are of another site, and refuse. */
function find(candidate: Window | null, seen = new Set<Window>()): Api | undefined {
  if (!candidate || seen.has(candidate)) return undefined;
  seen.add(candidate);
  try {
    const found = (candidate as Window & Partial<Record<string, Api>>)[names.api];
    if (typeof found?.[names.initialize] === 'function') return found;
  } catch {
    // The next one.
  }
  return find(candidate.parent, seen) ?? find(candidate.opener as Window | null, seen);
}

/** What the LMS says to a call; empty if it says nothing, or fails. */
function call(name: string, ...values: readonly string[]): string {
  try {
    return String(api?.[name]?.(...values) ?? '');
  } catch {
    return '';
  }
}

const get = (name: string) => call(names.get, name);
const set = (name: string, value: string) => void call(names.set, name, value);

/** Whether the quiz is taken, and not only looked at: then nothing is set. */
const isTaken = () => !['browse', 'review'].includes(get(names.mode));

/** Begins the session, if it has not begun. */
function begin(): void {
  if (api) return;
  api = find(window);
  // One that refuses and still answers has begun the session by itself.
  if (call(names.initialize, '') === 'false' && !get(names.status)) api = undefined;
  if (!isTaken()) return;
  set(names.exit, 'suspend');
  // What an LMS is told nothing of, it takes for completed at the end.
  if (['not attempted', 'unknown'].includes(get(names.status))) set(names.status, 'incomplete');
}

function complete(code: string): void {
  // Some LMSs are there late.
  begin();
  if (!isTaken()) return;
  set('cmi.suspend_data', code);
  if (get(names.status) !== 'passed') set(names.status, 'completed');
  call(names.commit, '');
}

function end(): void {
  const seconds = Math.round((performance.now() - start) / 1000);
  const clock = new Date(seconds * 1000).toISOString().slice(11, 19);
  if (isTaken()) set(names.time, is2004 ? `PT${seconds}S` : clock);
  call(names.terminate, '');
  api = undefined;
}

/**
 * The language in what the LMS says of it: that of a tag (`fr`, `fr_CA`), of which the page makes what it speaks, or of a
 * name that is known (`French (Canada)`); empty if it is neither.
 */
function languageIn(text: string): string {
  const [language] = /^[a-z]{2,3}(?![a-z])/i.exec(text.trim()) ?? [];
  if (language) return language;
  const [name, french] = /(french|fran.{1,2}ais)|english|anglais/i.exec(text) ?? [];
  return name ? (french ? 'fr' : 'en') : '';
}

begin();
addEventListener('pagehide', end);
// A page that comes back from the browser's cache is a new session.
addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return;
  start = performance.now();
  begin();
});

document.addEventListener('DOMContentLoaded', () => {
  const finder = document.querySelector<RoleFinder>('role-finder');
  if (!finder) return;
  finder.addEventListener('role-finder-complete', () => complete(finder.code));
  if (api && isTaken()) finder.savedIn = 'learning-platform';
  const saved = get('cmi.suspend_data');
  if (saved) finder.code = saved;
});

// The page takes its language from its address.
const address = new URL(location.href);
const language = languageIn(get(names.language));
if (language && !address.searchParams.has('lang')) {
  address.searchParams.set('lang', language);
  history.replaceState(history.state, '', address);
}
