// Writes the hash of each built script into `dist/integrity.json`, for the attribute `integrity`.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const scripts = readdirSync('dist').filter((file) => file.endsWith('.js'));
const hashes = scripts.map((file) => [file, integrityOf(readFileSync(`dist/${file}`))]);
writeFileSync('dist/integrity.json', `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);

function integrityOf(bytes: Uint8Array): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}
