import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** What goes into a package, by its path in it. */
export type Files = Readonly<Record<string, Buffer>>;

/** The files of a folder, and of those in it, by their path below it. */
export function filesIn(folder: string): Files {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return pick(folder, files);
}

/** A zip of files. One that is made again is the same, byte for byte: 1980 is when the dates of zips begin. */
export function zip(files: Files): Uint8Array {
  return zipSync(files, { mtime: '1980-01-01', level: 9 });
}

/** Some files of a folder, by their path below it. */
export function pick(folder: string, paths: readonly string[]): Files {
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path))]));
}

/** The same files, in a folder of this name. */
export function under(name: string, files: Readonly<Record<string, Uint8Array>>): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [`${name}/${path}`, Buffer.from(content)]),
  );
}
