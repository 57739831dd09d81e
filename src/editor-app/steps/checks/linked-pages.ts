import type { Content } from '../../../quiz/content/content.js';
import { webAddress } from '../../../quiz/web-address.js';
import type { Contents } from '../../content/contents.js';
import type { JsonPath } from '../../content/json-path.js';
import { linkInForce } from '../../content/link-in-force.js';

/** A page that the quiz leads to. */
export interface LinkedPage {
  /** Absolute, http or https. */
  readonly url: string;
  /** The text of the link. */
  readonly label: string;
  /** Where the address stands in the content. */
  readonly path: JsonPath;
}

/** The pages that a content leads to in some languages, each once. */
export function linkedPagesIn(contents: Contents, codes: readonly string[]): readonly LinkedPage[] {
  const pages = codes.flatMap((code) => (contents[code] ? linkedPagesOf(contents[code]) : []));
  return pages.filter(({ url }, index) => pages.findIndex((page) => page.url === url) === index);
}

function linkedPagesOf({ roles, allRoles, resources }: Content): readonly LinkedPage[] {
  const { page, base } = allRoles;
  const links = [
    ...roles.map((role, index) => ({
      ...linkInForce(role, allRoles),
      path: role.path === null ? ['allRoles', 'page', 'url'] : ['roles', index, 'path'],
    })),
    ...roles.map(({ contact }, index) => ({
      label: contact?.text ?? '',
      url: webAddress(contact?.url ?? ''),
      path: ['roles', index, 'contact', 'url'],
    })),
    { label: page.label, url: webAddress(page.url, base), path: ['allRoles', 'page', 'url'] },
    ...resources.flatMap((resource, index) =>
      resource.links.map(({ label, url }, nth) => ({
        label,
        url: webAddress(url, base),
        path: ['resources', index, 'links', nth, 'url'],
      })),
    ),
  ];
  return links.filter((link): link is typeof link & LinkedPage => link.url !== undefined);
}
