// Makes what is installed in a host, into `dist/hosts`, from the files that `npm run build` has made.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pick, zip, type Files } from './files.js';
import { scormPackage } from './scorm/package.js';
import { sharepointPackage } from './sharepoint/package.js';
import { wordpressPackage } from './wordpress/package.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const isForPages = (file: string) =>
  /\.(js|css|html)$/.test(file) || file === 'content.schema.json';

/** The packages, by the name of the zip. */
const packages: Readonly<Record<string, Files>> = {
  'role-finder-scorm-1.2.zip': scormPackage('1.2'),
  'role-finder-scorm-2004.zip': scormPackage('2004'),
  'role-finder-sharepoint.zip': sharepointPackage(),
  // For any web server.
  'role-finder-web.zip': pick('dist', readdirSync('dist').filter(isForPages)),
  'role-finder-wordpress.zip': wordpressPackage(version),
};

const folder = 'dist/hosts';
mkdirSync(folder, { recursive: true });
for (const [name, files] of Object.entries(packages)) writeFileSync(join(folder, name), zip(files));
