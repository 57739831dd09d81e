import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The npm package, as `npm pack` makes it of what is built. */
export function packPackage(): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  const args = ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder];
  execFileSync('npm', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const [file = ''] = readdirSync(folder);
  const bytes = readFileSync(join(folder, file));
  rmSync(folder, { recursive: true });
  return bytes;
}
