import { answerIds, answersWith, idsOf, type KnownAnswers } from './answer-ids.js';
import type { Answers } from './answers.js';
import type { ScoredContent } from '../content/content.js';

/*
 * A code is a version (1 character), what is answered (a bit for each answer id, then a 1 that ends them; 5 bits a
 * character), a digest of the list of these ids, so that no other content reads it, and a digest of all of that. A code
 * of any later version ends with that digest too.
 */
const version = '1';
const digestLength = 6;

/** Why a code cannot be read. */
export type CodeProblem =
  /** A character is wrong, missing or too many; or it is no code at all. */
  | 'damaged'
  /** It is a whole code, but not one of these questions: of others, or of more of them in a later release. */
  | 'foreign'
  /** It is a whole code, of a later version. */
  | 'newer';

/** What a code holds, or why that cannot be told. */
export type DecodedCode = KnownAnswers | { readonly problem: CodeProblem };

/** The answers as a code: lower-case letters and digits, 20 of them for the built-in content. */
export function codeOf(content: ScoredContent, answers: Answers): string {
  return write(answerIds(content), new Set(idsOf(content, answers)));
}

/**
 * Reads a code of the content, of today's or an older release; in upper case and with space around it too. A code is
 * read only if writing what it holds gives that very code. What is no text is damaged. Never throws.
 */
export function readCode(content: ScoredContent, text: unknown): DecodedCode {
  const code = typeof text === 'string' ? text.trim().toLowerCase() : '';
  if (!isWhole(code)) return { problem: 'damaged' };
  const bits = bitsIn(code.slice(version.length, -2 * digestLength));
  const ids = answerIds(content).slice(0, bits.length);
  const ticked = new Set(ids.filter((_, index) => bits[index] === '1'));
  const read = write(ids, ticked) === code ? answersWith(content, ticked) : undefined;
  return read ?? { problem: code.startsWith(version) ? 'foreign' : 'newer' };
}

/** Whether a text is a code of some content, in lower case, in which nothing is wrong or missing. */
export function isWhole(text: string): boolean {
  return (
    /^[0-9a-z]{14,}$/.test(text) &&
    digest(text.slice(0, -digestLength)) === text.slice(-digestLength)
  );
}

function write(ids: readonly string[], ticked: ReadonlySet<string>): string {
  const bits = ids.map((id) => Number(ticked.has(id))).join('');
  const text = `${version}${charactersOf(bits)}${digest(ids.join('\n'))}`;
  return text + digest(text);
}

function charactersOf(bits: string): string {
  return `${bits}1`.replace(/.{1,5}/g, (five) => parseInt(five.padEnd(5, '0'), 2).toString(32));
}

function bitsIn(characters: string): string {
  return characters
    .replace(/./g, (character) => parseInt(character, 32).toString(2).padStart(5, '0'))
    .replace(/10*$/, '');
}

/**
 * A number below a prime, as a polynomial of the characters at a primitive root of that prime. So it is never the same
 * when one character is another, or two have changed places; by chance it is in 1 of 2^31 texts.
 */
function digest(text: string): string {
  const prime = 2 ** 31 - 1;
  const root = 16807;
  let sum = 0;
  for (const character of text) sum = ((sum + Number(character.codePointAt(0))) * root) % prime;
  return sum.toString(36).padStart(digestLength, '0');
}
