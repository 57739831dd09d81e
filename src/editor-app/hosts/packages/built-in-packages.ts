import { unzipSync, strFromU8 } from 'fflate';
import { bytesOf } from './base64.js';

/** What is in the built page: a page that is a file on a disk can ask for no other file. */
export interface BuiltInPackages {
  /** The packages in base64, by the name of the zip. */
  readonly zips: Readonly<Record<string, string>>;
  /** The hash of each script, as the attribute `integrity` has it. */
  readonly integrity: Readonly<Record<string, string>>;
}

let packages: BuiltInPackages | undefined;

/** What is in the page; undefined where it is not built. */
export function builtInPackages(): BuiltInPackages | undefined {
  const text = document.getElementById('packages')?.textContent;
  if (text) packages ??= JSON.parse(text) as BuiltInPackages;
  return packages;
}

/** The bytes of a zip. @throws RangeError where there is no such one */
export function zipOf({ zips }: BuiltInPackages, name: string): Uint8Array<ArrayBuffer> {
  const zip = zips[name];
  if (zip === undefined) throw new RangeError(`There is no package "${name}".`);
  return bytesOf(zip);
}

/** The text of a file for a web server; undefined if there is no such one. */
export function webFile(packages: BuiltInPackages, name: string): string | undefined {
  const files = unzipSync(zipOf(packages, webZip), { filter: (file) => file.name === name });
  const bytes = files[name];
  return bytes && strFromU8(bytes);
}

/** The package with the files for a web server. */
export const webZip = 'role-finder-web.zip';
