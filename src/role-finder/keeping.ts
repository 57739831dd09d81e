import type { Content } from '../quiz/content.js';
import { keptOf, readKept, type Kept } from '../quiz/kept.js';
import type { State } from '../quiz/state.js';

/*
 * What is kept in this browser, under one key for each place: an embedder names it, so that two quizzes do not mix. A
 * storage that cannot be used, or that holds what cannot be read, stays as it is.
 */

/** What a place holds of the content; undefined if that is nothing, or cannot be read. */
export function recall(place: string, content: Content): Kept | undefined {
  const text = stored(place);
  return typeof text === 'string' ? readKept(text, content) : undefined;
}

/** Keeps a state; tells whether that could be done. */
export function keep(place: string, state: State, content: Content): boolean {
  if (stored(place) !== null && !recall(place, content)) return false;
  try {
    localStorage.setItem(keyOf(place), keptOf(state, content));
    return true;
  } catch {
    return false;
  }
}

/** Leaves nothing in a place. */
export function forget(place: string): void {
  try {
    localStorage.removeItem(keyOf(place));
  } catch {
    // Then there is nothing that could be removed.
  }
}

/** Null where there is nothing; undefined where that cannot be told. */
function stored(place: string): string | null | undefined {
  try {
    return localStorage.getItem(keyOf(place));
  } catch {
    return undefined;
  }
}

function keyOf(place: string): string {
  return `role-finder:${place}`;
}
