import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What goes into a package: texts or bytes, by their path in it.
 *
 * @typedef {Readonly<Record<string, string | Uint8Array>>} Files
 */

/**
 * The files of a folder, and of those in it, by their path below it.
 *
 * @param {string} folder
 * @returns {Files}
 */
export function filesIn(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return pick(folder, files);
}

/**
 * Some files of a folder, by their path below it.
 *
 * @param {string} folder
 * @param {readonly string[]} paths
 * @returns {Files}
 */
export function pick(folder, paths) {
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path))]));
}
