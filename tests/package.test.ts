import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Named {
  readonly name: string;
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly Readonly<Record<string, readonly Named[]>>[];
  }[];
}

const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
const read = (file: string): string => readFileSync(file, 'utf8');
const readme = read('README.md');
const element = read('src/role-finder.ts');
const templates = readdirSync('src/templates')
  .map((file) => read(join('src/templates', file)))
  .join('\n');

/** All that a pattern finds in its first group, once each, in alphabetical order. */
const found = (text: string, pattern: RegExp): readonly string[] =>
  [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].toSorted();

describe('the manifest of the package', () => {
  let names: (list: string) => readonly string[];

  beforeAll(() => {
    const cem = 'node_modules/@custom-elements-manifest/analyzer/cem.js';
    execFileSync(process.execPath, [cem, 'analyze', '--outdir', relative('.', folder)], {
      stdio: 'pipe',
    });
    const { modules } = JSON.parse(read(join(folder, 'custom-elements.json'))) as Manifest;
    names = (list) =>
      (modules[0]?.declarations[0]?.[list] ?? []).map(({ name }) => name).toSorted();
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('has every attribute and property that the element takes, and none that is private', () => {
    expect(names('attributes')).toEqual(['base', 'heading', 'lang', 'paths']);
    expect(names('members')).toEqual(['base', 'content', 'heading', 'paths']);
  });

  it('has every event, slot, part and custom property that the code has', () => {
    const events = found(read('src/events.ts'), /super\('([\w-]+)'/g);
    const slots = found(element, /<slot(?: name="(\w+)")?>/g);
    const parts = found(templates, /part="([^"$]*)/g).flatMap((part) => part.trim().split(' '));
    const properties = found(read('src/role-finder.styles.ts'), /(--role-finder-[\w-]+)/g);
    expect(names('events')).toEqual(events);
    expect(names('slots')).toEqual(slots);
    expect(names('cssParts')).toEqual([...new Set(parts)].toSorted());
    expect(names('cssProperties')).toEqual(properties);
  });

  it('has nothing that the README does not have', () => {
    const lists = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'];
    for (const name of lists.flatMap(names).filter(Boolean))
      expect(readme).toContain(`\`${name}\``);
  });
});
