import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type LaunchOptions } from 'playwright';
import { pagePatience } from './limits.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** What {@link findBrowser} found, for the tests in Node that open a browser. */
    launchOptions: LaunchOptions;
  }
}

/**
 * How to launch a Chromium on this machine: an installed Chrome, Edge or Chromium, else Playwright's own. Where there
 * is none it gets one, and says so: Playwright's download or, where that fails on Debian or Ubuntu and we may, the
 * `chromium` package.
 *
 * @throws Error if there is no browser, and none can be had
 */
export async function findBrowser(): Promise<LaunchOptions> {
  const found = await firstThatLaunches();
  if (found) return found;
  for (const get of [downloadPlaywrights, installDebians]) {
    const options = get() && (await firstThatLaunches());
    if (options) return options;
  }
  throw new Error(
    'The tests need Chrome, Edge or Chromium. Install one, or run: npx playwright install --with-deps chromium',
  );
}

async function firstThatLaunches(): Promise<LaunchOptions | undefined> {
  const candidates: LaunchOptions[] = [
    { channel: 'chrome' },
    { channel: 'msedge' },
    // Playwright itself knows where to look for Chrome and Edge, but not for these.
    ...onPath('chromium', 'chromium-browser').map((executablePath) => ({ executablePath })),
    // The whole one: the shell that Playwright takes by default for headless runs is another browser.
    { channel: 'chromium' },
  ];
  for (const candidate of candidates) {
    const options = { ...candidate, timeout: pagePatience };
    try {
      const server = await chromium.launchServer(options);
      const { spawnargs } = server.process();
      await server.close();
      return { ...options, args: [withoutFeatures(spawnargs)] };
    } catch {
      // Not here, or it does not start: the next one.
    }
  }
  return undefined;
}

/** What costs a browser more than the page of a test does, and no page can tell. */
const unneeded = [
  // For the list below the address bar, loads two pages of its own into each window.
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'],
  // Makes a new view, with all that draws it, for each page that takes the place of another.
  'RenderDocument',
];

/** The switch that turns off {@link unneeded}. Of two such switches the last counts, so it repeats Playwright's. */
function withoutFeatures(switches: readonly string[]): string {
  const playwrights = switches.find((each) => each.startsWith('--disable-features='));
  return [playwrights ?? '--disable-features=', ...unneeded].join(',');
}

/** The programs of these names on the path, those of its first folder first. */
export function onPath(...names: readonly string[]): readonly string[] {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .filter((file) => existsSync(file));
}

function downloadPlaywrights(): boolean {
  const options = ['--no-shell', ...(isRoot() ? ['--with-deps'] : [])];
  const cli = join('node_modules', 'playwright', 'cli.js');
  return run(process.execPath, [cli, 'install', ...options, 'chromium']);
}

function installDebians(): boolean {
  return (
    isRoot() &&
    existsSync('/etc/debian_version') &&
    run('apt-get', ['update']) &&
    run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation'])
  );
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function run(command: string, args: readonly string[]): boolean {
  console.log(`No browser found for the tests. Getting one: ${[command, ...args].join(' ')}`);
  try {
    execFileSync(command, args, { stdio: 'inherit' });
    return true;
  } catch {
    return false;
  }
}
