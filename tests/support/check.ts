import { exec } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import build from './build.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** What each part of `npm run check` finds; empty where it finds nothing. */
    findings: Readonly<Record<Part, string>>;
  }
}

type Part = 'code' | 'templates' | 'format';

/** Runs `npm run check`, part by part, while the files are built: that leaves a core without work. */
export default async function check(project: TestProject): Promise<() => void> {
  const [findings, stop] = await Promise.all([findAll(), build(project)]);
  project.provide('findings', findings);
  return stop;
}

async function findAll(): Promise<Readonly<Record<Part, string>>> {
  return {
    code: await findingsOf('code'),
    templates: await findingsOf('templates'),
    format: await findingsOf('format'),
  };
}

function findingsOf(part: Part): Promise<string> {
  const env = { ...process.env, NODE_ENV: undefined, VITEST: undefined, NO_COLOR: '1' };
  return new Promise((resolve) => {
    exec(`npm run --silent check:${part}`, { env }, (error, stdout, stderr) =>
      resolve(error ? stdout + stderr || error.message : ''),
    );
  });
}
