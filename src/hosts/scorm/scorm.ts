// Saves the state of the quiz in the learning management system (LMS) around the page, and tells it when a result is
// reached, and which one. Without an LMS, the quiz works as it does in any frame.
import { Course } from './course.js';
import { languageOf } from './language.js';
import { printWhole } from './print.js';
import { get, names, windows } from './run-time.js';

const address = new URL(location.href);
const course = new Course(address.searchParams.get('report') !== 'off');

course.begin();
addEventListener('pagehide', () => course.end());
// A page that comes back from the browser's cache is a new session.
addEventListener('pageshow', ({ persisted }) => persisted && course.begin());
printWhole();

document.addEventListener('DOMContentLoaded', () => {
  const finder = document.querySelector('role-finder');
  if (finder) course.connect(finder);
});

// The page takes its language from its address: that of the LMS, or else of the pages around.
const [, ...around] = windows();
const tags = around.map(({ document }) => document.documentElement.lang);
const language = languageOf([get(names.language), ...tags]);
if (language && !address.searchParams.has('lang')) {
  address.searchParams.set('lang', language);
  history.replaceState(history.state, '', address);
}
