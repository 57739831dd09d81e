import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readPo } from '../../src/hosts/wordpress/translations.js';
import { onPath } from '../support/find-browser.js';

const files = unzipSync(readFileSync('dist/hosts/role-finder-wordpress.zip'));
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const text = (path: string): string => strFromU8(files[`role-finder/${path}`] ?? new Uint8Array());
const plugin = text('role-finder.php');
const readme = text('readme.txt');

const phpFiles = [
  ...['role-finder.php', 'settings.php', 'element.php', 'scripts.php', 'uploads.php'],
];

/** The value of a header, of the plugin or of its readme. */
const header = (of: string, name: string): string | undefined =>
  new RegExp(`^(?: \\* )?${name}: +(.*)$`, 'm').exec(of)?.[1];

describe('the plugin for WordPress', () => {
  it('has these files, and no others', () => {
    const locales = ['fr_BE', 'fr_CA', 'fr_FR'];
    const isSource = (path: string) => path.startsWith('role-finder/source/');
    expect(
      Object.keys(files)
        .filter((path) => !isSource(path))
        .sort(),
    ).toEqual(
      [
        ...['LICENSE.txt', 'CHANGELOG.md', 'readme.txt', 'links.json'],
        ...phpFiles,
        ...['editor.js', 'checks.js', 'role-finder-content.js'],
        ...['blocks/quiz/block.json', 'blocks/team/block.json'],
        ...['role-finder.classic.min.js', 'role-finder-team.classic.min.js'],
        ...locales.map((each) => `languages/role-finder-${each}.mo`),
        ...locales.map((each) => `languages/role-finder-${each}-role-finder-editor.json`),
      ]
        .map((path) => `role-finder/${path}`)
        .sort(),
    );
  });

  it.each(['role-finder.classic.min.js', 'role-finder-team.classic.min.js'])(
    'has %s as it is',
    (file) => {
      expect(text(file)).toBe(readFileSync(join('dist', file), 'utf8'));
    },
  );

  it('has the version of the package', () => {
    expect(header(plugin, 'Version')).toBe(version);
    expect(plugin).toContain(`const VERSION = '${version}';`);
    expect(header(readme, 'Stable tag')).toBe(version);
    expect(readme).toContain(`= ${version} =`);
  });

  it('says the same in both of its headers', () => {
    for (const name of ['Requires at least', 'Requires PHP', 'License', 'License URI']) {
      expect(header(plugin, name)).toBeTruthy();
      expect(header(plugin, name)).toBe(header(readme, name));
    }
  });

  it('has a readme as the plugin directory wants it', () => {
    const [, short = ''] = /\n\n(.+)\n\n== Description ==\n/.exec(readme) ?? [];
    expect(short.length).toBeGreaterThan(0);
    expect(short.length).toBeLessThanOrEqual(150);
    expect(header(readme, 'Contributors')).toMatch(/^[a-z\d]+$/);
    expect(header(readme, 'Tags')?.split(', ').length).toBeLessThanOrEqual(5);
    expect([...readme.matchAll(/^== (.+) ==$/gm)].map(([, name]) => name)).toEqual([
      ...['Description', 'Installation', 'Frequently Asked Questions', 'Changelog'],
    ]);
  });

  it('names every attribute of the blocks in the readme', () => {
    const { attributes } = JSON.parse(text('blocks/quiz/block.json')) as { attributes: object };
    for (const name of Object.keys(attributes)) expect(readme).toContain(`\`${name}\``);
  });

  it('translates every text into French, and nothing else', () => {
    const blocks = ['quiz', 'team'].map(
      (name) =>
        JSON.parse(text(`blocks/${name}/block.json`)) as {
          title: string;
          description: string;
          keywords: readonly string[];
        },
    );
    const french = readPo(readFileSync('src/hosts/wordpress/fr.po', 'utf8'));
    const texts = [...text('editor.js').matchAll(/__\(\s*'(.*)',\s*'role-finder',?\s*\)/g)];
    expect(texts).toHaveLength(text('editor.js').match(/__\(/g)?.length ?? 0);
    expect(new Set(Object.keys(french))).toEqual(
      new Set([
        ...['', header(plugin, 'Description')],
        ...blocks.flatMap(({ title, description, keywords }) => [
          `block title\u0004${title}`,
          `block description\u0004${description}`,
          ...keywords.map((each) => `block keyword\u0004${each}`),
        ]),
        ...texts.map(([, each]) => each),
      ]),
    );
    for (const each of Object.values(french)) {
      expect(each).not.toBe('');
      expect(each).not.toMatch(/['\u2018]| [:;?!»]|« /);
    }
  });

  it.skipIf(!onPath('php').length)(
    'takes settings as they were meant, whatever is around them',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
      for (const file of ['settings.php', 'element.php', 'links.json'])
        writeFileSync(join(folder, file), text(file));
      // What WordPress reads, as far as it is needed here: a name and a value in straight quotation marks.
      const script = `
      const ABSPATH = '';
      function add_filter() {}
      function esc_attr($text) { return $text; }
      function esc_html($text) { return $text; }
      function esc_url($text) { return $text; }
      function do_shortcode($text) { return $text; }
      function force_balance_tags($text) { return $text; }
      function wp_kses_post($text) { return $text; }
      function wp_strip_all_tags($text) { return strip_tags($text); }
      function wpautop($text) { return $text; }
      function make_clickable($text) { return $text; }
      function wp_json_file_decode($file) { return json_decode(file_get_contents($file), true); }
      function get_locale() { return 'en_US'; }
      function shortcode_parse_atts($text) {
        preg_match_all('/([\\w-]+)="([^"]*)"/', $text, $found);
        return array_combine($found[1], $found[2]);
      }
      require '${folder}/settings.php';
      require '${folder}/element.php';
      foreach (json_decode(stream_get_contents(STDIN)) as $text)
        echo Role_Finder\\element('role-finder', Role_Finder\\settings_in($text)), "\\n";`;
      const written = [
        'lang="fr_FR"<br />\nbase="https://docs.example/"<br />',
        '<p>lang=”fr-FR” base=“https://docs.example/”</p>',
        'lang=&#8221;fr-FR&#8221;&nbsp;base=&#8220;https://docs.example/&rdquo;',
        'lang=«\u00a0fr-FR\u00a0» base="‚https://docs.example/‘"',
      ];
      const html = execFileSync('php', ['-r', script], {
        input: JSON.stringify([...written, 'base=“https://docs.example/our docs/” lang=“fr”']),
        encoding: 'utf8',
      });
      rmSync(folder, { recursive: true });
      expect(
        html
          .replace(/<a .*?<\/a>/g, '')
          .trim()
          .split('\n'),
      ).toEqual([
        ...written.map(
          () => '<role-finder lang="fr-FR" base="https://docs.example/"></role-finder>',
        ),
        '<role-finder lang="fr" base="https://docs.example/our%20docs/"></role-finder>',
      ]);
    },
  );

  it.skipIf(!onPath('php').length)('is PHP that can be read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
    for (const name of phpFiles) {
      const file = join(folder, name);
      writeFileSync(file, text(name));
      execFileSync('php', ['-l', file]);
    }
    rmSync(folder, { recursive: true });
  });
});
