import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Language } from '../support/words.js';
import { start, type Program } from '../support/start.js';

/** A desktop of its own, without a screen: a display, a bus, a window manager, and a home folder. */
export interface Desktop {
  /** A new folder in its home, or below it. */
  readonly folder: (path: string) => string;
  /** Starts a program in it. */
  readonly run: (path: string, args: readonly string[], env?: Env) => Program;
  /** Presses keys, named as xdotool does: `ctrl+l`. */
  readonly press: (keys: string) => Promise<unknown>;
  readonly type: (text: string) => Promise<unknown>;
  readonly close: () => void;
}

type Env = Readonly<Record<string, string>>;

const locales = { en: 'en_US.UTF-8', fr: 'fr_FR.UTF-8' };

/** What Alt+Shift and an arrow mean is left to Orca. */
const withoutKeys = `<?xml version="1.0"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <desktops><number>1</number></desktops>
  <keyboard/>
</openbox_config>`;

export async function startDesktop(language: Language): Promise<Desktop> {
  const home = mkdtempSync(join(tmpdir(), 'desktop-'));
  const folder = (path: string): string => {
    const made = join(home, path);
    mkdirSync(made, { recursive: true, mode: 0o700 });
    return made;
  };
  const env: Record<string, string> = {
    HOME: home,
    XDG_RUNTIME_DIR: folder('run'),
    XDG_DATA_HOME: folder('data'),
    XDG_CONFIG_HOME: folder('config'),
    XDG_CACHE_HOME: folder('cache'),
    LANG: locales[language],
    LC_ALL: locales[language],
    LANGUAGE: language,
    GSETTINGS_BACKEND: 'memory',
    GTK_MODULES: 'gail:atk-bridge',
    GNOME_ACCESSIBILITY: '1',
    GDK_BACKEND: 'x11',
    MOZ_ENABLE_WAYLAND: '0',
    LIBGL_ALWAYS_SOFTWARE: '1',
  };
  const programs: Program[] = [];
  const run: Desktop['run'] = (path, args, more) => {
    const program = start(path, args, { ...env, ...more });
    programs.unshift(program);
    return program;
  };
  const keys = (...args: string[]) =>
    promisify(execFile)('xdotool', args, { env: { ...process.env, ...env } });

  const screen = run('Xvfb', [
    '-displayfd',
    '1',
    '-nolisten',
    'tcp',
    '-noreset',
    '-screen',
    '0',
    '1280x1024x24',
  ]);
  env['DISPLAY'] = `:${await screen.says(/^(\d+)\n/m)}`;
  const bus = run('dbus-daemon', ['--session', '--nofork', '--print-address=1']);
  env['DBUS_SESSION_BUS_ADDRESS'] = await bus.says(/(unix:\S+)/);
  writeFileSync(join(folder('config/openbox'), 'rc.xml'), withoutKeys);
  run('openbox', ['--sm-disable']);
  return {
    folder,
    run,
    press: (combination) => keys('key', '--clearmodifiers', combination),
    type: (text) => keys('type', '--delay', '20', text),
    close() {
      for (const { stop } of programs) stop();
      // Where a browser has started the portal for documents, its files stay mounted.
      spawnSync('fusermount', ['-uzq', join(home, 'run/doc')]);
      rmSync(home, { recursive: true, force: true, maxRetries: 9 });
    },
  };
}
