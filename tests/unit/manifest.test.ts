import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { contents } from '../support/contents.js';
import { codeIn, found, nameIn, rowsOf } from '../support/documentation.js';

/** An attribute, a member, an event and so on; what it has depends on what it is. */
interface Item {
  readonly name: string;
  readonly kind?: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

type List = 'attributes' | 'members' | 'events' | 'slots' | 'cssParts' | 'cssProperties';
type Declaration = Item & Readonly<Partial<Record<List, readonly Item[]>>>;

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
}

const read = (file: string): string => readFileSync(file, 'utf8');
const reference = read('src/README.md');
const eventsFile = 'src/role-finder/events.ts';
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) =>
  join('src', file),
);
const styles = textOf(/\.css$/);
const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
let declarations: readonly Declaration[];

beforeAll(() => {
  const cem = 'node_modules/@custom-elements-manifest/analyzer/cem.js';
  const env = { ...process.env, MANIFEST_FOLDER: relative('.', folder) };
  execFileSync(process.execPath, [cem, 'analyze', '--quiet'], { env, stdio: 'pipe' });
  const manifest = JSON.parse(read(join(folder, 'custom-elements.json'))) as Manifest;
  declarations = manifest.modules.flatMap((module) => module.declarations);
});

afterAll(() => rmSync(folder, { recursive: true }));

const elements = [
  {
    tag: 'role-finder',
    className: 'RoleFinder',
    eventNames: found(read(eventsFile), /super\('([\w-]+)'/g),
    roleSlots: contents.en.roles.map(({ id }) => id),
    settings: {
      where: 'src/README.md, Settings',
      names: rowsOf(reference, 'attribute, property').map(([name = '']) => name),
    },
    slots: {
      where: 'src/README.md, Slots',
      names: codeIn(reference, /## Slots\n(.*?)```/s),
    },
    parts: {
      where: 'src/README.md, Appearance, the sentence “Parts, for all else”',
      names: codeIn(reference, /Parts, for all else: (.*?)\./s),
    },
  },
  {
    tag: 'role-finder-team',
    className: 'RoleFinderTeam',
    eventNames: [],
    roleSlots: [],
    settings: {
      where: 'src/README.md, The team, the sentence “takes … as the quiz does”',
      names: codeIn(reference, /`<role-finder-team>` takes (.*?) as the quiz does/s).map(
        (name) => `\`${name}\``,
      ),
    },
    slots: {
      where: 'src/README.md, The team, the sentence “takes … the slots …”',
      names: codeIn(reference, /, the slots (.*?), and/s),
    },
    parts: {
      where: 'src/README.md, The team, the sentence “Its parts”',
      names: codeIn(reference, /Its parts: (.*?)\./s),
    },
  },
];

describe.each(elements)(
  'what $tag has',
  ({ tag, className, eventNames, roleSlots, settings, slots, parts }) => {
    const file = `src/${tag}/${tag}.ts`;
    const list = (name: List): readonly Item[] => declarationOf(className)[name] ?? [];
    const names = (name: List): readonly string[] => namesOf(list(name));
    const isMethod = ({ kind }: Item): boolean => kind === 'method';
    /** By name: an attribute before the property that it sets. */
    const byName = (): ReadonlyMap<string, Item> =>
      new Map([...list('members'), ...list('attributes')].map((item) => [item.name, item]));

    it('is in its doc comment', () => {
      const templates = textOf(new RegExp(`(${tag}|shared)[\\\\/].*\\.ts$`));
      const inCode = {
        // What has no slot is shown where there is no script.
        slots: ['', ...roleSlots, ...found(templates, /<slot name="(\w+)">/g)],
        cssParts: found(templates, /part="([^"$]*)/g).flatMap((part) => part.trim().split(' ')),
        cssProperties: found(styles, /(--role-finder-[\w-]+)/g),
        events: eventNames,
      };
      const tags = {
        slots: 'slot',
        cssParts: 'csspart',
        cssProperties: 'cssprop',
        events: 'fires',
      };
      expect(inCode.cssProperties.length, 'custom properties: a few').toBeLessThanOrEqual(10);
      const where = `${file}, doc comment of ${className}`;
      const kinds = Object.keys(tags) as (keyof typeof tags)[];
      expect([
        ...kinds.flatMap((kind) =>
          toDo(where, inCode[kind], names(kind), (name) => `a line “@${tags[kind]} ${name} - …”`),
        ),
        ...[...byName().values()]
          .filter(({ description }) => !description)
          .map(({ name }) => `${file}: add a doc comment to \`${name}\``),
      ]).toEqual([]);
    });

    it('is in the documents', () => {
      const attributes = names('attributes');
      const wanted = [...byName().values()].filter((item) => !isMethod(item));
      const label = (name: string): string =>
        attributes.includes(name) ? `\`${name}\`` : `\`${name}\` (property only)`;
      const row = (label: string): string => {
        const item = byName().get(found(label, /`(.*)`/g)[0] ?? '');
        return `the row | ${label} | ${oneLine(item?.description)} | ${item?.default ?? '…'} |`;
      };
      expect([
        ...toDo(settings.where, namesOf(wanted).map(label), settings.names, row),
        ...toDo(slots.where, names('slots').filter(Boolean), slots.names),
        ...toDo(parts.where, names('cssParts'), parts.names),
        ...toDo(
          'src/README.md, table of custom properties',
          names('cssProperties'),
          rowsOf(reference, 'custom property').map(nameIn),
        ),
        ...namesOf(list('members').filter(isMethod))
          .filter((name) => !reference.includes(`\`${name}\``))
          .map((name) => `src/README.md, Settings: name the method \`${name}\``),
      ]).toEqual([]);
    });

    it('can be made by its tag, with its type', () => {
      const places = [
        [file, `'${tag}': ${className};`],
        ['src/jsx/react.ts', `'${tag}': `],
        ['src/jsx/preact.ts', `'${tag}': `],
      ] as const;
      for (const [place, line] of places)
        expect(read(place), `${place}: add a line “${line}…”`).toContain(line);
    });
  },
);

