import { execFileSync } from 'node:child_process';

/** No tool that npm runs sends what it was used for, or asks whether it may. */
const quiet = { ASTRO_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false' };

/**
 * Runs npm as a person does in a folder, and gives what it prints.
 *
 * @throws Error with all that it printed, if it fails
 */
export function npm(cwd: string, ...args: readonly string[]): string {
  const env = {
    ...process.env,
    ...quiet,
    NODE_ENV: undefined,
    VITEST: undefined,
    FORCE_COLOR: '0',
  };
  try {
    return execFileSync('npm', args, { cwd, env, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`npm ${args.join(' ')}\n${stdout ?? ''}\n${stderr ?? ''}`, { cause: error });
  }
}
