// A package for an LMS, with what an editor has chosen.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { ownFolder } from './choice.js';
import { queryFor } from './codes.js';

/** @import { Choice } from './choice.js' */

/**
 * The package, as a zip: its manifest names the page of the quiz with what is chosen in the address.
 *
 * @param {string} name of the zip that it is made from
 * @param {Choice} choice
 * @param {string} [content] a file of content
 */
export async function scormPackage(name, choice, content) {
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
  }
  const query = queryFor({ ...choice, content: content ? 'content.json' : '' });
  if (query) manifest.querySelector('item')?.setAttribute('parameters', `?${query}`);
  for (const title of choice.lang ? manifest.querySelectorAll('title') : [])
    // It is in both languages.
    title.textContent = title.textContent?.split(' / ')[choice.lang === 'fr' ? 1 : 0] ?? '';
  files['imsmanifest.xml'] = strToU8(new XMLSerializer().serializeToString(manifest));
  return zipSync(files);
}
