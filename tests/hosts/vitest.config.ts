import { defineConfig } from 'vitest/config';
import { findBrowser } from '../support/find-browser.js';
import { limits } from '../support/limits.js';
import { output } from '../support/output.js';

/** The packages in the hosts they are for: `npm run test:hosts`. It sets up real ones, and takes minutes. */
export default defineConfig({
  test: {
    name: 'hosts',
    ...output,
    include: ['tests/hosts/*.test.ts'],
    globalSetup: ['tests/support/build.ts', 'tests/support/launch.ts'],
    provide: { isLong: false, launchOptions: await findBrowser() },
    ...limits,
  },
});
