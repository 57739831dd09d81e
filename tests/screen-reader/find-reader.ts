import { execFileSync } from 'node:child_process';
import { onPath } from '../support/find-browser.js';
import { browsers, programs } from './browsers.js';

const tools = [['orca'], ['Xvfb'], ['dbus-daemon'], ['openbox'], ['xdotool'], ['locale']];

const packages =
  'orca firefox-esr chromium xvfb dbus at-spi2-core libatk-adaptor openbox xdotool locales';

/** What to say where the screen reader, or what it needs, cannot be had; undefined where all of it is there. */
export function missingForReader(): string | undefined {
  const needed = [...tools, ...browsers.map((each) => programs[each])];
  const absent = needed.filter((names) => !onPath(...names).length).map(([name]) => name);
  if (absent.length) {
    return `The screen reader needs ${absent.join(', ')}. Install (Debian): apt-get install ${packages}`;
  }
  const locales = execFileSync('locale', ['-a'], { encoding: 'utf8' });
  const [mute] = ['en_US', 'fr_FR'].filter((each) => !locales.includes(`${each}.utf8`));
  return (
    mute &&
    `The screen reader needs the locale ${mute}: localedef -i ${mute} -f UTF-8 ${mute}.UTF-8`
  );
}
