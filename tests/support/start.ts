import { spawn } from 'node:child_process';

/** A program that these tests have started. */
export interface Program {
  /** What the first match of a pattern in its output has in brackets. */
  readonly says: (pattern: RegExp) => Promise<string>;
  /** Rejects, with all of its output, when it ends. */
  readonly ended: Promise<never>;
  readonly stop: () => void;
}

// A terminal that is closed would end this process without the event `exit`, which stops the programs.
process.once('SIGHUP', () => process.exit());

/** Starts a program, which ends with this process, and all that it has started with it. */
export function start(
  path: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Program {
  const child = spawn(path, args, { env: { ...process.env, ...env }, detached: true });
  const streams = [child.stdout, child.stderr];
  let output = '';
  for (const stream of streams) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<never>((_, reject) => {
    child.on('error', reject);
    child.on('close', () => reject(new Error(`${path} has ended:\n${output}`)));
  });
  ended.catch(() => undefined);
  const stop = (): void => {
    if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
  };
  process.on('exit', stop);
  child.on('exit', () => process.off('exit', stop));
  const found = (pattern: RegExp): Promise<string> =>
    new Promise((resolve) => {
      const read = (): void => {
        const [, text] = pattern.exec(output) ?? [];
        if (text) resolve(text);
      };
      read();
      for (const stream of streams) stream.on('data', read);
    });
  return { says: (pattern) => Promise.race([found(pattern), ended]), ended, stop };
}
