import { codesIn } from './links.js';
import { isEmpty, nameIn } from './names.js';
import { rowsIn, type Row } from './rows.js';
import { nameInRow, tableOf, type Table } from './table.js';

/** What one line says of one person; a line with several links says something of several. */
export interface TeamLine {
  /** Which line of the text, from 1. */
  readonly number: number;
  /** Empty where there is none. */
  readonly name: string;
  /** As it stands there; undefined where there is none. */
  readonly code: string | undefined;
  /** The whole line. */
  readonly text: string;
}

/** What a pasted text says, line by line. */
export interface TeamText {
  readonly lines: readonly TeamLine[];
  /** The line that names the columns of a table, and is no person. */
  readonly header: TeamLine | undefined;
}

/**
 * Reads a text that someone has pasted from a mail, a chat or a table. Empty lines say nothing, nor do those that say
 * only when something was written. A line without a code may be the name for the link in the line below it.
 */
export function linesIn(text: string): TeamText {
  const rows = rowsIn(text);
  const table = tableOf(rows);
  const lines: TeamLine[] = [];
  let mayBeNamed = false;
  for (const row of rows) {
    if (row === table.header) continue;
    const [first, ...others] = linesOf(row, table);
    const before = mayBeNamed && first?.code && !first.name ? lines.at(-1) : undefined;
    const name = before && nameAlone(before.text);
    if (name) lines.pop();
    if (first) lines.push(name ? { ...first, name } : first, ...others);
    // In a chat, the time may stand between a name and its link.
    if (first || !row.text.trim()) mayBeNamed = first !== undefined && first.code === undefined;
  }
  return { lines, header: table.header && withoutCode(table.header) };
}

function linesOf(row: Row, table: Table): readonly TeamLine[] {
  const { number, text } = row;
  const codes = codesIn(text);
  if (!codes.length) return isEmpty(text) ? [] : [withoutCode(row)];
  const [only, ...others] = codes;
  const name = only && !others.length ? (nameInRow(row, only.code, table) ?? only.name) : undefined;
  return codes.map((each) => ({ number, text, code: each.code, name: name ?? each.name }));
}

function withoutCode({ number, text }: Row): TeamLine {
  return { number, text, code: undefined, name: '' };
}

/** The name that a line is, with the time perhaps; empty for a sentence. */
function nameAlone(text: string): string {
  return text.length > 60 || /[!?]|\.\s*$/.test(text) ? '' : nameIn(text);
}
