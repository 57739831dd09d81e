// Makes what is installed in a host, into `dist/hosts`, from the files that `npm run build` has made.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { filesIn, pick } from './files.js';
import { packPackage } from './pack-package.js';
import { scormPackage } from './scorm/package.js';
import { wordpressPackage } from './wordpress/package.js';

/** @import { Files } from './files.js' */

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** @param {string} file */
const isForPages = (file) => /\.(js|css|html)$/.test(file) || file === 'content.schema.json';

/**
 * The packages, by the name of the zip.
 *
 * @type {Readonly<Record<string, Files>>}
 */
const packages = {
  'role-finder-scorm-1.2.zip': scormPackage('1.2'),
  'role-finder-scorm-2004.zip': scormPackage('2004'),
  'role-finder-sharepoint.zip': {
    ...filesIn('src/hosts/sharepoint'),
    'ajo-role-finder.tgz': packPackage(),
  },
  // For any web server.
  'role-finder-web.zip': pick('dist', readdirSync('dist').filter(isForPages)),
  'role-finder-wordpress.zip': wordpressPackage(version),
};

/** One that is made again is the same, byte for byte: 1980 is when the dates of zips begin. */
const mtime = '1980-01-01';

const folder = 'dist/hosts';
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, files] of Object.entries(packages)) {
  const bytes = Object.entries(files).map(([path, content]) => [
    path,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  writeFileSync(join(folder, name), zipSync(Object.fromEntries(bytes), { mtime, level: 9 }));
}
