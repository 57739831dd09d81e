import type { AllRoles, Link, Role } from './content.js';

/** Addresses of an embedder's own: by role id, null for a role that has no path. */
export type Paths = Readonly<Record<string, string | null>>;

/** Where an embedder's paths live. */
export interface PathOptions {
  /** The folder that the paths are relative to, an absolute address; undefined for the content's own. */
  readonly base: string | undefined;
  /** They come before the content's: {@link Paths}, but from outside, so anything. */
  readonly paths: unknown;
}

/** The next step of a role: its path or, without one that may be a link, the page of all the roles. */
export function pathLink(role: Role, allRoles: AllRoles, { base, paths }: PathOptions): Link {
  const given = Object(paths) as Readonly<Record<string, unknown>>;
  const own = Object.hasOwn(given, role.id) ? given[role.id] : undefined;
  const path = own === null || typeof own === 'string' ? own : role.path;
  const url = path ? webAddress(path, base ?? allRoles.base) : undefined;
  return url
    ? { label: role.start, url }
    : { label: allRoles.page.label, url: new URL(allRoles.page.url, allRoles.base).href };
}

/** A base in a value from outside, relative to a page if there is one; undefined for what is no web address. */
export function readBase(value: unknown, page?: string): string | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  return webAddress(value.endsWith('/') ? value : `${value}/`, page);
}

/** Whether a value from outside holds nothing but paths that may be links. */
export function arePaths(value: unknown): boolean {
  const isAddress = (path: unknown) => path === null || isWebAddress(path);
  return value === Object(value) && Object.values(value as object).every(isAddress);
}

/** Whether a value is a web address: absolute, or relative to one. */
export function isWebAddress(value: unknown): value is string {
  return typeof value === 'string' && webAddress(value, 'https://host.example') !== undefined;
}

/** The absolute form of a web address (http or https); undefined for `javascript:` and all else. */
function webAddress(address: string, base?: string): string | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const { href, protocol } = new URL(address, base);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
