import { playwright } from '@vitest/browser-playwright';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { findBrowser } from '../support/find-browser.js';

const launchOptions = await findBrowser();
const pure = [
  'answers',
  'code',
  'code-address',
  'locales',
  'plan',
  'read-content',
  'report',
  'role-links',
  'saved-state',
  'scoring',
  'state',
  'web-address',
];

/** The tests of what is mutated, and no others: each runs once for each mutant that it reaches. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'node', include: pure.map((name) => `tests/unit/${name}.test.ts`) } },
      {
        resolve: {
          // The sources that are mutated, where the other tests in the browser take what was built from them.
          alias: {
            'ajo-role-finder': fileURLToPath(new URL('../../src/index.ts', import.meta.url)),
          },
        },
        test: {
          name: 'browser',
          include: ['tests/browser/localization.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
