import { spawn } from 'node:child_process';
import type { TestProject } from 'vitest/node';

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

/** Builds everything and serves the demo, once a run, as a newcomer does: by `npm start`, but for the browser window. */
export default async function build({ provide }: TestProject): Promise<() => void> {
  const { url, stop } = await (shared.demo ??= npmStart());
  provide('demo', url);
  return stop;
}

function npmStart(): Promise<Demo> {
  console.log('Building the files to test: npm start');
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    VITEST: '',
    BROWSER: 'none',
    NO_COLOR: '1',
  };
  const child = spawn('npm', ['start', '--', '--port', '0'], { env, detached: true });
  let isStopped = false;
  const stop = () => {
    // npm does not pass a signal on to what it has started; they form one group.
    if (child.pid && !isStopped) process.kill(-child.pid);
    isStopped = true;
  };
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const [, address] = /Local: +(\S+)/.exec(output) ?? [];
      if (address) resolve({ url: new URL('/demo/', address).href, stop });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('close', () => reject(new Error(`npm start has ended:\n${output}`)));
  });
}
