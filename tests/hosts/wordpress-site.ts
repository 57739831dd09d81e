import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { onPath } from '../support/find-browser.js';
import { freePort } from '../support/serve.js';
import { start } from '../support/start.js';

/** Where WordPress is: as Debian installs it, unless the environment names the folder of another version. */
const source = process.env['WORDPRESS'] ?? '/usr/share/wordpress';

/** Where its French is: as Debian installs it. */
const french = '/usr/share/wordpress/wp-content/languages/fr_FR.mo';

/** Plugins beside ours, by the environment: a folder with a folder for each. None of them is active. */
export const plugins = process.env['WORDPRESS_PLUGINS'];

const packages = 'wordpress wordpress-l10n php-cli php-mysql php-xml php-mbstring mariadb-server';

/** A WordPress of its own, with its database and the plugin. Every account has the password `password`. */
export interface WordPressSite {
  /** Its address, without a slash at the end. */
  readonly address: string;
  /** Runs PHP in it, and gives what that prints. */
  readonly run: (code: string) => string;
  /** What PHP has complained about since the last time. */
  readonly complaints: () => readonly string[];
  readonly stop: () => void;
}

/** What to install where no WordPress can be set up; undefined where one can. */
export function missingForWordPress(): string | undefined {
  const modules = onPath('php').length ? execFileSync('php', ['-m'], { encoding: 'utf8' }) : '';
  const isThere =
    [french, join(source, 'wp-content/themes/twentytwentythree/styles')].every((each) =>
      existsSync(each),
    ) &&
    ['mysqli', 'xml', 'mbstring'].every((each) => new RegExp(`^${each}$`, 'm').test(modules)) &&
    ['mariadbd', 'mariadb-install-db'].every((each) => onPath(each).length);
  return isThere ? undefined : `WordPress needs (Debian): apt-get install ${packages}`;
}

/** Sets one up in a folder of its own, with an author whose name is `author` beside the administrator `admin`. */
export async function startWordPress(): Promise<WordPressSite> {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const [root, log] = [join(folder, 'wordpress'), join(folder, 'debug.log')];
  const database = await startDatabase(folder);
  const port = await freePort();
  const address = `http://127.0.0.1:${String(port)}`;

  cpSync(source, root, { recursive: true, dereference: true });
  cpSync(french, join(root, 'wp-content/languages/fr_FR.mo'));
  if (plugins) cpSync(plugins, join(root, 'wp-content/plugins'), { recursive: true });
  unzip('dist/hosts/role-finder-wordpress.zip', join(root, 'wp-content/plugins'));
  writeFileSync(join(root, 'wp-config.php'), configuration(address, database.socket, log));
  mkdirSync(join(root, 'wp-content/mu-plugins'));
  writeFileSync(join(root, 'wp-content/mu-plugins/offline.php'), offline);
  writeFileSync(log, '');

  const options = ['-d', 'error_reporting=-1', '-d', 'sendmail_path=/bin/true'];
  const php = (code: string): string =>
    execFileSync('php', [...options, '-r', code], { cwd: root, encoding: 'utf8' });
  const run = (code: string): string => php(`require 'wp-load.php'; ${code}`);
  php(`define('WP_INSTALLING', true); require 'wp-load.php'; ${installation}`);
  run(setup);

  const server = start('php', [...options, '-S', `127.0.0.1:${String(port)}`, '-t', root], {
    PHP_CLI_SERVER_WORKERS: '4',
  });
  await server.says(/(started)/);
  return {
    address,
    run,
    complaints: () => {
      const lines = readFileSync(log, 'utf8').split('\n');
      writeFileSync(log, '');
      return lines.filter((line) => line.startsWith('[') && !ofCore.test(line));
    },
    stop: () => {
      server.stop();
      database.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function startDatabase(folder: string): Promise<{ socket: string; stop: () => void }> {
  const [data, socket] = [join(folder, 'data'), join(folder, 'socket')];
  const first = join(folder, 'first.sql');
  writeFileSync(first, 'CREATE DATABASE wordpress;');
  const own = ['--no-defaults', `--datadir=${data}`, '--user=root'];
  execFileSync('mariadb-install-db', [...own, '--auth-root-authentication-method=normal'], {
    stdio: 'pipe',
  });
  const { says, stop } = start('mariadbd', [
    ...own,
    ...[`--socket=${socket}`, `--init-file=${first}`, '--skip-networking'],
  ]);
  await says(/(ready for connections)/);
  return { socket, stop };
}

function unzip(zip: string, folder: string): void {
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

/** WordPress 6.1 is older than PHP 8.2, which some of its own files do not please. */
const ofCore = /PHP Deprecated: .* in \S+\/wp-(admin|includes)\//;

const configuration = (address: string, socket: string, log: string): string => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('WP_HOME', '${address}');
define('WP_SITEURL', '${address}');
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', false);
define('WP_DEBUG_LOG', '${log}');
define('DISABLE_WP_CRON', true);
defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');
$table_prefix = 'wp_';
require ABSPATH . 'wp-settings.php';
`;

/** No one out there has anything for it: it does not ask. */
const offline = `<?php
add_filter('pre_http_request', fn() => ['response' => ['code' => 404], 'body' => '']);
`;

const installation = `
require 'wp-admin/includes/upgrade.php';
wp_install('Intranet', 'admin', 'admin@host.example', true, '', 'password');
`;

const setup = `
require_once 'wp-admin/includes/plugin.php';
$failure = activate_plugin('role-finder/role-finder.php');
if ($failure) throw new Exception($failure->get_error_message());
switch_theme('twentytwentythree');
$author = ['user_login' => 'author', 'user_pass' => 'password', 'role' => 'author'];
foreach ([1, wp_insert_user($author)] as $user) {
  update_user_meta($user, 'wp_persisted_preferences', [
    'core/edit-post' => ['welcomeGuide' => false],
    '_modified' => gmdate('c'),
  ]);
}
`;
