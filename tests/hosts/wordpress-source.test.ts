import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { execFileSync } from 'node:child_process';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';

it('has the source of its scripts in the plugin for WordPress, which makes the same again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-source-'));
  const files = unzipSync(readFileSync('dist/hosts/role-finder-wordpress.zip'));
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const source = join(folder, 'role-finder/source');
  symlinkSync(resolve('node_modules'), join(source, 'node_modules'));
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
    cwd: source,
    env: { ...process.env, NODE_ENV: 'production', VITEST: '' },
    stdio: 'pipe',
  });
  for (const name of ['role-finder.classic.min.js', 'role-finder-team.classic.min.js']) {
    const [made, shipped] = [join(source, 'dist'), join(folder, 'role-finder')].map((each) =>
      readFileSync(join(each, name), 'utf8'),
    );
    expect(made === shipped, name).toBe(true);
  }
  rmSync(folder, { recursive: true });
});
