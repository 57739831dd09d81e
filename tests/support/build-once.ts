import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { runVite } from './run-vite.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built files, built once for all the tests of a run. */
    built: string;
  }
}

export default function buildOnce({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'role-finder-'));
  runVite('build', '--outDir', folder, '--logLevel', 'error');
  provide('built', folder);
  return () => rmSync(folder, { recursive: true });
}
