import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import type { BrowserProviderOption } from 'vitest/node';
import { inPage, withBrowser } from '../support/in-page.js';
import { limits, pagePatience } from '../support/limits.js';
import { output } from '../support/output.js';
import { installedPath, missing, providerOf, type Engine } from './find-engine.js';

/** The tests in a page, in other engines than Chromium: `npm run test:browsers`. */
export default defineConfig({
  test: {
    ...output,
    // Vitest reads it here alone, and not in a project.
    browser: { connectTimeout: pagePatience },
    projects: [...(['firefox', 'webkit'] as const).map(project), ...printing()],
  },
});

function project(engine: Engine): TestProjectConfiguration {
  const provider = providerOf(engine);
  return provider ? inEngine(engine, provider) : failing(engine);
}

/** An engine that was not run must not look as if it had passed. */
function failing(engine: Engine): TestProjectConfiguration {
  console.error(missing[engine]);
  return {
    test: {
      name: engine,
      include: ['tests/engines/missing.ts'],
      provide: { missing: missing[engine] },
    },
  };
}

function inEngine(engine: Engine, provider: BrowserProviderOption): TestProjectConfiguration {
  return {
    ...inPage('built'),
    test: {
      name: engine,
      include: ['browser', 'frames', 'engines'].map((folder) => `tests/${folder}/*.test.ts`),
      globalSetup: 'tests/support/build.ts',
      provide: { isLong: false },
      browser: {
        ...withBrowser,
        provider,
        instances: [{ browser: engine }],
      },
      ...limits,
    },
  };
}

/** What an installed Firefox prints, where there is one: Playwright's own cannot be asked to. */
function printing(): readonly TestProjectConfiguration[] {
  if (!installedPath('firefox')) return [];
  const test = {
    name: 'firefox on paper',
    include: ['tests/engines/paper.ts'],
    globalSetup: 'tests/support/build.ts',
    ...limits,
  };
  return [{ test }];
}
