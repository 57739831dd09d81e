// A page that a frame shows: one element, and nothing else. The query of its address sets it up; a value that cannot be
// used is passed over. It tells the page around it how high it is; no message changes it.
import type { Locales } from '../localization/locales.js';
import type { Locale } from '../quiz/locale.js';
import { asksForHeight, type EmbedEvent, type EmbedMessage } from './message.js';

/** What the address of the page sets. */
export const query = new URLSearchParams(location.search);

/** The language of the page: that of its address, else the first of the browser's that is spoken. */
export function localeOfPage({ localeFor, spokenLocale }: Locales): Locale {
  const languages = [query.get('lang') ?? '', ...navigator.languages];
  return localeFor(languages.find(spokenLocale) ?? '');
}

/** Shows the element in the page, which gets a title and the language. */
export function show(element: HTMLElement, title: string, language: string): void {
  const { documentElement: page } = document;
  page.lang = language;
  page.dataset['theme'] = query.get('theme') ?? '';
  element.style.setProperty('--role-finder-accent', readColor(query.get('accent') ?? ''));

  setTitle(title);
  document.querySelector('main')?.append(element);

  new ResizeObserver(tellHeight).observe(document.body);
  addEventListener('message', ({ data, source }) => {
    if (source === parent && asksForHeight(data)) tellHeight();
  });
}

/** Names the page and its landmark, which is told by it from the landmark of the page around. */
export function setTitle(title: string): void {
  if (title === document.title) return;
  document.title = title;
  document.querySelector('main')?.setAttribute('aria-label', title);
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
export function tell(event: EmbedEvent): void {
  const message: EmbedMessage = { type: 'role-finder', version: 1, ...event };
  if (parent !== window) parent.postMessage(message, '*');
}
