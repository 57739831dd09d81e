import { readFileSync } from 'node:fs';
import { cellsOf } from './documentation.js';

const file = readFileSync(new URL('./source-document.txt', import.meta.url), 'utf8');

/** The source document, without its front matter and the marks of bold type. */
export const sourceText = file.replace(/^---\n.*?\n---\n/s, '').replaceAll('**', '');

/** The cells of its table, a row for each role, as they stand. */
export const sourceTable: readonly (readonly string[])[] = sourceText
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map(cellsOf);
