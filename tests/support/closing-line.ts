import type { Reporter, TestModule } from 'vitest/node';

/**
 * Ends a test run with one plain line: `N passed, N failed`. A file that does not even load counts as failed. What was
 * skipped for a reason is named before.
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string): number =>
      tests.filter((test) => test.result().state === state).length;
    for (const test of tests) {
      const result = test.result();
      if (result.state === 'skipped' && result.note)
        console.log(`Skipped in ${test.project.name}: ${test.fullName}: ${result.note}`);
    }
    const broken = modules.filter((module) => module.errors().length > 0).length;
    console.log(
      `${String(count('passed'))} passed, ${String(count('failed') + broken + unhandledErrors.length)} failed`,
    );
  }
}
