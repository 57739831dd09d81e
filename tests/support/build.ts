import type { TestProject } from 'vitest/node';
import { npm } from './npm.js';
import { start } from './start.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the demo pages are, as `npm start` serves them. */
    demo: string;
    /** Whether there is time for a test to try as much as it can. */
    isLong: boolean;
  }
}

interface Demo {
  readonly url: string;
  readonly stop: () => void;
}

/** What a run of the tests shares among its projects. */
const shared = globalThis as { demo?: Promise<Demo> };

/**
 * Builds everything and serves the demo, once a run, as a newcomer does: by `npm start`, but for the browser window. Who
 * has the tests run again has it built again.
 */
export default async function build(project: TestProject): Promise<() => void> {
  const { url, stop } = await (shared.demo ??= npmStart());
  project.provide('demo', url);
  project.onTestsRerun((files) => {
    if (files.some((file) => file.project === project)) npm('.', 'run', 'build:demo');
  });
  return stop;
}

async function npmStart(): Promise<Demo> {
  console.log('Building the files to test: npm start');
  const { says, stop } = start('npm', ['start', '--', '--port', '0'], {
    NODE_ENV: 'production',
    VITEST: '',
    BROWSER: 'none',
    NO_COLOR: '1',
  });
  return { url: new URL('/demo/', await says(/Local: +(\S+)/)).href, stop };
}
