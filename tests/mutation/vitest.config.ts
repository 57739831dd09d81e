import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from '../support/find-browser.js';

const launchOptions = await findBrowser();
const pure = ['answers', 'links', 'localization', 'order', 'read-content', 'scoring', 'step'];

/** The tests of what is mutated, and no others: each runs once for each mutant that it reaches. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'node', include: pure.map((name) => `tests/${name}.test.ts`) } },
      {
        test: {
          name: 'browser',
          include: ['tests/localization.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({ launchOptions }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
