import { existsSync } from 'node:fs';
import { playwright } from '@vitest/browser-playwright';
import * as playwrights from 'playwright';
import type { BrowserProviderOption } from 'vitest/node';
import { onPath } from '../support/find-browser.js';
import { pagePatience } from '../support/limits.js';
import { startFirefox } from './firefox.js';
import { webDriver } from './provider.js';
import { startWebKit } from './webkit.js';

export type Engine = 'firefox' | 'webkit';

/** What to say where an engine cannot be had. */
export const missing: Readonly<Record<Engine, string>> = {
  firefox:
    'There is no Firefox. Install it (Debian: apt-get install firefox-esr), or run: npx playwright install --with-deps firefox',
  webkit:
    'There is no WebKit. Install it (Debian: apt-get install webkit2gtk-driver xvfb), or run: npx playwright install --with-deps webkit',
};

const installed = {
  firefox: { programs: ['firefox-esr', 'firefox'], start: startFirefox },
  webkit: { programs: ['WebKitWebDriver'], start: startWebKit },
};

/** How to run tests in an engine: in an installed browser, else in Playwright's own; undefined where there is neither. */
export function providerOf(engine: Engine): BrowserProviderOption | undefined {
  const path = installedPath(engine);
  if (path) return webDriver(() => installed[engine].start(path));
  const own = playwrights[engine].executablePath();
  if (!existsSync(own)) return undefined;
  console.log(`The tests run in ${own}.`);
  return playwright({ launchOptions: { timeout: pagePatience } });
}

/** Where an engine is installed, if it is. */
export function installedPath(engine: Engine): string | undefined {
  return onPath(...installed[engine].programs)[0];
}
