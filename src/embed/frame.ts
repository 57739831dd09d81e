// A page that a frame shows: one element, and nothing else. The query of its address sets it up: anyone may have written
// it, so its texts are never HTML, and a value that cannot be used is passed over. It tells the page around it how high it
// is; no message changes it.
import type { Locales } from '../localization/locales.js';
import type { Locale } from '../quiz/locale.js';
import { asksForHeight, type EmbedEvent, type EmbedMessage } from './message.js';

/** What the address of the page sets. */
export const query = new URLSearchParams(location.search);

/** The custom properties of the elements without their beginning, and what CSS they take. */
const customProperties = {
  accent: 'color',
  'on-accent': 'color',
  problem: 'color',
  quiet: 'color',
  line: 'color',
  surface: 'color',
  radius: 'border-radius',
  spacing: 'padding-left',
  width: 'max-width',
} as const;

/** The language of the page: that of its address, else the first of the browser's that is spoken. */
export function localeOfPage({ localeFor, spokenLocale }: Locales): Locale {
  const languages = [query.get('lang') ?? '', ...navigator.languages];
  return localeFor(languages.find(spokenLocale) ?? '');
}

/** Gives an element the attributes and the texts that the address has, but those that the page itself sets by it. */
export function setUp(element: HTMLElement, taken: readonly string[] = []): void {
  // It is the title of a page.
  element.setAttribute('heading', '1');
  const { observedAttributes } = element.constructor as unknown as {
    readonly observedAttributes: readonly string[];
  };
  for (const name of observedAttributes) {
    const value = query.get(name);
    const isOfPage = name === 'lang' || taken.includes(name);
    if (value !== null && !isOfPage && (value || name !== 'heading'))
      element.setAttribute(name, value);
  }
  for (const slot of ['intro', 'footer']) addText(element, slot, query.get(slot) ?? '');
}

/** Adds a paragraph to an element, in a slot. */
export function addText(element: HTMLElement, slot: string, text: string): void {
  if (!text.trim()) return;
  const paragraph = document.createElement('p');
  paragraph.slot = slot;
  paragraph.textContent = text;
  element.append(paragraph);
}

/** Shows the element in the page, which gets a title and the language. */
export function show(element: HTMLElement, title: string, language: string): void {
  const { documentElement: page } = document;
  page.lang = language;
  page.dataset['theme'] = query.get('theme') ?? '';
  for (const [name, property] of Object.entries(customProperties)) {
    const value = readStyle(property, query.get(name) ?? '');
    element.style.setProperty(`--role-finder-${name}`, value);
  }

  setTitle(title);
  document.querySelector('main')?.append(element);
  // Null where the page around is of another site.
  if (frameElement) fitOnPaper(frameElement as HTMLElement);

  new ResizeObserver(tellHeight).observe(document.body);
  addEventListener('message', ({ data, source }) => {
    if (source === parent && asksForHeight(data)) tellHeight();
  });
}

/** On paper, makes a frame of the same site as high as what is in it: there, nobody can scroll. */
function fitOnPaper(frame: HTMLElement): void {
  let before: readonly [value: string, priority: string] = ['', ''];
  let hadStyle = false;
  addEventListener('beforeprint', () => {
    const { style } = frame;
    hadStyle = frame.hasAttribute('style');
    before = [style.getPropertyValue('height'), style.getPropertyPriority('height')];
    style.setProperty('height', `${heightOfPage()}px`, 'important');
  });
  addEventListener('afterprint', () => {
    frame.style.setProperty('height', ...before);
    // Chromium has the attribute only once it is asked for it.
    if (!hadStyle && frame.hasAttribute('style')) frame.removeAttribute('style');
  });
}

/** Names the page and its landmark, which is told by it from the landmark of the page around. */
export function setTitle(title: string): void {
  if (title === document.title) return;
  document.title = title;
  document.querySelector('main')?.setAttribute('aria-label', title);
}

/** What a property of CSS takes, or the digits of a hexadecimal color; empty if it is neither. */
function readStyle(property: string, value: string): string {
  const style = property === 'color' && /^[\da-f]{3,8}$/i.test(value) ? `#${value}` : value;
  return CSS.supports(property, style) ? style : '';
}

function tellHeight(): void {
  tell({ event: 'height', height: heightOfPage() });
}

function heightOfPage(): number {
  return Math.ceil(document.body.getBoundingClientRect().height);
}

/** The page around is not known here, and anyone may read what is told: it names no person and no answer. */
export function tell(event: EmbedEvent): void {
  const message: EmbedMessage = { type: 'role-finder', version: 1, ...event };
  if (parent !== window) parent.postMessage(message, '*');
}
