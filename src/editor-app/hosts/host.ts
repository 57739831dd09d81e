import type { Locale } from '../../quiz/locale.js';
import type { Contents } from '../content/contents.js';
import type { Project, Settings } from '../project/project.js';
import type { Found } from './check-file.js';
import type { BuiltInPackages } from './packages/built-in-packages.js';

/** Where the quiz can be put. */
export interface Host {
  readonly id: string;
  readonly name: (locale: Locale) => string;
  /** The quickest first. */
  readonly routes: readonly [Route, ...Route[]];
}

/** Who does something, beside the editor. */
export type Helper = 'server' | 'administrator' | 'developer';

/**
 * How the quiz gets to where it is shown: by a script or a module of HTML, in a frame, each with files on a web server;
 * by a plugin that brings its own files; or as a course, with all that belongs to it inside.
 */
type Way = 'script' | 'module' | 'frame' | 'plugin' | 'course';

/** What an editor may choose for a route, beside the texts and the color. */
export type Setting = Extract<
  keyof Settings,
  'lang' | 'isKept' | 'isReported' | 'page' | 'company' | 'theme'
>;

/** One of the ways to put the quiz into a host. */
export interface Route {
  readonly id: string;
  readonly name: (locale: Locale) => string;
  readonly helpers: readonly Helper[];
  readonly way: Way;
  readonly settings: readonly Setting[];
  /** Whether it shows the team view, too. */
  readonly hasTeam: boolean;
  /** Whether the host shows only what is on a server with HTTPS. */
  readonly needsHttps?: boolean;
  /** Whether the host takes one’s own texts themselves, in a field, so that no file of content is needed. */
  readonly holdsContent?: boolean;
  /** The file that is installed. Where it is not in the page, a developer makes it. */
  readonly packageFile?: string;
  readonly steps: (publication: Publication) => readonly Step[];
  /** What of it was tried, and what was not. */
  readonly tried: (locale: Locale) => string;
}

/** All that steps, codes and packages are made of. */
export interface Publication extends Locale {
  readonly project: Project;
  readonly builtIn: Contents;
  readonly route: Route;
  /** What was found at addresses. */
  readonly found: Found;
  /** Undefined where the page is not built. */
  readonly packages: BuiltInPackages | undefined;
}

/** What there is to do, by the editor where no one else is named. */
export interface Step {
  readonly helper?: Helper;
  readonly text: string;
  readonly note?: string | undefined;
  /** The address that is asked for here. */
  readonly field?: 'folder' | 'contentAddress';
  /** What is to be set in the host itself. */
  readonly values?: readonly Value[];
  readonly actions?: readonly Action[];
  /** What keeps the actions and the values from being right. */
  readonly missing?: Missing | undefined;
  /** Whether the first action is what the whole route is about. */
  readonly isAim?: boolean;
}

/** What is set in a field of a host. */
export interface Value {
  readonly label: string;
  readonly value: string;
}

/** A code to copy, or a file to download. */
export type Action = Copy | Download;

export interface Copy {
  readonly code: string;
}

export interface Download {
  readonly label: string;
  readonly file: string;
  readonly make: (packages: BuiltInPackages) => BlobPart;
}

/**
 * What is still missing for a code or a package: the address of the files, one with HTTPS, the address of the file of
 * content, or the certainty that this is the one that is shown.
 */
export type Missing = 'folder' | 'https' | 'contentAddress' | 'content';

/** The settings that a route takes for what is published. */
export function settingsOf({ publish }: Project, { settings }: Route): readonly Setting[] {
  return publish === 'team'
    ? settings.filter((setting) => setting !== 'isKept' && setting !== 'page')
    : settings;
}

/** The element that is published. */
export function elementOf({ publish }: Project): 'role-finder' | 'role-finder-team' {
  return publish === 'team' ? 'role-finder-team' : 'role-finder';
}

/** Whether the files have to be on a web server. */
export function needsFolder({ way }: Route): boolean {
  return way !== 'plugin' && way !== 'course';
}

/** The page for frames, and its script; or the script of the element. */
export function filesOf({ project, route }: Publication): readonly string[] {
  const element = elementOf(project);
  const page = project.publish === 'team' ? 'embed-team' : 'embed';
  switch (route.way) {
    case 'script':
      return [`${element}.classic.min.js`];
    case 'module':
      return [`${element}.js`];
    case 'frame':
      return [`${page}.html`, `${page}.js`];
    default:
      return [];
  }
}
