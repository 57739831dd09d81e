import { ajoContent } from '../content/ajo-content.js';
import type { Locale } from '../localization/locales.js';
import type { Content } from '../quiz/content.js';
import type { Msg } from '../quiz/msg.js';
import { readContent } from '../quiz/read-content.js';
import { refusal } from '../quiz/refusal.js';
import type { Paths, PathSettings } from '../quiz/role-links.js';
import { folderAddress, isWebAddress } from '../quiz/web-address.js';
import { isHeadingLevel, type HeadingLevel } from '../shared/heading-level.js';

/** Content of an embedder's own: the same in every language, or by the code of the language (`en`, `fr`). */
export type ContentSource = Content | ((locale: string, msg: Msg) => Content);

/** What an embedder can set, beside the content, as it is used. */
export interface Settings extends PathSettings {
  /** The level of the first heading. */
  readonly heading: HeadingLevel;
}

/** Their names, as attributes and properties. */
export const settingNames = ['base', 'paths', 'heading'] as const;

/** The settings as they are on the element: from markup or code, so anything. */
type GivenSettings = Readonly<Record<keyof Settings, unknown>>;

/** The settings to use. What cannot be used has its default. `page` is the address that a base is relative to. */
export function readSettings(given: GivenSettings, page: string | undefined): Settings {
  const heading = readJson(given.heading);
  return {
    base: folderAddress(given.base, page),
    paths: readPaths(readJson(given.paths)),
    heading: isHeadingLevel(heading) ? heading : 2,
  };
}

/** What is wrong with a setting, in a sentence; undefined if nothing is. No value is as good as the default. */
export function problemWith(
  name: keyof Settings,
  value: unknown,
  page: string | undefined,
): string | undefined {
  if (value == null || value === '') return undefined;
  const [isUsable, expected] = rules[name];
  return isUsable(value, page) ? undefined : refusal(name, expected, value);
}

/** What each setting has to be. */
const rules: Readonly<
  Record<keyof Settings, readonly [(value: unknown, page?: string) => boolean, string]>
> = {
  base: [(value, page) => folderAddress(value, page) !== undefined, 'an http(s) address'],
  paths: [(value) => arePaths(readJson(value)), 'http(s) addresses or null, by role'],
  heading: [(value) => isHeadingLevel(readJson(value)), 'a level from 1 to 4'],
};

/** The content to show in a language: the embedder's, if there is any and it can be used. Else says why, and is ours. */
export function readContentSource(source: ContentSource | undefined, locale: Locale): Content {
  const { code, msg } = locale;
  if (!source) return ajoContent(msg);
  try {
    return readContent(typeof source === 'function' ? source(code, msg) : source);
  } catch (error) {
    console.error(`<role-finder>: ${String(error)} The built-in content is shown.`);
    return ajoContent(msg);
  }
}

/** The value of an attribute, which some frameworks set as a property; its text, if it is no JSON. */
export function readJson(value: unknown): unknown {
  try {
    return typeof value === 'string' ? JSON.parse(value) : value;
  } catch {
    return value;
  }
}

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
