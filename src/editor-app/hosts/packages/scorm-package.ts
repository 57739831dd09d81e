// A package for an LMS, with all that an editor has chosen inside.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { editorLocales } from '../../editor-locales.js';
import { contentFileName } from '../../project/project.js';
import { queryFor } from '../codes.js';
import type { Publication } from '../host.js';
import { contentJson, needsContentFile } from '../own-content.js';
import { zipOf, type BuiltInPackages } from './built-in-packages.js';
import { uuidOf } from './uuid.js';

/**
 * The package, as a zip: its manifest names the page of the quiz with what is chosen in the address.
 *
 * @param name of the zip that it is made from
 */
export function scormPackage(
  publication: Publication,
  name: string,
  packages: BuiltInPackages,
): Uint8Array<ArrayBuffer> {
  const files = unzipSync(zipOf(packages, name));
  const content = needsContentFile(publication) ? contentJson(publication) : '';
  const manifest = strFromU8(files['imsmanifest.xml'] ?? new Uint8Array());
  return zipSync({
    ...files,
    ...(content && { [contentFileName]: strToU8(content) }),
    'imsmanifest.xml': strToU8(manifestFor(publication, manifest, content)),
  });
}

/** The manifest of the released package, with what is chosen. */
function manifestFor(publication: Publication, released: string, content: string): string {
  const query = queryFor(publication);
  if (!publication.project.settings.isReported) query.set('report', 'off');
  const title = escaped(titleFor(publication));
  const withTitle = released.replace(/<title>.*?<\/title>/g, () => `<title>${title}</title>`);
  const withQuery = query.size
    ? withTitle.replace('<item ', () => `<item parameters="?${escaped(String(query))}" `)
    : withTitle;
  if (!content) return withQuery;
  return (
    withQuery
      .replace('<file ', `<file href="${contentFileName}" />\n      <file `)
      // Another content is another course.
      .replace(/identifier="(.*?)"/, `identifier="$1-${uuidOf(content)}"`)
  );
}

/** The title in the language that is chosen, else in that of the form: one's own, or a short one. */
function titleFor({ project, builtIn, code }: Publication): string {
  const lang = project.settings.lang || code;
  const title = project.content[lang]?.title ?? '';
  return title === builtIn[lang]?.title
    ? editorLocales.localeFor(lang).msg('Find your role')
    : title;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
