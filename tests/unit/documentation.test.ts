import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cellsOf, rowsOf } from '../support/documentation.js';

const guide = '.github/CONTRIBUTING.md';
const documents = ['README.md', 'src/README.md', guide, 'src/hosts/sharepoint/solution/README.md'];
const read = (file: string): string => readFileSync(file, 'utf8');
const entries = readdirSync('.').filter((name) => !name.startsWith('dist'));
const sources = readdirSync('src');

describe.each(documents)('%s', (file) => {
  const text = read(file).replaceAll(/```.*?```/gs, '');
  const linesOf = (name: string): string => `${file}: ${name} does not exist`;

  it('names no file that does not exist', () => {
    const named = text.split('\n').flatMap((line) => line.split(' | ').flatMap(filesIn));
    expect(named.filter((name) => !existsSync(name)).map(linesOf)).toEqual([]);
  });

  it('has no link that leads nowhere', () => {
    const links = [...text.matchAll(/\](?:\(|: )([^)\s]+)/g)].map(([, address = '']) => address);
    const broken = links.filter((address) => {
      const [path = '', anchor] = address.split('#');
      const target = path ? join(dirname(file), path) : file;
      if (/^https?:/.test(address)) return false;
      return !existsSync(target) || (anchor && !anchorsIn(read(target)).includes(anchor));
    });
    expect(broken.map(linesOf)).toEqual([]);
  });
});

describe('the style of the documents', () => {
  const all = [...documents, '.github/SECURITY.md', 'src/hosts/wordpress/plugin/readme.txt'];

  it.each(all)('sentences of at most 25 words: %s', (file) => {
    const long = sentencesIn(read(file)).filter((sentence) => sentence.split(/\s+/).length > 25);
    expect(long).toEqual([]);
  });

  it.each(all)('no word that sounds translated: %s', (file) => {
    expect(sentencesIn(read(file)).filter((sentence) => foreignIdiom.test(sentence))).toEqual([]);
  });

  it.each(all)('cells of at most 120 characters: %s', (file) => {
    const cells = read(file).match(/^\|.*/gm)?.flatMap(cellsOf) ?? [];
    expect(cells.filter(({ length }) => length > 120)).toEqual([]);
  });

  it('a README of at most 120 lines', () => {
    expect(read('README.md').trimEnd().split('\n').length).toBeLessThanOrEqual(120);
  });
});

describe('the tables of what to edit', () => {
  const tables = read(guide)
    .split('\n### ')
    .filter((section) => section.includes('| to change'));

  it('name a file to edit in each row', () => {
    expect(tables.length).toBeGreaterThan(1);
    for (const table of tables)
      for (const row of rowsOf(table, 'to change'))
        expect(filesIn(row[1] ?? ''), row[0]).not.toEqual([]);
  });
});

/** What a native reader reads twice. */
const foreignIdiom =
  /\b(passed over|else from|else the|else that of|that there is none|is to (stand|be)|are to be|what (it|they) lacks?|the ground|of one’s own|no matter of|it is told|none of (its|their) own)\b/i;

/** The sentences of a document in Markdown: without code, headings and tables, with inline code as one word. */
function sentencesIn(markdown: string): readonly string[] {
  return markdown
    .replaceAll(/^=== [^]*?\n\n|```[^]*?```|<!--[^]*?-->|^[#=|].*/gm, '\n\n')
    .replaceAll(/``.+?``|`[^`]+`/g, 'code')
    .replaceAll(/!?\[([^\]]*)\](\([^)]*\)|\[[^\]]*\])/g, '$1')
    .split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.) )/)
    .flatMap((paragraph) =>
      paragraph.replaceAll(/\s+/g, ' ').split(/(?<=[.!?][”*]*\)?) (?=\S)| · /),
    )
    .map((sentence) => sentence.replace(/^(\s*([-*]|\d+\.) )?/, '').trim())
    .filter(Boolean);
}

/**
 * The files and folders that a line names between backticks: from the top of the repository, from `src/` or, a name
 * alone, beside the one before it.
 */
function filesIn(line: string): readonly string[] {
  const names = [...line.matchAll(/`([\w.@-]+(?:\/[\w.-]+)*\/?)`/g)].map(([, name = '']) => name);
  return names.reduce<readonly string[]>((files, name) => {
    const [first = '', ...rest] = name.split('/');
    const before = files.at(-1);
    if (entries.includes(first)) return [...files, name];
    if (rest.length) return sources.includes(first) ? [...files, `src/${name}`] : files;
    if (!before?.includes('/') || !/\.(ts|js|css|html|json|md|po)$/.test(name)) return files;
    return [...files, before.replace(/[^/]*$/, name)];
  }, []);
}

/** The anchors of the headings in a document, as GitHub makes them. */
function anchorsIn(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}
