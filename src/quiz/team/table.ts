import { codesIn, withoutLinks } from './links.js';
import { nameIn, nameInCells } from './names.js';
import type { Row } from './rows.js';

/** Words that head a column of names, in English and in French. */
const nameWords = /(?<!\p{L})(names?|noms?|prénoms?|persons?|personnes?|who|qui)(?!\p{L})/iu;

/** Words that head a list of links, alone. */
const linkWords = /^(links?|liens?|codes?|urls?|answers?|réponses?|results?|résultats?)$/i;

/** How the rows of a table are to be read. */
export interface Table {
  /** The row that names the columns, and is no person. */
  readonly header: Row | undefined;
  /** The columns of names, from 0; empty where none is known. */
  readonly nameColumns: readonly number[];
}

/**
 * Finds out how the rows are to be read. The first one names the columns if it has no code, but a text where the first
 * row with a code has that.
 */
export function tableOf(rows: readonly Row[]): Table {
  const first = rows.find(({ text }) => text.trim());
  const next = rows.find(({ text }) => codesIn(text).length);
  const isHeader = first && next && first !== next && namesColumns(first, next);
  if (!isHeader) return { header: undefined, nameColumns: [] };
  const nameColumns = first.cells.flatMap((cell, index) => (nameWords.test(cell) ? [index] : []));
  return { header: first, nameColumns };
}

function namesColumns({ cells }: Row, { cells: filled, text }: Row): boolean {
  if (cells.length === 1) return linkWords.test(cells[0]?.trim() ?? '');
  const column = filled.findIndex(linked(codesIn(text)[0]?.code ?? ''));
  return filled.length > 1 && nameIn(cells[column] ?? '') !== '';
}

/**
 * The name in the row of a table that has this code; undefined for any other line, and where something stands beside
 * the link in its cell.
 */
export function nameInRow(
  { cells }: Row,
  code: string,
  { nameColumns }: Table,
): string | undefined {
  const isLinked = linked(code);
  const links = cells.filter(isLinked);
  if (cells.length === 1 || links.some((cell) => nameIn(withoutLinks(cell)))) return undefined;
  const named = nameColumns.map((column) => nameIn(cells[column] ?? '')).filter(Boolean);
  return named.length ? named.join(' ') : nameInCells(cells.filter((cell) => !isLinked(cell)));
}

function linked(code: string): (cell: string) => boolean {
  return (cell) => cell.toLowerCase().includes(code);
}
