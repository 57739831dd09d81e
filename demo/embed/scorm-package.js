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
 */
export async function scormPackage(name, choice) {
  const response = await fetch(new URL(`hosts/${name}`, ownFolder));
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
  const manifest = new DOMParser().parseFromString(
    strFromU8(files['imsmanifest.xml'] ?? new Uint8Array()),
    'text/xml',
  );
  const query = queryFor(choice);
  if (query) manifest.querySelector('item')?.setAttribute('parameters', `?${query}`);
  files['imsmanifest.xml'] = strToU8(new XMLSerializer().serializeToString(manifest));
  return zipSync(files);
}
