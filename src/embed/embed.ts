import '../index.js';
import { loadLocale, matchLocale } from '../localization.js';
import { asksForHeight, type EmbedEvent, type EmbedMessage } from './message.js';

/**
 * The page that a frame shows: a role finder, and nothing else. The query of its address sets it up; a value that cannot
 * be used is passed over. It tells the page around it how high it is, and what the result is; no message changes it.
 */
const query = new URLSearchParams(location.search);
const lang = matchLocale([query.get('lang') ?? '', ...navigator.languages].find(isSpoken) ?? '');
const finder = document.createElement('role-finder');
const note = document.createElement('p');
const main = document.querySelector('main');

document.documentElement.lang = lang;
document.documentElement.dataset['theme'] = query.get('theme') ?? '';
finder.heading = 1;
finder.base = query.get('base') ?? '';
finder.style.setProperty('--role-finder-accent', readColor(query.get('accent') ?? ''));
finder.addEventListener('role-finder-complete', ({ roles, scores }) =>
  tell({ event: 'complete', roles, scores }),
);
note.slot = 'footer';
finder.append(note);
main?.append(finder);
new ResizeObserver(tellHeight).observe(document.body);
addEventListener('message', ({ data, source }) => {
  if (source === parent && asksForHeight(data)) tellHeight();
});

void Promise.resolve(loadLocale(lang)).then(({ msg }) => {
  document.title = msg('Which Journey Optimizer role is yours?');
  // Its name tells it from the landmark of the page around.
  main?.setAttribute('aria-label', document.title);
  note.textContent = msg('Links open in a new tab.');
});

function isSpoken(tag: string): boolean {
  return tag.toLowerCase().split(/[-_]/)[0] === matchLocale(tag);
}

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
