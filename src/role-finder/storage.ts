import type { ReactiveController, ReactiveElement } from 'lit';
import { StoredItem, type AnswerStorage } from './stored-item.js';

/*
 * What is saved, in this browser or where the host wants it, under one key for each name: the embedder gives it, so that two
 * quizzes do not mix. Other tabs and other elements may write there too.
 */

/** `localStorage`, which may be blocked: then even its name throws. */
const inThisBrowser: AnswerStorage = {
  getItem: (key) => localStorage.getItem(key),
  setItem: (key, text) => localStorage.setItem(key, text),
  removeItem: (key) => localStorage.removeItem(key),
};

/** The items of each storage: elements with the same one share what they know of it. */
const items = new WeakMap<AnswerStorage, Map<string, StoredItem>>();

/** What is saved under a name; undefined without a name, and where the name or the storage is none. */
export function itemOf(name: string | null, storage: unknown): StoredItem | undefined {
  const used = storage ?? inThisBrowser;
  const key = keyOf(name);
  if (key === undefined || !isStorage(used)) return undefined;
  const ofStorage = items.get(used) ?? new Map<string, StoredItem>();
  const item = ofStorage.get(key) ?? new StoredItem(used, key, notifyElements, reporterFor(used));
  items.set(used, ofStorage.set(key, item));
  return item;
}

function keyOf(name: string | null): string | undefined {
  try {
    return name == null ? undefined : `role-finder:${name}`;
  } catch {
    // From code, it may be anything.
    return undefined;
  }
}

/** Whether something has the methods of a storage. */
export function isStorage(value: unknown): value is AnswerStorage {
  const methods = ['getItem', 'setItem', 'removeItem'];
  const of = Object(value) as Record<string, unknown>;
  return of === value && methods.every((name) => typeof of[name] === 'function');
}

/** Whether a storage is one of the browser itself. */
export function isOfBrowser(storage: AnswerStorage): boolean {
  return storage === inThisBrowser || storage instanceof Storage;
}

/** Whether the storage takes anything, as far as that can be tried: that of a host gets nothing but what is saved. */
export function canStore({ storage }: StoredItem): boolean {
  if (!isOfBrowser(storage)) return true;
  const probe = 'role-finder:?';
  try {
    storage.setItem(probe, '');
    storage.removeItem(probe);
    return true;
  } catch {
    return false;
  }
}

/** Reports the first failure. That of the browser's own is no one's fault: many people block it. */
function reporterFor(storage: AnswerStorage): (error: unknown) => void {
  let isQuiet = isOfBrowser(storage);
  return (error) => {
    if (!isQuiet)
      console.warn('<role-finder>: storage failed. What it did not accept is not saved.', error);
    isQuiet = true;
  };
}

type Listener = (item?: StoredItem) => void;

/** Called when something has been written: by the elements of this page. */
const listeners = new Set<Listener>();

/**
 * Notifies the elements of this page that something has been written: the browser notifies only other pages. `item`: what
 * a storage has answered late.
 */
export function notifyElements(item?: StoredItem): void {
  for (const listener of listeners) listener(item);
}

/** Calls back whenever another element, in this tab or another, may have written. */
export class StorageController implements ReactiveController {
  readonly #listener: Listener;
  readonly #onReturn: () => void;
  #listening: AbortController | undefined;

  /** `onReturn` is called when the element or the page comes back: it may have missed something. */
  constructor(host: ReactiveElement, listener: Listener, onReturn: () => void) {
    this.#listener = listener;
    this.#onReturn = onReturn;
    host.addController(this);
  }

  hostConnected(): void {
    listeners.add(this.#listener);
    this.#listening = new AbortController();
    addEventListener('storage', () => this.#listener(), this.#listening);
    // A page that comes back from the back/forward cache has missed these events.
    addEventListener('pageshow', ({ persisted }) => persisted && this.#onReturn(), this.#listening);
    this.#onReturn();
  }

  hostDisconnected(): void {
    listeners.delete(this.#listener);
    this.#listening?.abort();
  }
}
