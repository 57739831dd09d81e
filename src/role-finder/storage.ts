import type { ReactiveController, ReactiveElement } from 'lit';

/*
 * What is saved in this browser, under one key for each name: the embedder gives it, so that two quizzes do not mix. Other
 * tabs and other elements may write there too.
 */

/** The saved text; null where there is none, undefined where the storage cannot be read. */
export function getItem(name: string): string | null | undefined {
  try {
    return localStorage.getItem(keyOf(name));
  } catch {
    return undefined;
  }
}

/** Saves a text; returns whether that succeeded. */
export function setItem(name: string, text: string): boolean {
  try {
    localStorage.setItem(keyOf(name), text);
    return true;
  } catch {
    return false;
  }
}

/** Removes what is saved under a name. */
export function removeItem(name: string): void {
  try {
    localStorage.removeItem(keyOf(name));
  } catch {
    // Then nothing is saved either.
  }
}

/** Whether the storage takes anything. */
export function canStore(): boolean {
  const probe = '?';
  const isStored = setItem(probe, '');
  removeItem(probe);
  return isStored;
}

function keyOf(name: string): string {
  return `role-finder:${name}`;
}

/** Called when something has been written: by the elements of this page. */
const listeners = new Set<() => void>();

/** Notifies the elements of this page that something has been written: the browser notifies only other pages. */
export function notifyElements(): void {
  for (const listener of listeners) listener();
}

/** Calls back whenever another element, in this tab or another, may have written. */
export class StorageController implements ReactiveController {
  readonly #listener: () => void;

  constructor(host: ReactiveElement, listener: () => void) {
    this.#listener = listener;
    host.addController(this);
  }

  hostConnected(): void {
    listeners.add(this.#listener);
    addEventListener('storage', this.#listener);
    // A page that comes back from the back/forward cache has missed these events.
    addEventListener('pageshow', this.#listener);
    this.#listener();
  }

  hostDisconnected(): void {
    listeners.delete(this.#listener);
    removeEventListener('storage', this.#listener);
    removeEventListener('pageshow', this.#listener);
  }
}
