import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contents } from '../support/contents.js';

interface Named {
  readonly name: string;
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly (Named & Readonly<Record<string, readonly Named[]>>)[];
  }[];
}

const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
const read = (file: string): string => readFileSync(file, 'utf8');
const documents = read('README.md') + read('src/README.md');
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) =>
  join('src', file),
);
const elementOf = (tag: string): string =>
  read(join('src', tag, `${tag}.ts`)) + read('src/shared/content-element.ts');
const styles = textOf(/\.css$/);
let manifest: Manifest;

/** All that a pattern finds in its first group, once each, in alphabetical order. */
const found = (text: string, pattern: RegExp): readonly string[] =>
  [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].toSorted();

beforeAll(() => {
  const cem = 'node_modules/@custom-elements-manifest/analyzer/cem.js';
  execFileSync(process.execPath, [cem, 'analyze', '--outdir', relative('.', folder)], {
    stdio: 'pipe',
  });
  manifest = JSON.parse(read(join(folder, 'custom-elements.json'))) as Manifest;
});

afterAll(() => rmSync(folder, { recursive: true }));

const elements = [
  {
    tag: 'role-finder',
    name: 'RoleFinder',
    attributes: ['base', 'content', 'heading', 'lang', 'page', 'paths', 'persist'],
    members: ['base', 'code', 'content', 'forget', 'heading', 'page', 'paths', 'persist'],
    // One for each role of the built-in content.
    roleSlots: contents.en.roles.map(({ id }) => id),
    events: found(read('src/role-finder/events.ts'), /super\('([\w-]+)'/g),
  },
  {
    tag: 'role-finder-team',
    name: 'RoleFinderTeam',
    attributes: ['content', 'heading', 'lang'],
    members: ['content', 'heading'],
    roleSlots: [],
    events: [],
  },
];

describe.each(elements)(
  'the manifest of $tag',
  ({ tag, name, attributes, members, events, roleSlots }) => {
    const element = elementOf(tag);
    const templates = textOf(new RegExp(`(${tag}|shared)[\\\\/].*\\.ts$`));
    const names = (list: string): readonly string[] =>
      manifest.modules
        .flatMap(({ declarations }) => declarations)
        .filter((declaration) => declaration.name === name)
        .flatMap((declaration) => declaration[list] ?? [])
        .map((each) => each.name)
        .toSorted();

    it('has every attribute and property that the element takes, and none that is private', () => {
      expect(names('attributes')).toEqual(attributes);
      expect(names('members')).toEqual(members);
    });

    it('has every event, slot, part and custom property that the code has', () => {
      // What has no slot is shown where there is no script.
      const slots = ['', ...roleSlots, ...found(element, /<slot name="(\w+)">/g)].toSorted();
      const parts = found(templates, /part="([^"$]*)/g).flatMap((part) => part.trim().split(' '));
      const properties = found(styles, /(--role-finder-[\w-]+)/g);
      expect(names('events')).toEqual(events);
      expect(names('slots')).toEqual(slots);
      expect(names('cssParts')).toEqual([...new Set(parts)].toSorted());
      expect(names('cssProperties')).toEqual(properties);
    });

    it('has the default of every custom property as the styles have it, and so has the reference', () => {
      const documented = [...element.matchAll(/@cssprop \[([\w-]+)=(.*)\] -/g)];
      expect(documented.length).toBeGreaterThan(5);
      for (const [, name = '', value = ''] of documented) {
        expect(defaultInReference(name)).toBe(value);
        // The text on the accent is chosen by a formula, which the documents put into words.
        if (name === '--role-finder-on-accent') continue;
        const byGround = /^(#\w+), or (#\w+) on a dark background$/.exec(value);
        if (byGround) {
          const property = name.replace('--role-finder', '--_default');
          expect(styles).toContain(`var(${name}, var(${property}))`);
          for (const color of byGround.slice(1)) expect(styles).toContain(`${property}: ${color};`);
        } else expect(styles.replace(/\s+/g, ' ')).toContain(`var(${name}, ${value})`);
      }
    });

    it('has nothing that the README and the reference do not have', () => {
      const lists = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'];
      for (const name of lists.flatMap(names).filter(Boolean))
        expect(documents).toContain(`\`${name}\``);
    });
  },
);

/** The last cell of the row that a custom property has in the reference. */
function defaultInReference(name: string): string | undefined {
  const row = read('src/README.md')
    .split('\n')
    .find((line) => line.startsWith(`| \`${name}\` `));
  return row?.split('|').at(-2)?.trim().replaceAll('`', '');
}

function textOf(files: RegExp): string {
  return sources
    .filter((file) => files.test(file))
    .map(read)
    .join('\n');
}
