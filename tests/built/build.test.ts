import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { Ajv } from 'ajv';
import { strFromU8, unzipSync } from 'fflate';
import ts from 'typescript';
import { minifySync } from 'vite';
import { describe, expect, it } from 'vitest';
import { config } from '../../package.json' with { type: 'json' };
import { partsOf, unitsOf } from '../../locales/units.js';
import { translations as quizTranslations } from '../../src/localization/generated/quiz/index.js';
import { translations as teamTranslations } from '../../src/localization/generated/team/index.js';
import { languages } from '../../src/localization/languages.js';
import { contents } from '../support/contents.js';
import { importsOf } from '../support/import-rules.js';
import { pageWith } from '../support/serve.js';
import { built, takeQuiz, visitBuilt } from '../support/visit.js';
import { bundle } from './hosts/bundle.js';

const read = (file: string): string => readFileSync(join(built, file), 'utf8');
const readme = readFileSync('README.md', 'utf8');

/** All that can be read in a part, in any language; a text with values in it as the parts between these. */
const textsOf = (translations: typeof quizTranslations | typeof teamTranslations) => {
  const units = unitsOf(readFileSync('locales/fr.xlf', 'utf8'));
  const own = units.filter(({ id }) => id in translations.fr);
  const translated = Object.values<Readonly<Record<string, unknown>>>(translations);
  return {
    english: own.flatMap(({ source }) => partsOf(source)),
    translated: translated
      .flatMap(Object.values<unknown>)
      .flatMap((text) =>
        typeof text === 'string'
          ? [text]
          : (text as { readonly strings: readonly string[] }).strings,
      ),
  };
};

const quiz = textsOf(quizTranslations);
const team = textsOf(teamTranslations);

const withQuiz = ['role-finder.js', 'role-finder.classic.min.js', 'embed.js'];
const withTeam = ['role-finder-team.js', 'role-finder-team.classic.min.js', 'embed-team.js'];
const withLit = [...withQuiz, ...withTeam];
const standAlone = [...withLit, 'embed-resize.js'];

/** What stands in other people's pages, whose tools may minify it again. */
const classics = [
  'role-finder.classic.min.js',
  'role-finder-team.classic.min.js',
  'embed-resize.js',
];
const others = standAlone.filter((file) => !classics.includes(file));

describe('the files for a web server', () => {
  const files = unzipSync(readFileSync('dist/hosts/role-finder-web.zip'));

  it('are these, as they are built, and no others', () => {
    expect(Object.keys(files).sort()).toEqual([
      'content.schema.json',
      'embed-resize.js',
      'embed-team.html',
      'embed-team.js',
      'embed.css',
      'embed.html',
      'embed.js',
      'role-finder-team.classic.js',
      'role-finder-team.classic.min.js',
      'role-finder-team.js',
      'role-finder.classic.js',
      'role-finder.classic.min.js',
      'role-finder.js',
    ]);
    for (const [name, bytes] of Object.entries(files)) expect(strFromU8(bytes)).toBe(read(name));
  });
});

describe('the built files', () => {
  it('are scripts for a page, a page for frames, modules for a bundler, and what describes them', () => {
    expect(readdirSync(built).toSorted()).toEqual([
      'content.schema.json',
      'css-data.json',
      'custom-elements.json',
      'embed-resize.js',
      'embed-team.html',
      'embed-team.js',
      'embed.css',
      'embed.html',
      'embed.js',
      'hosts',
      'html-data.json',
      'integrity.json',
      'npm',
      'role-finder-team.classic.js',
      'role-finder-team.classic.min.js',
      'role-finder-team.js',
      'role-finder.classic.js',
      'role-finder.classic.min.js',
      'role-finder.js',
      'types',
      'web-types.json',
    ]);
    expect(readdirSync(join(built, 'npm')).toSorted()).toEqual([
      'element.js',
      'index.js',
      // What both elements use, named by one of its modules.
      'rich-text.js',
      'role-finder.js',
      'team.js',
    ]);
  });

  it('for a bundler leave Lit outside, and import nothing else', () => {
    const imported = readdirSync(join(built, 'npm'))
      .flatMap((file) => importsOf(read(`npm/${file}`)).map(({ from }) => from))
      .filter((from) => !from.startsWith('./'));
    expect(imported).toContain('lit');
    for (const from of imported) expect(from).toMatch(/^lit($|\/)/);
  });
});

