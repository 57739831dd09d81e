import { refusal } from './refusal.js';
import { folderAddress, isWebAddress } from './web-address.js';

/**
 * Reads a value from outside. `place` says where it stands: `content.roles[0].name`.
 *
 * @throws TypeError that names the place and what belongs there
 */
export type Reader<T> = (value: unknown, place: string) => T;

/** Reads a text that has something in it. */
export const text: Reader<string> = (value, place) =>
  typeof value === 'string' && value.trim() ? value : fail(place, 'a text', value);

/** Reads a web address, absolute or relative. */
export const address: Reader<string> = (value, place) => {
  const given = text(value, place);
  return isWebAddress(given) ? given : fail(place, 'an http(s) address', value);
};

/** Reads the absolute address of a folder. */
export const folder: Reader<string> = (value, place) =>
  folderAddress(text(value, place)) ?? fail(place, 'an absolute http(s) address', value);

/** Reads this very value. */
export const exactly =
  <const T>(expected: T): Reader<T> =>
  (value, place) =>
    value === expected ? expected : fail(place, String(expected), value);

/** Reads what may be missing. */
export const optional =
  <T>(read: Reader<T>): Reader<T | undefined> =>
  (value, place) =>
    value === undefined ? undefined : read(value, place);

/** Reads what may be null. */
export const nullable =
  <T>(read: Reader<T>): Reader<T | null> =>
  (value, place) =>
    value === null ? null : read(value, place);

/** Reads a list in which nothing stands twice: by its id, if it has one. */
export const listOf =
  <T>(read: Reader<T>, size?: 'not empty'): Reader<readonly T[]> =>
  (value, place) => {
    if (!Array.isArray(value)) return fail(place, 'a list', value);
    const list = Array.from(value, (each, index) => read(each, `${place}[${index}]`));
    const isTooShort = size === 'not empty' && list.length === 0;
    return isTooShort || new Set(list.map(idOf)).size < list.length
      ? fail(place, 'a list with something in it, nothing twice', value)
      : list;
  };

/** Reads an object with these fields, and leaves out all others. */
export const record =
  <T extends object>(readers: { readonly [Name in keyof T]-?: Reader<T[Name]> }): Reader<T> =>
  (value, place) => {
    if (typeof value !== 'object' || !value) return fail(place, 'an object', value);
    const given = value as Readonly<Record<string, unknown>>;
    const fields = Object.entries<Reader<unknown>>(readers).map(([name, read]) => [
      name,
      read(given[name], `${place}.${name}`),
    ]);
    return Object.fromEntries(fields) as T;
  };

function idOf(value: unknown): unknown {
  return (value as { readonly id?: unknown }).id ?? value;
}

function fail(place: string, expected: string, value: unknown): never {
  throw new TypeError(refusal(place, expected, value));
}
