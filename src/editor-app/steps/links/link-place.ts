// Where the link of a role, or to all of them, leads: to the documentation, to an address of the editor's own, or nowhere.
import type { Content, Link } from '../../../quiz/content/content.js';
import { webAddress } from '../../../quiz/web-address.js';
import { mapContents, roleOf, withRole, type Contents } from '../../content/contents.js';
import { linkInForce } from '../../content/link-in-force.js';

/** Where a content has the address of a link. */
export interface LinkPlace {
  /** Null where there is none; undefined where the content lacks the role. */
  readonly read: (content: Content) => string | null | undefined;
  readonly write: (content: Content, address: string | null) => Content;
}

/** The link of the role of an id. */
export const ofRole = (id: string): LinkPlace => ({
  read: (content) => roleOf(content, id)?.path,
  write: (content, path) => withRole(content, id, (role) => ({ ...role, path })),
});

/** The link to the page of all the roles, which is never missing. */
export const ofPage: LinkPlace = {
  read: ({ allRoles }) => allRoles.page.url,
  write: (content, url) => {
    const { allRoles } = content;
    return url === null
      ? content
      : { ...content, allRoles: { ...allRoles, page: { ...allRoles.page, url } } };
  },
};

/** What an editor chooses for a link. */
export type LinkChoice = 'documentation' | 'own' | 'none';

/** Where a link leads, by language; undefined where it is missing. */
export type Addresses = ReadonlyMap<string, string | undefined>;

/** Where a link leads in each language that has it. */
export function addressesAt(place: LinkPlace, contents: Contents): Addresses {
  return new Map(
    Object.entries(contents).flatMap(([code, content]) => {
      const address = place.read(content);
      if (address === undefined) return [];
      const url = address === null ? undefined : webAddress(address, content.allRoles.base);
      return [[code, url] as const];
    }),
  );
}

/** The link in force of a role or, without one, to the page of all the roles, in each language that has it. */
export function linksAt(
  role: string | undefined,
  contents: Contents,
): readonly (readonly [code: string, link: Link])[] {
  return Object.entries(contents).flatMap(([code, { roles, allRoles }]) => {
    const links = roles.filter(({ id }) => id === role).map((each) => linkInForce(each, allRoles));
    const { label, url } = allRoles.page;
    const page = { label, url: webAddress(url, allRoles.base) ?? '' };
    return (role === undefined ? [page] : links).map((link) => [code, link] as const);
  });
}

/** What is chosen for a link. */
export function choiceAt(place: LinkPlace, contents: Contents, builtIn: Contents): LinkChoice {
  const original = addressesAt(place, builtIn);
  const all = [...addressesAt(place, contents)];
  if (all.every(([, url]) => url === undefined)) return 'none';
  return all.every(([code, url]) => url === original.get(code)) ? 'documentation' : 'own';
}

/** The contents with another address of a link, or null for none; in some languages, or in all. */
export function withAddress(
  place: LinkPlace,
  contents: Contents,
  address: string | null,
  codes: readonly string[] = Object.keys(contents),
): Contents {
  return mapContents(contents, (content, code) =>
    codes.includes(code) ? place.write(content, address) : content,
  );
}

/** The contents with the link as the built-in content has it. */
export function withDocumentation(
  place: LinkPlace,
  contents: Contents,
  builtIn: Contents,
): Contents {
  const addresses = addressesAt(place, builtIn);
  return mapContents(contents, (content, code) => {
    const original = builtIn[code];
    const hasItsBase = content.allRoles.base === original?.allRoles.base;
    const address = hasItsBase ? place.read(original) : addresses.get(code);
    return place.write(content, address ?? null);
  });
}
