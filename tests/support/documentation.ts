// Reads the documents, for tests that compare them with the code.

/** All that a pattern finds in its first group, once each. */
export function found(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))];
}

/** What stands between backticks in the first group of a pattern. */
export function codeIn(text: string, pattern: RegExp): readonly string[] {
  return found(pattern.exec(text)?.[1] ?? '', /`([^`\n]+)`/g);
}

/** The rows of the table whose first column has that name, by cell. */
export function rowsOf(document: string, name: string): readonly (readonly string[])[] {
  const [, rows = ''] = document.split(new RegExp(`^\\| ${name} .*\\n\\| -.*\\n`, 'm'));
  return (/^(\|.*\n)+/.exec(rows)?.[0] ?? '').trim().split('\n').map(cellsOf);
}

/** The cells of a row. */
export function cellsOf(row: string): readonly string[] {
  return row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** What a row is about: the name in its first cell. */
export function nameIn([first = '']: readonly string[]): string {
  return codeIn(first, /(.*)/s)[0] ?? '';
}
