// What routes have in common: who helps, the files on a web server, and the file of content.
import { str } from '@lit/localize';
import type { Locale } from '../../quiz/locale.js';
import { https } from '../addresses/read-address.js';
import { roleOf } from '../content/contents.js';
import { contentFileName } from '../project/project.js';
import { scriptCode } from './codes.js';
import type { Download, Helper, Publication, Route, Step, Value } from './host.js';
import { contentJson, missingFor, needsContentFile, ownPaths } from './own-content.js';
import { webZip, zipOf } from './packages/built-in-packages.js';
import { webFiles } from './packages/web-files.js';

/** What all frames have in common. */
export const frameRoute = {
  way: 'frame',
  settings: ['lang', 'isKept', 'page', 'theme'],
  hasTeam: true,
  helpers: ['server'],
} as const satisfies Partial<Route>;

/** Someone who helps, as it stands in a sentence. */
export function helperName({ msg }: Locale, helper: Helper): string {
  switch (helper) {
    case 'server':
      return msg('whoever runs your web server');
    case 'administrator':
      return msg('an administrator');
    case 'developer':
      return msg('a developer');
  }
}

/** Where the files come from, where they go, and where they are then. */
export function serverSteps(publication: Publication): readonly Step[] {
  const { msg, route } = publication;
  const isOwn = needsContentFile(publication);
  return [
    {
      helper: 'server',
      text: msg('Unpack these files into a folder of the web server.'),
      note: isOwn
        ? msg(
            str`Your texts are in it, as “${contentFileName}”. When you change them later, this file alone is enough.`,
          )
        : undefined,
      actions: [
        {
          label: msg('Download the files'),
          file: webZip,
          make: (packages) => webFiles(publication, packages),
        },
        ...(isOwn ? [contentDownload(publication)] : []),
      ],
    },
    {
      text: route.needsHttps
        ? msg(str`Write the address of that folder here. It has to begin with ${https}.`)
        : msg('Write the address of that folder here.'),
      field: 'folder',
    },
  ];
}

/** Where the file of content goes, for a host that has the other files already; nothing where none is needed. */
export function contentSteps(publication: Publication, where: string): readonly Step[] {
  const { msg } = publication;
  if (!needsContentFile(publication)) return [];
  return [
    { text: where, actions: [contentDownload(publication)] },
    { text: msg('Write the address of that file here.'), field: 'contentAddress' },
  ];
}

function contentDownload(publication: Publication): Download {
  const { msg } = publication;
  return {
    label: msg('Download your texts'),
    file: contentFileName,
    make: () => contentJson(publication),
  };
}

/** A package as it was released. */
export function releasedZip(label: string, file: string): Download {
  return { label, file, make: (packages) => zipOf(packages, file) };
}

/** What is said beside a code. */
export interface CodeStep extends Pick<Step, 'text' | 'note' | 'helper' | 'isAim'> {
  readonly code: string;
}

/** A step with a code, which is not given before it would show what the preview shows. */
export function codeStep(publication: Publication, { code, ...step }: CodeStep): Step {
  return { ...step, actions: [{ code }], missing: missingFor(publication) };
}

/** The files, and the code that the whole route is about. */
export function codeSteps(publication: Publication, step: CodeStep): readonly Step[] {
  return [...serverSteps(publication), codeStep(publication, { ...step, isAim: true })];
}

/** The same with a script or a module. */
export function scriptSteps(
  publication: Publication,
  step: Pick<CodeStep, 'text' | 'helper'>,
): readonly Step[] {
  const code = scriptCode(publication);
  return codeSteps(publication, { ...step, code, note: scriptNote(publication) });
}

/** A step with what is to be set in the fields of a host; those that are empty are left as they are. */
export function valuesStep(
  publication: Publication,
  { text, values }: { readonly text: string; readonly values: readonly Value[] },
): Step {
  const { msg } = publication;
  const given = values.filter(({ value }) => value);
  return {
    text,
    note: given.length ? msg('Set this there:') : msg('Nothing has to be set there.'),
    values: given,
    missing: missingFor(publication),
  };
}

/** The paths of roles that are to be set, by the name of the role. */
export function pathValues(publication: Publication, none: string): readonly Value[] {
  const { builtIn, code } = publication;
  return Object.entries(ownPaths(publication)).map(([id, path]) => ({
    label: roleOf(builtIn[code], id)?.name ?? id,
    value: path ?? none,
  }));
}

/** What holds for a script of another site. */
export function scriptNote({ msg }: Locale): string {
  return msg(
    'If the page is on another site than the files, their server has to send the header “Access-Control-Allow-Origin” with the value “*”. After an update of the files, copy the code again.',
  );
}
