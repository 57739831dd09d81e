import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './tests/support/find-browser.js';
import { inPage, withBrowser } from './tests/support/in-page.js';
import { limits, pagePatience } from './tests/support/limits.js';

const launchOptions = await findBrowser();

/** The tests by where they run: in Node without a page, in a browser's page, or in Node with a browser that opens pages. */
export default defineConfig(({ mode }) => {
  const isLong = mode === 'long';
  const patience = isLong ? { ...limits, testTimeout: 0 } : limits;
  return {
    test: {
      reporters: ['default', './tests/support/closing-line.ts'],
      // Vitest reads it here alone, and not in the project.
      browser: { connectTimeout: pagePatience },
      // Each worker has a browser page open, so there are as many as the machine carries.
      maxWorkers: Math.min(availableParallelism(), 4),
      projects: [
        {
          test: {
            name: 'unit',
            isolate: false,
            include: ['tests/unit/*.test.ts'],
            provide: { isLong },
            ...patience,
          },
        },
        {
          ...inPage,
          test: {
            name: 'browser',
            include: ['tests/browser/*.test.ts'],
            globalSetup: 'tests/support/build.ts',
            provide: { isLong },
            browser: {
              ...withBrowser,
              provider: playwright({ launchOptions }),
              instances: [{ browser: 'chromium' }],
            },
            ...patience,
          },
        },
        {
          test: {
            name: 'built',
            // The modules are read once for all files: they hold nothing that a test changes.
            isolate: false,
            include: ['tests/built/*.test.ts'],
            globalSetup: ['tests/support/build.ts', 'tests/support/launch.ts'],
            provide: { isLong, launchOptions },
            ...patience,
          },
        },
      ],
    },
  };
});
