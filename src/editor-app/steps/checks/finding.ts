import type { JsonPath } from '../../content/json-path.js';

/** What is found. */
export type FindingKind =
  /** Languages do not have the same questions, statements, roles or tasks. */
  | 'other-items'
  /** No answers lead to a role. */
  | 'unreachable-role'
  /** Two roles have the same name. */
  | 'same-name'
  /** Whoever ticks what speaks for a role ticks what speaks for another too. */
  | 'same-role'
  /** Two statements of different roles, or of one question, have the same text. */
  | 'same-statement'
  /** Texts are still those of a new item. */
  | 'new-text'
  /** One tick is enough for a role. */
  | 'one-statement'
  /** Texts of one's own are the same in several languages. */
  | 'not-translated'
  /** Texts are changed in some languages, and as they were in others. */
  | 'partly-changed'
  /** The roles are others, and texts still those that are built in. */
  | 'original-text';

/** One thing that is wrong, or looks so. */
export interface Finding {
  readonly kind: FindingKind;
  /** What it is about: the path of a text. */
  readonly path: JsonPath;
  /** Where it is mended, if not there. */
  readonly mend?: JsonPath;
  /** What that is the same as. */
  readonly other?: JsonPath;
  /** The codes of the languages that it is about. */
  readonly languages?: readonly string[];
  /** How many texts it is about; the path is that of the first. */
  readonly count?: number;
}

const mayBeMeant: readonly FindingKind[] = [
  'one-statement',
  'not-translated',
  'partly-changed',
  'original-text',
];

/** Whether people would be told something wrong; the rest may be meant. */
export function isWrong({ kind }: Finding): boolean {
  return !mayBeMeant.includes(kind);
}
