import { refusal } from './refusal.js';
import { folderAddress, isWebAddress } from './web-address.js';

/**
 * Reads a value from outside. `place` says where it stands: `content.roles[0].name`.
 *
 * @throws TypeError that names the place and what belongs there
 */
export type Reader<T> = (value: unknown, place: string) => T;

/** An object from outside. */
export type Fields = Readonly<Record<string, unknown>>;

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
    const list = [...(value as readonly unknown[])].map((each, index) =>
      read(each, placeOf(place, each, index)),
    );
    const isTooShort = size === 'not empty' && list.length === 0;
    return isTooShort || new Set(list.map(idOf)).size < list.length
      ? fail(place, 'a list with something in it, nothing twice', value)
      : list;
  };

/** Reads an object with these fields, and leaves out all others. */
export const record =
  <T extends object>(readers: { readonly [Name in keyof T]-?: Reader<T[Name]> }): Reader<T> =>
  (value, place) => {
    if (!isRecord(value)) return fail(place, 'an object', value);
    const fields = Object.entries<Reader<unknown>>(readers).map(([name, read]) => [
      name,
      read(value[name], `${place}.${name}`),
    ]);
    return Object.fromEntries(fields) as T;
  };

/** Where something in a list stands: by its id, if it has one, else by its number. */
export function placeOf(list: string, value: unknown, index: number): string {
  const id = isRecord(value) ? value['id'] : undefined;
  return `${list}[${typeof id === 'string' && id.length < 40 ? id : index}]`;
}

/** Whether a value from outside has fields. */
export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function idOf(value: unknown): unknown {
  return (value as { readonly id?: unknown }).id ?? value;
}

/** Refuses a value. */
export function fail(place: string, expected: string, value: unknown): never {
  throw new TypeError(refusal(place, expected, value));
}
