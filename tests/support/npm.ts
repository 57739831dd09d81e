import { execFileSync } from 'node:child_process';

/** The environment of what npm runs, as a person has it. No tool sends what it was used for, or asks whether it may. */
export const env = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
  NODE_ENV: undefined,
  VITEST: undefined,
  FORCE_COLOR: '0',
};

/**
 * Runs npm as a person does in a folder, and gives what it prints.
 *
 * @throws Error with all that it printed, if it fails
 */
export function npm(cwd: string, ...args: readonly string[]): string {
  try {
    return execFileSync('npm', args, { cwd, env, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`npm ${args.join(' ')}\n${stdout ?? ''}\n${stderr ?? ''}`, { cause: error });
  }
}
