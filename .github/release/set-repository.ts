// Writes the address of the repository wherever it belongs: npm run repository -- <owner>/<name>
import { readFileSync, writeFileSync } from 'node:fs';

const [name = ''] = process.argv.slice(2);
if (!/^[\w-]+\/[\w.-]+$/.test(name)) {
  console.error('Name the repository on GitHub: npm run repository -- <owner>/<name>');
  process.exit(1);
}

const address = `https://github.com/${name}`;
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>;
const { license, ...others } = manifest;
const fields = {
  homepage: `${address}#readme`,
  bugs: `${address}/issues`,
  repository: { type: 'git', url: `git+${address}.git` },
  license,
};
// They stand where npm's documentation has them, before the license.
const entries = Object.entries(others).filter(([key]) => !(key in fields));
const at = entries.findIndex(([key]) => key === 'keywords') + 1;
const sorted = [...entries.slice(0, at), ...Object.entries(fields), ...entries.slice(at)];
writeFileSync('package.json', `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
console.log(`package.json names ${address}.`);
