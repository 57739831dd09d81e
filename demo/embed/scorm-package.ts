// A package for an LMS, with what an editor has chosen.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { ownFolder, type Choice } from './choice.js';
import { queryFor } from './codes.js';
import { uuidOf } from './uuid.js';

/**
 * The package, as a zip: its manifest names the page of the quiz with what is chosen in the address.
 *
 * @param name of the zip that it is made from
 * @param content a file of content
 */
export async function scormPackage(
  name: string,
  choice: Choice,
  content: string | undefined,
): Promise<BlobPart> {
  const response = await fetch(new URL(`hosts/${name}`, ownFolder));
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
  const manifest = new DOMParser().parseFromString(
    strFromU8(files['imsmanifest.xml'] ?? new Uint8Array()),
    'text/xml',
  );
  if (content) {
    files['content.json'] = strToU8(content);
    const file = manifest.querySelector('file')?.cloneNode();
    if (file instanceof Element) file.setAttribute('href', 'content.json');
    if (file) manifest.querySelector('resource')?.append(file);
    // Another content is another course.
    const identifier = manifest.documentElement.getAttribute('identifier');
    manifest.documentElement.setAttribute('identifier', `${identifier ?? ''}-${uuidOf(content)}`);
  }
  const query = queryFor({ ...choice, content: content ? 'content.json' : '' });
  if (query) manifest.querySelector('item')?.setAttribute('parameters', `?${query}`);
  for (const title of manifest.querySelectorAll('title'))
    title.textContent = titleFor(choice, title.textContent.split(' / '), content);
  files['imsmanifest.xml'] = strToU8(new XMLSerializer().serializeToString(manifest));
  return zipSync(files);
}

/**
 * The title in the language that is chosen, else in both.
 *
 * @param builtIn in English and French
 */
function titleFor({ lang }: Choice, builtIn: readonly string[], content = '{}'): string {
  const file = JSON.parse(content) as Partial<Record<string, { readonly title?: string }>>;
  const [en = '', fr = ''] = ['en', 'fr'].map((code, nth) => file[code]?.title ?? builtIn[nth]);
  if (lang) return lang === 'fr' ? fr : en;
  return en === fr ? en : `${en} / ${fr}`;
}
