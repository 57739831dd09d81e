import type { Paths, PathSettings } from '../quiz/content/role-links.js';
import { folderAddress, isWebAddress, webAddress } from '../quiz/web-address.js';
import { readJson, type Rule } from '../shared/setting.js';
import { isStorage } from './storage.js';

/** The addresses that an embedder can set, as they are used. */
export interface Settings extends PathSettings {
  /** The address that a copied link leads to; undefined where it is not known. */
  readonly page: string | undefined;
}

/** The settings as they are on the element: from markup or code, so anything. */
type GivenSettings = Readonly<Partial<Record<keyof Settings, unknown>>>;

/** The settings to use. What cannot be used has its default. `page` is the address that a base is relative to. */
export function readSettings(given: GivenSettings, page: string | undefined): Settings {
  return {
    base: folderAddress(given.base, page),
    paths: readPaths(readJson(given.paths)),
    page: given.page && isWebAddress(given.page) ? webAddress(given.page, page) : undefined,
  };
}

/** What each setting has to be. */
export const quizRules: Readonly<Record<keyof Settings | 'storage', Rule>> = {
  base: [(value, page) => folderAddress(value, page) !== undefined, 'an http(s) address'],
  paths: [(value) => arePaths(readJson(value)), 'http(s) addresses or null, by role'],
  page: [isWebAddress, 'an http(s) address'],
  storage: [isStorage, 'an object with the methods getItem, setItem and removeItem'],
};

/** The paths among the values of an object. An address that is none stays, so that its role has no path. */
function readPaths(value: unknown): Paths {
  return Object.fromEntries(valuesById(value).filter(isPath));
}

function isPath(entry: [string, unknown]): entry is [string, string | null] {
  return entry[1] === null || typeof entry[1] === 'string';
}

function arePaths(value: unknown): boolean {
  const isAddress = ([, path]: [string, unknown]) => path === null || isWebAddress(path);
  return isObject(value) && valuesById(value).every(isAddress);
}

function valuesById(value: unknown): [string, unknown][] {
  return isObject(value) ? Object.entries(value) : [];
}

function isObject(value: unknown): value is object {
  return value === Object(value);
}
