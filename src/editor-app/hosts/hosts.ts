import type { Contents } from '../content/contents.js';
import type { Project, Settings } from '../project/project.js';
import { readAddress, readFolder } from '../addresses/read-address.js';
import { valueOf } from '../reading.js';
import { documentation } from './documentation.js';
import { settingsOf, type Host, type Publication, type Route, type Setting } from './host.js';
import { lms } from './lms.js';
import { sharepoint, teams } from './microsoft.js';
import { aem, confluence, drupal, htmlPage, wiki } from './web-pages.js';
import { wordpress } from './wordpress.js';

/** Where the quiz can be put. */
export const hosts = [
  htmlPage,
  wordpress,
  sharepoint,
  teams,
  confluence,
  aem,
  drupal,
  lms,
  wiki,
  documentation,
] as const satisfies readonly Host[];

/** The hosts that can show what is published. */
export function hostsFor(publish: Project['publish']): readonly Host[] {
  return hosts.filter((host) => routesFor(host, publish).length);
}

/** The routes of a host by which it shows what is published. */
export function routesFor({ routes }: Host, publish: Project['publish']): readonly Route[] {
  return routes.filter(({ hasTeam }) => publish === 'quiz' || hasTeam);
}

/** The host that is chosen; the first one where it cannot show what is published. */
export function hostOf({ host, publish }: Project): Host {
  return hostsFor(publish).find(({ id }) => id === host) ?? htmlPage;
}

/** The route that is chosen; the quickest one of the host where there is no such one. */
export function routeOf(project: Project): Route {
  const [quickest, ...others] = routesFor(hostOf(project), project.publish);
  return others.find(({ id }) => id === project.route) ?? quickest ?? htmlPage.routes[0];
}

/** What is published on the route that is chosen. A setting that cannot be used, or not there, counts as not chosen. */
export function publicationOf(given: Omit<Publication, 'route'>): Publication {
  const route = routeOf(given.project);
  const settings = usableSettings(given.project, route, given.builtIn);
  return { ...given, project: { ...given.project, settings }, route };
}

/** A file of a project may hold any text, and settings of another route. */
function usableSettings(project: Project, route: Route, builtIn: Contents): Settings {
  const { folder, contentAddress, page, lang, accent, theme, isKept } = project.settings;
  const takes = (setting: Setting): boolean => settingsOf(project, route).includes(setting);
  return {
    ...project.settings,
    folder: valueOf(readFolder(folder)),
    contentAddress: valueOf(readAddress(contentAddress)),
    page: takes('page') ? valueOf(readAddress(page)) : '',
    lang: Object.hasOwn(builtIn, lang) ? lang : '',
    accent: /^#[\da-f]{6}$/i.test(accent) ? accent : '',
    theme: takes('theme') && ['light', 'dark'].includes(theme) ? theme : '',
    isKept: takes('isKept') && isKept,
  };
}
