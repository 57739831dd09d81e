import { defineConfig } from 'vitest/config';
import { findBrowser } from '../support/find-browser.js';
import { limits } from '../support/limits.js';
import { output } from '../support/output.js';

/** The package in apps of other people: `npm run test:consumers`. It installs much, and takes minutes. */
export default defineConfig({
  test: {
    name: 'consumers',
    ...output,
    include: ['tests/consumers/*.test.ts'],
    provide: { launchOptions: await findBrowser() },
    ...limits,
  },
});
