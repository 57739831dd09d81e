import { unzipSync } from 'fflate';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, it } from 'vitest';
import { npm } from '../support/npm.js';
import { frameworkSettings } from '../support/sharepoint.js';

const folder = mkdtempSync(join(tmpdir(), 'sharepoint-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the package for SharePoint', () => {
  it('type-checks against SharePoint Framework itself, with the TypeScript that it has', () => {
    const files = unzipSync(readFileSync('dist/hosts/role-finder-sharepoint.zip'));
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const settings = { compilerOptions: frameworkSettings, include: ['src'] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
    // The tools for a `.sppkg` want 1 GB and Node 22: the libraries and the compiler are enough.
    const { typescript } = (
      JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
        devDependencies: { typescript: string };
      }
    ).devDependencies;
    npm(folder, 'pkg', 'delete', 'devDependencies');
    npm(folder, 'install', '--ignore-scripts', `typescript@${typescript}`);
    npm(folder, 'exec', '--', 'tsc');
  });
});
