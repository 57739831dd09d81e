import type { AllRoles, Link, Role } from './content.js';

/** Addresses of an embedder's own: by role id, null for a role that has no path. */
export type Paths = Readonly<Record<string, string | null>>;

/** Where an embedder's paths live. */
export interface PathOptions {
  /** The folder that the paths are relative to, an absolute address; undefined for the content's own. */
  readonly base: string | undefined;
  /** They come before the content's. */
  readonly paths: Paths;
}

/** The next step of a role: its path or, without one that may be a link, the page of all the roles. */
export function pathLink(role: Role, allRoles: AllRoles, { base, paths }: PathOptions): Link {
  const path = Object.hasOwn(paths, role.id) ? paths[role.id] : role.path;
  const url = path ? webAddress(path, base ?? allRoles.base) : undefined;
  return url
    ? { label: role.start, url }
    : { label: allRoles.page.label, url: new URL(allRoles.page.url, allRoles.base).href };
}

/** The base in a value from outside, as an absolute address; undefined for what is no web address. */
export function readBase(value: unknown, page: string): string | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  return webAddress(value.endsWith('/') ? value : `${value}/`, page);
}

/** The paths in a value from outside: nothing but text and null is one. */
export function readPaths(value: unknown): Paths {
  const entries: [string, unknown][] = Object.entries(value ?? {});
  return Object.fromEntries(entries.filter((entry) => isPath(entry)));
}

/** The absolute form of a web address (http or https); undefined for `javascript:` and all else. */
function webAddress(address: string, base: string): string | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const { href, protocol } = new URL(address, base);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

function isPath(entry: [string, unknown]): entry is [string, string | null] {
  return entry[1] === null || typeof entry[1] === 'string';
}
