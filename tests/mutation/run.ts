// Changes `src/quiz` and `src/localization` in hundreds of small ways, and looks whether a test fails each time:
// `npm run test:mutation`. It works on a copy, so that Stryker is installed for it alone.
//
// What survived when this was last read, and why it may:
// - no difference, or none that can be seen: in `place.ts` and `scoring.ts`, `<` for `<=` where the equal case is already
//   decided, and a common multiple that is not the least; in `step.ts`, a look at the screen of a step that has no index;
//   in `localization`, any other text where none is a language, and `?.` where there always is something;
// - seen by tests that do not run under Stryker: in `localization`, what a server does (`npm run test:consumers`).
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'mutation-'));
const npm = (...args: readonly string[]) =>
  execFileSync('npm', args, { cwd: folder, stdio: 'inherit' });

cpSync('.', folder, {
  recursive: true,
  filter: (path) => !/^(node_modules|dist|dist-demo|dist-release|\.git)$/.test(path),
});
npm('ci', '--no-audit', '--no-fund');
npm(
  ...['install', '--no-audit', '--no-fund', '--no-save'],
  ...['core', 'vitest-runner'].map((name) => `@stryker-mutator/${name}@9.5.1`),
);
npm('exec', '--', 'stryker', 'run', 'tests/mutation/stryker.config.json');
rmSync(folder, { recursive: true });
