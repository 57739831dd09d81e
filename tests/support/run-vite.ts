import { execFileSync } from 'node:child_process';

/** Runs Vite as a person does: the environment of the tests would give a development build. */
export function runVite(...args: readonly string[]): void {
  const env = { ...process.env, NODE_ENV: 'production', VITEST: '' };
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', ...args], {
    env,
    stdio: 'pipe',
  });
}