describe('the schema of content', () => {
  const validate = new Ajv().compile(JSON.parse(read('content.schema.json')) as object);
  const isValid = (content: unknown): boolean => validate(content);

  it('takes what the element takes', () => {
    for (const file of ['own-content', 'overrides']) {
      expect(isValid(JSON.parse(readFileSync(`demo/${file}.json`, 'utf8'))), file).toBe(true);
    }
    expect(isValid(contents.fr)).toBe(true);
    expect(isValid({ roles: [{ id: 'marketer', path: null }] })).toBe(true);
    expect(isValid({ $schema: 'x', en: {}, gsw: { title: 'x' } })).toBe(true);
  });

  it.each([
    { tilte: 'x' },
    { roles: [{ name: 'Without an id' }] },
    { roles: [{ id: 'marketer', nmae: 'x' }] },
    { en: { questions: [{ id: 'skills', statements: [{ id: 'coding', hnit: 'x' }] }] } },
    { fr: { allRoles: { base: 7 } } },
    { title: 'x', fr: {} },
    { francais: {} },
    [],
  ])('refuses %j', (content) => expect(isValid(content)).toBe(false));
});

describe.each(standAlone)('the stand-alone script %s', (file) => {
  const code = read(file);

  it('weighs in brotli no more than package.json allows', () => {
    const { length } = brotliCompressSync(code);
    const { base, language } = config.maxBrotliBytes[withQuiz.includes(file) ? 'quiz' : 'team'];
    const limit = base + language * Object.keys(languages).length;
    expect(length).toBeLessThanOrEqual(limit);
  });

  it('has one legal notice where Lit is in it, at its beginning', () => {
    const notices = withLit.includes(file)
      ? [expect.stringMatching(/^\/\*! @license [^*]*Google LLC[^*]*BSD-3-Clause \*\/\n$/)]
      : [];
    expect(code.split(/(?<=\*\/\n)/).slice(0, -1)).toEqual(notices);
  });

  it('imports nothing', () => {
    expect(importsOf(code)).toEqual([]);
  });

  it('has no way to run text as code or markup, but for Lit’s own', () => {
    expect(code).not.toMatch(/\beval\(|new Function|insertAdjacentHTML|document\.write|style="/);
    expect(code.match(/\.innerHTML\s*=/g)?.length ?? 0).toBeLessThanOrEqual(1);
  });

  it('can be pasted into a page, as far as HTML goes', () => {
    expect(code).not.toMatch(/<\/script|<!--/i);
  });
});

describe.each(others)('the script %s', (file) => {
  it('is as short as it gets', () => {
    const code = read(file).replace(/^.*\n/, '');
    expect(minifySync(file, code).code).toHaveLength(code.length);
  });
});

describe.each(classics)('the classic script %s', (file) => {
  const code = read(file);

  it('is ASCII, without control characters', () => {
    expect(code).toMatch(/^[\n\x20-\x7e]+$/);
  });

  it('has no template literal, and no pattern with the sign of a comment in it', () => {
    const found = nodesOf(code).filter(
      (node) =>
        ts.isTemplateLiteral(node) ||
        (ts.isRegularExpressionLiteral(node) && /\/[/*]/.test(node.text)),
    );
    expect(found.map((node) => node.getText())).toEqual([]);
  });
});

it.each(['role-finder', 'role-finder-team'])(
  '%s.classic.js is the same by an older name',
  (name) => {
    expect(read(`${name}.classic.js`)).toBe(read(`${name}.classic.min.js`));
  },
);

describe.each(withLit)('the texts in %s', (file) => {
  const code = nodesOf(read(file)).flatMap(textOf).join('\n');
  const isTeam = !withQuiz.includes(file);
  const [own, other] = isTeam ? [team, quiz] : [quiz, team];
  const missing = (texts: readonly string[]) => texts.filter((text) => !code.includes(text));

  it('are all there, in English', () => {
    expect(own.english.length).toBeGreaterThan(100);
    const isEmbedded = isTeam || file === 'embed.js';
    expect(missing(own.english)).toEqual(isEmbedded ? [] : ['Links open in a new tab.']);
  });

  it('are all there, in the other languages', () => {
    expect(own.translated.length).toBeGreaterThan(100);
    expect(missing(own.translated)).toEqual([]);
  });

  it('are not those of the other element', () => {
    const long = other.translated.filter(
      (text) => text.length > 30 && !own.translated.includes(text),
    );
    expect(long.length).toBeGreaterThan(5);
    expect(missing(long)).toEqual(long);
  });

  it('are as they were written, where they have several lines', () => {
    const files = sourcesOf(isTeam ? 'src/team.ts' : 'src/index.ts');
    expect(missing(textsOfSeveralLines(files))).toEqual([]);
  });
});

function nodesOf(code: string): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  ts.forEachChild(
    ts.createSourceFile('', code, ts.ScriptTarget.Latest, true),
    function visit(node) {
      nodes.push(node);
      ts.forEachChild(node, visit);
    },
  );
  return nodes;
}

/** What a literal says, without escapes. */
const textOf = (node: ts.Node): readonly string[] =>
  ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node) ? [node.text] : [];

/** A source file with all that it imports, but for types. */
function sourcesOf(file: string, found: readonly string[] = []): readonly string[] {
  if (found.includes(file) || !file.endsWith('.ts')) return found;
  return importsOf(readFileSync(file, 'utf8'))
    .filter(({ from, typeOnly }) => from.startsWith('.') && !typeOnly)
    .map(({ from }) => join(dirname(file), from).replace(/\.js$/, '.ts'))
    .reduce<readonly string[]>((all, next) => sourcesOf(next, all), [...found, file]);
}

/** The templates of some sources that go over several lines, each in the parts between its values. */
function textsOfSeveralLines(files: readonly string[]): readonly string[] {
  const texts = files
    .flatMap((file) => nodesOf(readFileSync(file, 'utf8')))
    .flatMap(textOf)
    .filter((text) => text.includes('\n'));
  expect(texts.length).toBeGreaterThan(40);
  return texts;
}

describe('the README', () => {
  it('names the limits of what a script weighs', () => {
    for (const bytes of Object.values(config.maxBrotliBytes).flatMap(Object.values<number>))
      expect(readme).toContain(bytes.toLocaleString('en'));
  });
});

describe('a subclass of the exported RoleFinder, rendered by a Lit of its own', async () => {
  const visit = visitBuilt({
    '/': pageWith(
      '<script type="module" src="host.js"></script><team-role-finder></team-role-finder>',
    ),
    '/host.js': await bundle('tests/built/hosts/subclass.ts'),
  });

  it('shows what it adds around the quiz, in its own style, and the quiz can be taken', async () => {
    await visit.open('/');
    const finder = visit.page.locator('team-role-finder');
    const added = finder.getByText('For the team Journeys');
    await added.waitFor();
    expect(await finder.getAttribute('team')).toBe('Journeys');
    expect(await added.evaluate((each) => getComputedStyle(each).color)).toBe('rgb(1, 2, 3)');
    await takeQuiz(finder);
    expect(await added.isVisible()).toBe(true);
    const text = await finder.evaluate((each) => each.shadowRoot?.textContent);
    expect(text).not.toContain('[object Object]');
    await finder.evaluate((each) => Object.assign(each, { team: 'Offers' }));
    await finder.getByText('For the team Offers').waitFor();
    expect(await finder.getAttribute('team')).toBe('Offers');
  });
});

describe('the class alone', async () => {
  const visit = visitBuilt({
    '/': pageWith(
      '<own-name></own-name><scoped-host></scoped-host><script type="module" src="host.js"></script>',
    ),
    '/host.js': await bundle('tests/built/hosts/registries.ts'),
  });

  it('can have another name', async () => {
    await visit.open('/');
    await takeQuiz(visit.page.locator('own-name'));
    expect(await visit.page.evaluate(() => customElements.get('role-finder'))).toBeUndefined();
  });

  it('can be defined in a scoped registry', async ({ skip }) => {
    await visit.open('/');
    const root = visit.page.locator('scoped-host');
    // An engine without such registries attaches no shadow root.
    const hasRegistry = await root.evaluate((each) => each.shadowRoot !== null);
    skip(!hasRegistry, 'no scoped registries here');
    await takeQuiz(root.locator('role-finder'));
  });
});
