import { exec } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import build from './build.js';
import { env } from './npm.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** What each part of `npm run check` finds; empty where it finds nothing. */
    findings: readonly (readonly [part: string, found: string])[];
  }
}

/** Runs `npm run check`, part by part, while the files are built: that leaves a core without work. */
export default async function check(project: TestProject): Promise<() => void> {
  const [findings, stop] = await Promise.all([findAll(), build(project)]);
  project.provide('findings', findings);
  return stop;
}

async function findAll() {
  const findings: [part: string, found: string][] = [];
  for (const part of ['code', 'templates', 'format']) findings.push([part, await findingsOf(part)]);
  return findings;
}

function findingsOf(part: string): Promise<string> {
  return new Promise((resolve) => {
    exec(`npm run --silent check:${part}`, { env }, (error, stdout, stderr) =>
      resolve(error ? stdout + stderr || error.message : ''),
    );
  });
}
