import { validationMessage } from './validation-message.js';
import { contactAddress, folderAddress, isWebAddress } from './web-address.js';

/**
 * Validates a value from outside and gives it its type. `path` is where it stands: `content.roles[0].name`.
 *
 * @throws TypeError that names the path and what belongs there
 */
export type Validator<T> = (value: unknown, path: string) => T;

/** What can be expected of a value. */
export type Expectation =
  | 'a text'
  | 'true or false'
  | 'an object'
  | 'a list'
  | 'a list with something in it, nothing twice'
  | 'an http(s) address'
  | 'an absolute http(s) address'
  | 'an absolute http(s), mailto, tel or msteams address'
  | 'the id of a role'
  | 'an id that no other task has'
  | 'the code of a language'
  | `one of ${string}`;

/** A value from outside that is not what it must be. */
export interface ValidationError extends TypeError {
  readonly path: string;
  readonly expected: Expectation;
  readonly found: unknown;
}

/** How the path begins where it is the name of a field that is wrong. */
export const eachNameIn = 'each name in ';

/** An object from outside. */
export type Fields = Readonly<Record<string, unknown>>;

/** A text that is not blank. */
export const text: Validator<string> = (value, path) =>
  typeof value === 'string' && value.trim() ? value : fail(path, 'a text', value);

/** A web address, absolute or relative. */
export const address: Validator<string> = (value, path) => {
  const given = text(value, path);
  return isWebAddress(given) ? given : fail(path, 'an http(s) address', value);
};

/** An address by which to reach someone. */
export const contactUrl: Validator<string> = (value, path) => {
  const given = text(value, path);
  return contactAddress(given)
    ? given
    : fail(path, 'an absolute http(s), mailto, tel or msteams address', value);
};

/** The absolute address of a folder. */
export const folder: Validator<string> = (value, path) =>
  folderAddress(text(value, path)) ?? fail(path, 'an absolute http(s) address', value);

/** This very value. */
export const exactly =
  <const T>(expected: T): Validator<T> =>
  (value, path) =>
    value === expected ? expected : fail(path, `one of ${String(expected)}`, value);

/** A value that may be missing. */
export const optional =
  <T>(validate: Validator<T>): Validator<T | undefined> =>
  (value, path) =>
    value === undefined ? undefined : validate(value, path);

/** A value that may be null. */
export const nullable =
  <T>(validate: Validator<T>): Validator<T | null> =>
  (value, path) =>
    value === null ? null : validate(value, path);

/** A list without duplicates: of ids, where its items have them. */
export const listOf =
  <T>(validate: Validator<T>, size?: 'not empty'): Validator<readonly T[]> =>
  (value, path) => {
    if (!Array.isArray(value)) return fail(path, 'a list', value);
    const list = [...(value as readonly unknown[])].map((each, index) =>
      validate(each, pathOf(path, each, index)),
    );
    const isTooShort = size === 'not empty' && list.length === 0;
    return isTooShort || new Set(list.map(idOf)).size < list.length
      ? fail(path, 'a list with something in it, nothing twice', value)
      : list;
  };

/** An object with these fields; all others are dropped. */
export const record =
  <T extends object>(validators: {
    readonly [Name in keyof T]-?: Validator<T[Name]>;
  }): Validator<T> =>
  (value, path) => {
    if (!isRecord(value)) return fail(path, 'an object', value);
    const fields = Object.entries<Validator<unknown>>(validators).map(([name, validate]) => [
      name,
      validate(value[name], `${path}.${name}`),
    ]);
    return Object.fromEntries(fields) as T;
  };

/** The path of an item in a list: by its id, if it has one, otherwise by its index. */
export function pathOf(list: string, value: unknown, index: number): string {
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

/** @throws ValidationError that says what the value must be */
export function fail(path: string, expected: Expectation, found: unknown): never {
  throw Object.assign(new TypeError(validationMessage(path, expected, found)), {
    path,
    expected,
    found,
  });
}
