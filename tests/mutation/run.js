// Changes `src/quiz` and `src/localization.ts` in hundreds of small ways, and looks whether a test fails each time:
// `npm run test:mutation`. It works on a copy, so that Stryker is installed for it alone.
//
// What survived when this was last read, and why it may:
// - no difference, or none that can be seen: in `order.ts` and `scoring.ts`, `<` for `<=` where the equal case is already
//   decided; in `read-content.ts`, any other key where none is meant; in `localization.ts`, any other text where none is
//   a language, and `?.` where there always is an observer;
// - seen by tests that do not run under Stryker: in `localization.ts`, a language that cannot be loaded
//   (`locale-failure.browser.test.ts`, and `hostile.test.ts` on the built files), and a server (`npm run test:consumers`).
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'mutation-'));
const npm = (/** @type {string[]} */ ...args) =>
  execFileSync('npm', args, { cwd: folder, stdio: 'inherit' });

cpSync('.', folder, {
  recursive: true,
  filter: (path) => !/^(node_modules|dist|dist-demo|\.git)$/.test(path),
});
npm('ci', '--no-audit', '--no-fund');
npm(
  ...['install', '--no-audit', '--no-fund', '--no-save'],
  ...['core', 'vitest-runner'].map((name) => `@stryker-mutator/${name}@9.5.1`),
);
npm('exec', '--', 'stryker', 'run', 'tests/mutation/stryker.config.json');
rmSync(folder, { recursive: true });
