import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../support/documentation.js';

const guide = '.github/CONTRIBUTING.md';
const documents = ['README.md', 'src/README.md', guide, 'src/hosts/sharepoint/README.md'];
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

describe('the table of what to edit', () => {
  const rows = rowsOf(read(guide), 'to change');

  it('names a file to edit in each row', () => {
    const without = rows.filter(([, edit = '']) => !filesIn(edit).length);
    expect(without).toEqual([]);
  });

  it('has no cell of more than 120 characters: else split the row', () => {
    expect(rows.flat().filter(({ length }) => length > 120)).toEqual([]);
  });
});

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
