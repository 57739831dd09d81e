import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './tests/support/find-browser.js';
import { inPage, withBrowser } from './tests/support/in-page.js';
import { limits, pagePatience, personsPatience } from './tests/support/limits.js';
import { LongestFirst } from './tests/support/longest-first.js';
import { output } from './tests/support/output.js';

const launchOptions = await findBrowser();

/** How many files are tried at once in Node, and as many in pages: as many as the machine can carry. */
const maxWorkers = Math.min(availableParallelism(), 4);

/** The tests by where they run: in Node without a page, in a browser's page, or in Node with a browser that opens pages. */
export default defineConfig(({ mode }) => {
  const isLong = mode === 'long';
  // Without a mode, a person runs a few files, or watches them: these are tried on the sources.
  const isByHand = mode === 'test' && !process.env['CI'];
  const patience = isByHand ? personsPatience : pagePatience;
  const shared = {
    ...limits,
    ...(isLong && { testTimeout: 0 }),
    maxWorkers,
    expect: { poll: { timeout: patience } },
    provide: { isLong, patience, launchOptions },
  };
  /** The tests in a page of some folders, which share a browser. */
  const inChromium = (from: 'sources' | 'built', ...folders: readonly string[]) => ({
    ...inPage(from),
    test: {
      ...shared,
      name: folders.join('+'),
      include: folders.map((folder) => `tests/${folder}/*.test.ts`),
      globalSetup: from === 'built' ? 'tests/support/build.ts' : [],
      browser: {
        ...withBrowser,
        provider: playwright({ launchOptions, actionTimeout: patience }),
        instances: [{ browser: 'chromium' as const }],
      },
    },
  });
  return {
    test: {
      ...output,
      // Vitest reads it here alone, and not in the project.
      browser: { connectTimeout: pagePatience },
      sequence: { sequencer: LongestFirst },
      projects: [
        {
          test: {
            ...shared,
            name: 'check',
            include: ['tests/check/*.test.ts'],
            globalSetup: 'tests/support/check.ts',
          },
        },
        {
          test: {
            ...shared,
            name: 'unit',
            isolate: false,
            include: ['tests/unit/*.test.ts'],
          },
        },
        ...(isByHand
          ? [inChromium('sources', 'browser'), inChromium('built', 'frames')]
          : [inChromium('built', 'browser', 'frames')]),
        {
          test: {
            ...shared,
            name: 'built',
            // The modules are read once for all files: they hold nothing that a test changes.
            isolate: false,
            include: ['tests/built/*.test.ts'],
            globalSetup: ['tests/support/build.ts', 'tests/support/launch.ts'],
          },
        },
      ],
    },
  };
});
