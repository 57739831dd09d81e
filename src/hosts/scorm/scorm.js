// Tells the learning management system (LMS) around the page when a result is reached, and saves the answers there. An
// LMS that is not there, or fails, is passed over: the quiz needs none. What is called and set is in the Run-Time
// Environment of SCORM 1.2 and 2004; the element of this script says which of them it is.
(() => {
  /** @typedef {Record<string, ((...values: string[]) => unknown) | undefined>} Api */

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

  /**
   * The API of the LMS; undefined as long as there is none to talk to.
   *
   * @type {Api | undefined}
   */
  let api;

  /** When the session has begun, in milliseconds since the page has. */
  let start = 0;

  /**
   * The API in a window, in those around it, or in those that have opened them. Many are of another site, and refuse.
   *
   * @param {any} place
   * @param {Set<unknown>} seen
   * @returns {Api | undefined}
   */
  function find(place, seen = new Set()) {
    if (!place || seen.has(place)) return undefined;
    seen.add(place);
    try {
      const found = place[names.api];
      if (typeof found?.[names.initialize] === 'function') return found;
    } catch {
      // The next one.
    }
    return find(place.parent, seen) ?? find(place.opener, seen);
  }

  /**
   * What the LMS says to a call; empty if it says nothing, or fails.
   *
   * @param {string} name
   * @param {...string} values
   */
  function call(name, ...values) {
    try {
      return String(api?.[name]?.(...values) ?? '');
    } catch {
      return '';
    }
  }

  /** @param {string} name */
  const get = (name) => call(names.get, name);

  /** @type {(name: string, value: string) => void} */
  const set = (name, value) => void call(names.set, name, value);

  /** Whether the quiz is taken, and not only looked at: then nothing is set. */
  const isTaken = () => !['browse', 'review'].includes(get(names.mode));

  /** Begins the session, if it has not begun. */
  function begin() {
    if (api) return;
    api = find(window);
    // One that refuses and still answers has begun the session by itself.
    if (call(names.initialize, '') === 'false' && !get(names.status)) api = undefined;
    if (!isTaken()) return;
    set(names.exit, 'suspend');
    // What an LMS is told nothing of, it takes for completed at the end.
    if (['not attempted', 'unknown'].includes(get(names.status))) set(names.status, 'incomplete');
  }

  /** @param {string} code */
  function complete(code) {
    // Some LMSs are there late.
    begin();
    if (!isTaken()) return;
    set('cmi.suspend_data', code);
    if (get(names.status) !== 'passed') set(names.status, 'completed');
    call(names.commit, '');
  }

  function end() {
    const seconds = Math.round((performance.now() - start) / 1000);
    const clock = new Date(seconds * 1000).toISOString().slice(11, 19);
    if (isTaken()) set(names.time, is2004 ? `PT${seconds}S` : clock);
    call(names.terminate, '');
    api = undefined;
  }

  /**
   * The language in what the LMS says of it, which is a tag or a name: `fr`, `fr_CA`, `French (Canada)`; empty if it is
   * neither of ours.
   *
   * @param {string} text
   */
  function languageIn(text) {
    const tag = /^(?:(fr|fra|fre)|en|eng)(?![a-z])/i.exec(text.trim());
    const [found, french] = tag ?? /(french|fran.{1,2}ais)|english|anglais/i.exec(text) ?? [];
    return found ? (french ? 'fr' : 'en') : '';
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
    const finder = document.querySelector('role-finder');
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
})();
