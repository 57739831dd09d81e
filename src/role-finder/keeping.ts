import type { ReactiveController, ReactiveElement } from 'lit';

/*
 * What is kept in this browser, under one key for each place: an embedder names it, so that two quizzes do not mix. Other
 * tabs and other elements may write there too.
 */

/** Null where there is nothing; undefined where that cannot be told. */
export function stored(place: string): string | null | undefined {
  try {
    return localStorage.getItem(keyOf(place));
  } catch {
    return undefined;
  }
}

/** Keeps a text; tells whether that could be done. */
export function store(place: string, text: string): boolean {
  try {
    localStorage.setItem(keyOf(place), text);
    return true;
  } catch {
    return false;
  }
}

/** Leaves nothing in a place. */
export function remove(place: string): void {
  try {
    localStorage.removeItem(keyOf(place));
  } catch {
    // Then there is nothing that could be removed.
  }
}

/** Whether anything can be kept here. */
export function canStore(): boolean {
  const probe = '?';
  const isStored = store(probe, '');
  remove(probe);
  return isStored;
}

function keyOf(place: string): string {
  return `role-finder:${place}`;
}

/** What the elements of this page do when something has been written. */
const readers = new Set<() => void>();

/** Tells the elements of this page that something has been written: the browser tells only other pages. */
export function tellReaders(): void {
  for (const read of readers) read();
}

/** Has an element read what is kept whenever another one, here or in another tab, may have written. */
export class KeepingController implements ReactiveController {
  readonly #read: () => void;

  constructor(host: ReactiveElement, read: () => void) {
    this.#read = read;
    host.addController(this);
  }

  hostConnected(): void {
    readers.add(this.#read);
    addEventListener('storage', this.#read);
    // A page that comes back from the browser's cache has not been told.
    addEventListener('pageshow', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    readers.delete(this.#read);
    removeEventListener('storage', this.#read);
    removeEventListener('pageshow', this.#read);
  }
}
