import '../index.js';
import { localeFor, spokenLocale } from '../localization/quiz-locales.js';
import { asksForHeight, type EmbedEvent, type EmbedMessage } from './message.js';

/**
 * The page that a frame shows: a role finder, and nothing else. The query of its address sets it up; a value that cannot
 * be used is passed over. It tells the page around it how high it is, and what the result is; no message changes it.
 */
const query = new URLSearchParams(location.search);
const languages = [query.get('lang') ?? '', ...navigator.languages];
const { code, msg } = localeFor(languages.find(spokenLocale) ?? '');
const title = msg('Which Journey Optimizer role is yours?');

const { documentElement: page } = document;
page.lang = code;
page.dataset['theme'] = query.get('theme') ?? '';
document.title = title;

const finder = document.createElement('role-finder');
finder.heading = 1;
finder.base = query.get('base') ?? '';
finder.page = query.get('page') ?? '';
finder.persist = query.get('persist');
finder.style.setProperty('--role-finder-accent', readColor(query.get('accent') ?? ''));
finder.addEventListener('role-finder-complete', ({ roles, scores }) =>
  tell({ event: 'complete', roles, scores }),
);

const note = document.createElement('p');
note.slot = 'footer';
note.textContent = msg('Links open in a new tab.');
finder.append(note);

const main = document.querySelector('main');
// Its name tells it from the landmark of the page around.
main?.setAttribute('aria-label', title);
main?.append(finder);

new ResizeObserver(tellHeight).observe(document.body);
addEventListener('message', ({ data, source }) => {
  if (source === parent && asksForHeight(data)) tellHeight();
});

/** A CSS color, or the digits of a hexadecimal one; empty if it is neither. */
function readColor(value: string): string {
  const color = /^[\da-f]{3,8}$/i.test(value) ? `#${value}` : value;
  return CSS.supports('color', color) ? color : '';
}

function tellHeight(): void {
  tell({ event: 'height', height: Math.ceil(document.body.getBoundingClientRect().height) });
}

/** The page around is not known here, and anyone may read what is told: it names no person and no answer. */
function tell(event: EmbedEvent): void {
  const message: EmbedMessage = { type: 'role-finder', version: 1, ...event };
  if (parent !== window) parent.postMessage(message, '*');
}
