// What is not saved yet survives a reload: it is kept in this browser, until it is forgotten.

const key = 'role-finder-editor';

/** A text that is kept; null where nothing is, or the browser keeps nothing. */
export function keptItem(name: string): string | null {
  try {
    return localStorage.getItem(`${key}:${name}`);
  } catch {
    return null;
  }
}

/** Keeps a text, or forgets it. Returns whether the browser does so. */
export function keepItem(name: string, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(`${key}:${name}`);
    else localStorage.setItem(`${key}:${name}`, text);
    return true;
  } catch {
    return false;
  }
}
