import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../support/words.js';
import type { Desktop } from './desktop.js';

export const browsers = ['firefox', 'chromium'] as const;

export type BrowserName = (typeof browsers)[number];

/** The names that its program has, the first one as Debian's package is called. */
export const programs: Readonly<Record<BrowserName, readonly string[]>> = {
  firefox: ['firefox-esr', 'firefox'],
  chromium: ['chromium', 'chromium-browser', 'google-chrome'],
};

/** Opens an empty window, with a profile of its own. */
export function openBrowser(
  name: BrowserName,
  path: string,
  desktop: Desktop,
  language: Language,
): void {
  const profile = desktop.folder('profile');
  const options = { firefox: firefoxOptions, chromium: chromiumOptions };
  desktop.run(path, [...options[name](profile, language), 'about:blank']);
}

function firefoxOptions(profile: string, language: Language): readonly string[] {
  const lines = Object.entries({ ...quietly, 'intl.accept_languages': language }).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  return ['--no-remote', '--profile', profile, '--width', '1200', '--height', '950'];
}

function chromiumOptions(profile: string, language: Language): readonly string[] {
  return [
    ...['--no-sandbox', '--force-renderer-accessibility', '--disable-gpu', '--no-first-run'],
    ...['--no-default-browser-check', '--password-store=basic', '--disable-background-networking'],
    ...['--disable-component-update', '--disable-sync', '--disable-features=Translate'],
    ...[`--lang=${language}`, `--accept-lang=${language}`, `--user-data-dir=${profile}`],
    ...['--window-size=1200,950', '--window-position=0,0'],
  ];
}

/** Nothing but the page is to have something to say: no notice, no welcome, no suggestion. */
const quietly = {
  'accessibility.force_disabled': -1,
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.preonboarding.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.tabs.warnOnClose': false,
  'browser.translations.enable': false,
  'browser.urlbar.autoFill': false,
  'browser.urlbar.suggest.engines': false,
  'browser.urlbar.suggest.history': false,
  'browser.urlbar.suggest.searches': false,
  'browser.urlbar.suggest.topsites': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.firstRunURL': '',
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'http://127.0.0.1:9/',
  'startup.homepage_welcome_url': '',
  'termsofuse.acceptedVersion': 999,
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'ui.key.menuAccessKeyFocuses': false,
};