describe('a default', () => {
  const file = 'src/role-finder/role-finder.ts';
  const listOf = (list: List): readonly Item[] => declarationOf('RoleFinder')[list] ?? [];
  const rowOf = (document: string, first: string, name: string): readonly string[] =>
    rowsOf(document, first).find((row) => nameIn(row) === name) ?? [];

  it('of a custom property is the same in the styles and in the documents', () => {
    expect(
      listOf('cssProperties').flatMap(({ name, default: value = '' }) => {
        const told = rowOf(reference, 'custom property', name).at(-1)?.replaceAll('`', '');
        const wrong = [
          ...(isInStyles(name, value) ? [] : ['src/shared/styles/']),
          ...(told === value ? [] : ['src/README.md, table of custom properties']),
        ];
        return wrong.map(
          (where) => `${where}: ${name} must be ${value}, as its @cssprop line in ${file} says`,
        );
      }),
    ).toEqual([]);
  });

  it('of an attribute is in the documents, if it is a number', () => {
    const numbers = listOf('attributes').filter(({ default: value = '' }) => /^\d+$/.test(value));
    expect(
      numbers
        .filter(
          (each) => rowOf(reference, 'attribute, property', each.name).at(-1) !== each.default,
        )
        .map((each) => `src/README.md, Settings: ${each.name} is ${String(each.default)}`),
    ).toEqual([]);
  });
});

describe('an event', () => {
  const eventsOf = (): readonly Item[] => declarationOf('RoleFinder').events ?? [];

  it('is exported, and known by its name', () => {
    const classes = eventsOf().map(({ type }) => type?.text ?? '');
    const known = found(read(eventsFile), /^ {2}'([\w-]+)': \w+;/gm);
    expect([
      ...toDo(`${eventsFile}, RoleFinderEventMap`, namesOf(eventsOf()), known),
      ...toDo('src/index.ts, exports', classes, found(read('src/index.ts'), /(\w+Event)\b/g)),
    ]).toEqual([]);
  });

  it('is in the documents, with its fields', () => {
    const rows = rowsOf(reference, 'event');
    const where = 'src/README.md, Events';
    const events = eventsOf();
    const row = (name: string): string => `the row | \`${name}\` | … | … |`;
    expect([
      ...toDo(where, namesOf(events), rows.map(nameIn), row),
      ...events.flatMap(({ name, type }) => {
        const fields = namesOf(declarationOf(type?.text ?? '').members ?? []);
        const told = rows.find(([first]) => first === `\`${name}\``)?.at(-1) ?? '';
        return toDo(`${where}, fields of ${name}`, fields, codeIn(told, /(.*)/s));
      }),
    ]).toEqual([]);
  });
});

describe('the package', () => {
  it('has the types of each entry in typesVersions too, for older TypeScript', () => {
    const entries = Object.entries(packageJson.exports).flatMap(([path, target]) => {
      const file = typeof target === 'string' ? target : target.types;
      return path === '.' || path === './package.json' ? [] : [[path.slice(2), [file]]];
    });
    expect(packageJson.typesVersions, 'package.json, typesVersions').toEqual({
      '*': Object.fromEntries(entries) as unknown,
    });
  });
});

/** What to do so that a place names all that is wanted, and nothing else. */
function toDo(
  where: string,
  wanted: readonly string[],
  told: readonly string[],
  line = (name: string): string => `\`${name}\``,
): readonly string[] {
  const missing = [...new Set(wanted)].filter((name) => !told.includes(name));
  const extra = told.filter((name) => !wanted.includes(name));
  return [
    ...missing.map((name) => `${where}: add ${line(name)}`),
    ...extra.map((name) => `${where}: take out ${name}, which the code does not have`),
  ];
}

function declarationOf(className: string): Declaration {
  return declarations.find(({ name }) => name === className) ?? { name: className };
}

function namesOf(items: readonly Item[]): readonly string[] {
  return items.map(({ name }) => name);
}

/** Whether the styles have that default. That of the text on the accent is a formula, which documents put into words. */
function isInStyles(name: string, value: string): boolean {
  if (name === '--role-finder-on-accent') return true;
  const byBackground = /^(#\w+), or (#\w+) on a dark background$/.exec(value);
  if (!byBackground) return styles.replace(/\s+/g, ' ').includes(`var(${name}, ${value})`);
  const property = name.replace('--role-finder', '--_default');
  const declarations = byBackground.slice(1).map((color) => `${property}: ${color};`);
  return [`var(${name}, var(${property}))`, ...declarations].every((each) => styles.includes(each));
}

function oneLine(text = '…'): string {
  return text.replace(/\s+/g, ' ');
}

function textOf(files: RegExp): string {
  return sources
    .filter((file) => files.test(file))
    .map(read)
    .join('\n');
}
