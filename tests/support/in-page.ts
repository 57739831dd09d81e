import type { UserConfig } from 'vite';
import { emulateMedia } from './emulate-media.js';

/** What the tests in a browser's page need, whichever browser it is. */
export const inPage = {
  resolve: {
    alias: {
      'ajo-role-finder/team': '/dist/role-finder-team.js',
      'ajo-role-finder': '/dist/role-finder.js',
    },
  },
  optimizeDeps: {
    include: [
      ...['axe-core', 'darkreader', 'fast-check', 'lit'],
      // What locators are made with
      '@vitest/browser/locators',
    ],
  },
} satisfies UserConfig;

/** How Vitest runs them there. */
export const withBrowser = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  commands: { emulateMedia },
};
