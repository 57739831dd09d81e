import { strToU8, unzipSync, zipSync } from 'fflate';
import { contentFileName } from '../../project/project.js';
import type { Publication } from '../host.js';
import { contentJson, needsContentFile } from '../own-content.js';
import { webZip, zipOf, type BuiltInPackages } from './built-in-packages.js';

/** The files for a web server, as a zip: with the file of content, where one is needed. */
export function webFiles(
  publication: Publication,
  packages: BuiltInPackages,
): Uint8Array<ArrayBuffer> {
  const zip = zipOf(packages, webZip);
  if (!needsContentFile(publication)) return zip;
  return zipSync({ ...unzipSync(zip), [contentFileName]: strToU8(contentJson(publication)) });
}
