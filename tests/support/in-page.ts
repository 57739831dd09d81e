import type { Plugin, UserConfig } from 'vite';
import { emulateMedia } from './emulate-media.js';
import { site } from './site.js';

const files = {
  built: ['/dist/role-finder.js', '/dist/role-finder-team.js'],
  sources: ['/src/index.ts', '/src/team.ts'],
} as const;

/** Keeps Vite from telling of what it makes ready, and of each odd address that a test makes up. Vitest sets its level. */
const quiet: Plugin = {
  name: 'quiet',
  configResolved({ logger }) {
    logger.info = logger.warn = () => undefined;
  },
};

/** What the tests in a browser's page need, whichever browser it is, to import the package as one of these. */
export function inPage(from: keyof typeof files): UserConfig {
  const [quiz, team] = files[from];
  return {
    plugins: [quiet, site],
    resolve: {
      alias: { 'ajo-role-finder/team': team, 'ajo-role-finder': quiz },
      // Lit as it is delivered: the build for development warns on the console.
      conditions: ['module', 'browser', 'production'],
    },
    optimizeDeps: {
      include: [
        ...['axe-core', 'darkreader', 'fast-check'],
        ...['@lit/localize', 'lit', 'lit/directives/keyed.js', 'lit/directives/ref.js'],
        ...['lit/directives/repeat.js'],
        // What the controls of the app for editors are made of
        ...[
          'button',
          'input',
          'option',
          'radio',
          'radio-group',
          'select',
          'switch',
          'textarea',
        ].map((name) => `@awesome.me/webawesome/dist/components/${name}/${name}.js`),
        // What locators are made with
        '@vitest/browser/locators',
      ],
    },
  };
}

/** How Vitest runs them there. */
export const withBrowser = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  commands: { emulateMedia },
};
