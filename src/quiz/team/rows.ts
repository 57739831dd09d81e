/** A line of a pasted text; several, where a cell of a table has several. */
export interface Row {
  /** Which line it begins with, from 1. */
  readonly number: number;
  readonly text: string;
  /** Its cells, where it is a row of a table; else one. */
  readonly cells: readonly string[];
}

/** Signs that are not seen: marks of a file, of direction, and of where a word may break. */
const unseen = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** A cell in quotation marks, which may have line ends in it. */
const quotedCell = /(?<=^|[\t,;])"[^"]*(?:""[^"]*)*"(?=[\t,;]|$)/gm;

/** What stands for a line end inside a cell. */
const innerEnd = '\r';

const separators = ['\t', '|', ';', ','] as const;

type Separator = (typeof separators)[number];

/** Splits a text into its lines, and each into the cells that a spreadsheet or a table of a page has made. */
export function rowsIn(text: string): readonly Row[] {
  let next = 1;
  const plain = text.replace(unseen, '').replace(lineEnd, '\n');
  const lines = plain.replace(quotedCell, (cell) => cell.replaceAll('\n', innerEnd)).split('\n');
  return lines.map((line) => {
    const number = next;
    next += line.split(innerEnd).length;
    return { number, text: line.replaceAll(innerEnd, ' '), cells: cellsIn(line) };
  });
}

function cellsIn(line: string): readonly string[] {
  const separator = separators.find((each) => line.includes(each));
  return separator
    ? [...line.matchAll(cellsBy[separator])].map(([cell]) => unquoted(cell))
    : [line];
}

/** Cells by what stands between them; one in quotation marks may hold that too. */
const cellsBy: Readonly<Record<Separator, RegExp>> = {
  '\t': /(?<=^|\t)(?:"[^"]*(?:""[^"]*)*"(?=\t|$)|[^\t]*)/g,
  '|': /(?<=^|\|)[^|]*/g,
  ';': /(?<=^|;)(?:"[^"]*(?:""[^"]*)*"(?=;|$)|[^;]*)/g,
  ',': /(?<=^|,)(?:"[^"]*(?:""[^"]*)*"(?=,|$)|[^,]*)/g,
};

function unquoted(cell: string): string {
  const [, inner] = /^"(.*)"$/s.exec(cell) ?? [];
  return (inner?.replaceAll('""', '"') ?? cell).replace(/\s+/g, ' ').trim();
}
