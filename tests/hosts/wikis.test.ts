import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { onPath } from '../support/find-browser.js';
import { codeOf } from '../support/publication.js';
import { freePort } from '../support/serve.js';
import { start, type Program } from '../support/start.js';
import { newPage, sharedBrowser, takeQuiz } from '../support/visit.js';
import { bringBuiltFiles, builtPublication } from './built-files.js';

interface Wiki {
  /** Where it is: as Debian installs it, unless the environment names the folder of another version. */
  readonly source: string;
  /** The extensions of PHP that it needs. */
  readonly extensions: readonly string[];
  /** What of Debian has all this. */
  readonly packages: string;
  /**
   * Sets it up in a folder, in French, with what “For your site” asks an administrator for, and with a page; gives how
   * PHP serves it.
   */
  readonly setUp: (given: SetUp) => Serving;
}

interface SetUp {
  readonly source: string;
  readonly folder: string;
  readonly address: string;
  /** What an administrator adds, where that is a code. */
  readonly script: string;
  readonly page: string;
}

interface Serving {
  /** The path of the page. */
  readonly path: string;
  readonly options: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

const wikis: Readonly<Record<'mediawiki' | 'dokuwiki', Wiki>> = {
  mediawiki: {
    source: process.env['MEDIAWIKI'] ?? '/usr/share/mediawiki',
    extensions: ['intl', 'mbstring', 'pdo_sqlite', 'xml'],
    packages: 'mediawiki php-cli php-intl php-mbstring php-sqlite3 php-xml',
    setUp: ({ source, folder, address, script, page }) => {
      const env = { MW_CONFIG_FILE: join(folder, 'LocalSettings.php') };
      const run = (script: string, args: readonly string[], input = ''): unknown =>
        execFileSync('php', [join(source, 'maintenance', script), ...args], {
          input,
          stdio: 'pipe',
          env: existsSync(env.MW_CONFIG_FILE) ? { ...process.env, ...env } : process.env,
        });
      const database = ['--dbtype=sqlite', `--dbpath=${folder}`, `--confpath=${folder}`];
      const site = [`--server=${address}`, '--scriptpath=', '--lang=fr', '--skins=Vector'];
      run('install.php', [...database, ...site, '--pass=a-long-password', 'Wiki', 'Admin']);
      run('edit.php', ['--user=Admin', 'MediaWiki:Common.js'], script);
      run('edit.php', ['Quiz'], page);
      return { path: '/index.php?title=Quiz', options: [], env };
    },
  },
  dokuwiki: {
    source: process.env['DOKUWIKI'] ?? '/usr/share/dokuwiki',
    extensions: ['mbstring', 'xml'],
    packages: 'dokuwiki php-cli php-mbstring php-xml',
    setUp: ({ source, folder, page }) => {
      const [conf, data] = [join(folder, 'conf'), join(folder, 'data')];
      const own = join(source, 'conf');
      if (existsSync(own)) cpSync(own, conf, { recursive: true });
      const kinds = ['attic', 'cache', 'index', 'locks', 'log', 'media', 'media_attic'];
      for (const each of [...kinds, 'media_meta', 'meta', 'pages', 'tmp'])
        mkdirSync(join(data, each), { recursive: true });
      mkdirSync(conf, { recursive: true });
      writeFileSync(
        join(conf, 'local.php'),
        `<?php
$conf['lang'] = 'fr';
$conf['useacl'] = 0;
$conf['savedir'] = '${data}';
$conf['htmlok'] = 1;
$conf['plugin']['htmlok']['htmlok'] = 1;
`,
      );
      writeFileSync(join(data, 'pages/quiz.txt'), page);
      const before = join(folder, 'before.php');
      writeFileSync(before, `<?php define('DOKU_CONF', '${conf}/');`);
      const options = ['-d', `auto_prepend_file=${before}`];
      return { path: '/doku.php?id=quiz', options, env: {} };
    },
  },
};

function missingFor({ source, extensions, packages }: Wiki): string | undefined {
  const loaded = onPath('php').length ? execFileSync('php', ['-m'], { encoding: 'utf8' }) : '';
  const isThere =
    existsSync(source) && extensions.every((each) => loaded.split('\n').includes(each));
  return isThere ? undefined : `This wiki needs (Debian): apt-get install ${packages}`;
}

describe.each(['mediawiki', 'dokuwiki'] as const)('a page of %s', (route) => {
  const wiki = wikis[route];
  const missing = missingFor(wiki);
  if (missing) console.warn(missing);

  describe.skipIf(missing)('with the code of “For your site”', () => {
    let folder: string;
    let server: Program;
    let url: string;

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), `${route}-`));
      const port = String(await freePort());
      const address = `http://127.0.0.1:${port}`;
      const publication = builtPublication({ host: 'wiki', route });
      const [script] = publication.route.steps(publication).at(-2)?.actions ?? [];
      const { source } = wiki;
      const { path, options, env } = wiki.setUp({
        source,
        folder,
        address,
        script: script && 'code' in script ? script.code : '',
        page: `Before.\n\n${codeOf(publication)}\n\nAfter.\n`,
      });
      server = start('php', [...options, '-S', `127.0.0.1:${port}`, '-t', source], env);
      await server.says(/(started)/);
      url = address + path;
    });

    afterAll(() => {
      server.stop();
      rmSync(folder, { recursive: true });
    });

    it('shows the quiz, in the language of the wiki', async () => {
      const browser = await sharedBrowser();
      const page = await newPage(browser);
      await bringBuiltFiles(page);
      await page.goto(url);
      await takeQuiz(page.locator('role-finder'), 'fr');
      await browser.close();
    });
  });
});
