import { strToU8, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { builtIn } from '../../src/editor-app/content/built-in.js';
import { withValue, type JsonPath } from '../../src/editor-app/content/json-path.js';
import { editorLocales } from '../../src/editor-app/editor-locales.js';
import type { FoundFile } from '../../src/editor-app/hosts/check-file.js';
import type { Publication, Step } from '../../src/editor-app/hosts/host.js';
import { publicationOf } from '../../src/editor-app/hosts/hosts.js';
import { contentAddress, contentJson } from '../../src/editor-app/hosts/own-content.js';
import type { BuiltInPackages } from '../../src/editor-app/hosts/packages/built-in-packages.js';
import { newProject } from '../../src/editor-app/project/new-project.js';
import { noSettings, type Project, type Settings } from '../../src/editor-app/project/project.js';

/** Where the files are in these tests. */
export const folder = 'https://files.example/rf/';

const manifest = (version: string) => ({
  'imsmanifest.xml': readFileSync(`src/hosts/scorm/${version}/imsmanifest.xml`),
  'embed.html': strToU8('<p>'),
});

/** The packages as they are in a built page, with less in them. */
export const packages: BuiltInPackages = {
  zips: Object.fromEntries(
    Object.entries({
      'role-finder-web.zip': { 'embed.html': strToU8('<p>'), 'embed.js': strToU8('0') },
      'role-finder-scorm-1.2.zip': manifest('1.2'),
      'role-finder-scorm-2004.zip': manifest('2004'),
    }).map(([name, files]) => [name, Buffer.from(zipSync(files)).toString('base64')]),
  ),
  integrity: { 'role-finder.classic.min.js': 'sha384-c', 'role-finder.js': 'sha384-m' },
};

interface Given extends Partial<Omit<Project, 'settings'>> {
  readonly settings?: Partial<Settings>;
  readonly code?: string;
  readonly found?: readonly FoundFile[];
}

/** What is published with these settings, from files in {@link folder}. */
export function publicationWith({
  settings,
  code = 'en',
  found = [],
  ...part
}: Given): Publication {
  const project = {
    ...newProject,
    ...part,
    settings: { ...noSettings, folder, ...settings },
  };
  const locale = editorLocales.localeFor(code);
  return publicationOf({ ...locale, project, builtIn, found, packages });
}

/** The built-in contents with another value at a path, in some languages. */
export function contentWith(
  path: JsonPath,
  value: unknown,
  codes: readonly string[] = Object.keys(builtIn),
): Project['content'] {
  return codes.reduce((contents, code) => withValue(contents, [code, ...path], value), builtIn);
}

/** The same publication, whose file of content was found to be what is shown. */
export function checked(publication: Publication): Publication {
  const address = contentAddress(publication);
  return { ...publication, found: [{ address, answer: 'right', text: contentJson(publication) }] };
}

/** The step that a route is about. */
export function aimOf(publication: Publication): Step {
  const aim = publication.route.steps(publication).find(({ isAim }) => isAim);
  if (!aim) throw new Error(`${publication.route.id} has no aim.`);
  return aim;
}

/** The code that a route is about. */
export function codeOf(publication: Publication): string {
  const [action] = aimOf(publication).actions ?? [];
  return action && 'code' in action ? action.code : '';
}
