import { limits } from './limits.js';

/** What a run of tests prints: a line for each file, all of what fails, and the closing line. */
export const output = {
  reporters: ['default', './tests/support/closing-line.ts'],
  // Each test that takes longer would have a line of its own.
  slowTestThreshold: limits.testTimeout,
};
