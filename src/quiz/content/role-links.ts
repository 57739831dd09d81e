import type { AllRoles, Link, Role } from './content.js';
import { webAddress } from '../web-address.js';

/** Addresses of an embedder's own: by role id, null for a role that has no path. */
export type Paths = Readonly<Record<string, string | null>>;

/** Where an embedder's paths live. */
export interface PathSettings {
  /** The folder that the paths are relative to, an absolute address; undefined for the content's own. */
  readonly base: string | undefined;
  /** They come before the content's. */
  readonly paths: Paths;
}

/** Gives the link of a role. */
export type LinkOf = (role: Role) => Link;

/** The next step of a role: its path or, without one that may be a link, the page of all the roles. */
export function linkOf(role: Role, allRoles: AllRoles, { base, paths }: PathSettings): Link {
  const path = Object.hasOwn(paths, role.id) ? paths[role.id] : role.path;
  const url = path ? webAddress(path, base ?? allRoles.base) : undefined;
  return url
    ? { label: role.start, url }
    : { label: allRoles.page.label, url: new URL(allRoles.page.url, allRoles.base).href };
}
