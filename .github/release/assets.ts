// Puts a release into `dist-release`: the package, the packages for hosts, hashes and the list of components in `assets`, and
// the notes beside them.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packPackage } from '../../src/hosts/pack-package.js';
import { notesOf } from './changelog.js';
import { sbom } from './sbom.js';

const folder = 'dist-release/assets';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const packages = readdirSync('dist/hosts').filter((file) => /\.(zip|sppkg)$/.test(file));

const files: Readonly<Record<string, Uint8Array | string>> = {
  ...Object.fromEntries(packages.map((file) => [file, readFileSync(join('dist/hosts', file))])),
  [`ajo-role-finder-${version}.tgz`]: packPackage(),
  'integrity.json': readFileSync('dist/integrity.json'),
  'sbom.cdx.json': `${JSON.stringify(sbom(), null, 2)}\n`,
};

rmSync('dist-release', { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
const sums = Object.entries(files).map(
  ([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`,
);
writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''));
writeFileSync('dist-release/NOTES.md', notesOf(readFileSync('CHANGELOG.md', 'utf8'), version));
