import { playwright } from '@vitest/browser-playwright';
import { fileURLToPath } from 'node:url';
import type { LaunchOptions } from 'playwright';
import type { BuildOptions, Plugin } from 'vite';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { findBrowser } from './tests/support/find-browser.js';

const library: BuildOptions = {
  lib: { entry: 'src/index.ts', formats: ['es'], fileName: 'role-finder' },
  rolldownOptions: {
    treeshake: { moduleSideEffects: (id) => !id.includes('/@lit/localize/') },
    output: {
      chunkFileNames: 'role-finder.[name].js',
      comments: { legal: true, annotation: false, jsdoc: false },
      minify: true,
    },
    plugins: [translationsAlone(), literalsFolded()],
  },
};

const demo: BuildOptions = {
  outDir: 'dist-demo',
  rolldownOptions: { input: 'demo/index.html' },
};

/** The tests that run in Node, some of which open a browser, and those that run in one. */
const projectsIn = (launchOptions: LaunchOptions): TestProjectInlineConfiguration[] => [
  {
    test: {
      name: 'node',
      include: ['tests/*.test.ts'],
      exclude: ['tests/*.browser.test.ts'],
      provide: { launchOptions },
    },
  },
  {
    test: {
      name: 'browser',
      include: ['tests/*.browser.test.ts'],
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions }),
        instances: [{ browser: 'chromium' }],
      },
    },
  },
];

export default defineConfig(async ({ mode }) => ({
  base: './',
  server: { open: '/demo/' },
  build: mode === 'demo' ? demo : library,
  test: {
    reporters: ['default', './tests/support/closing-line.ts'],
    projects: process.env['VITEST'] ? projectsIn(await findBrowser()) : [],
  },
}));

/**
 * Gives the translations a `str` of their own. With the element's, their chunk would import the element's file, and a
 * page that asks for that file by another address (`role-finder.js?v=2`) would then load it twice.
 */
function translationsAlone(): Plugin {
  const str = fileURLToPath(import.meta.resolve('@lit/localize/internal/str-tag.js'));
  return {
    name: 'translations-alone',
    resolveId: {
      order: 'pre',
      handler: (source, importer) =>
        source === '@lit/localize' && importer?.includes('/src/generated/') ? `${str}?alone` : null,
    },
  };
}

/** Folds the indentation, and drops the comments, of styles and templates: a minifier of code leaves literals alone. */
function literalsFolded(): Plugin {
  return {
    name: 'literals-folded',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        file.code = file.code.replace(/\/\* .*? \*\//g, '').replace(/\n[\n ]* /g, ' ');
      }
    },
  };
}
