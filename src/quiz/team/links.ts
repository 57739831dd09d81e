import { findCode } from '../answers/code-address.js';
import { isWhole } from '../answers/code.js';
import { nameIn } from './names.js';

/** A code in a line, with the name that stands beside it; empty where none does. */
export interface NamedCode {
  readonly code: string;
  readonly name: string;
}

/** A word that has a code in it. */
interface Link {
  readonly start: number;
  readonly end: number;
  readonly code: string;
}

/** What words in a line are: what quotes, brackets and cells end too. */
const words = /[^\s"'<>|,;()[\]{}]+/g;

/**
 * The codes in a line: those that are whole or, where none is, the last one. One that stands there twice in a row, as
 * where a mail program writes the address after the link, is one.
 */
export function codesIn(text: string): readonly NamedCode[] {
  const links = withoutEchoes(text, linksIn(text));
  const names = namesBeside(text, links);
  return links.map(({ code }, index) => ({ code, name: names[index] ?? '' }));
}

/** What a text says without the links in it. */
export function withoutLinks(text: string): string {
  return between(text, linksIn(text)).join(' ');
}

function linksIn(text: string): readonly Link[] {
  const links = [...text.matchAll(words)].flatMap(({ 0: word, index: start }) => {
    const code = findCode(word);
    if (code === undefined) return [];
    return [{ start: start + beginningIn(word), end: start + word.length, code }];
  });
  const whole = links.filter(({ code }) => isWhole(code));
  return whole.length ? whole : links.slice(-1);
}

/** Where the link begins in a word: a name may stand right before it. */
function beginningIn(word: string): number {
  const scheme = word.search(/https?:|www\./i);
  if (scheme >= 0) return scheme;
  return /[/#]/.test(word) ? 0 : word.lastIndexOf(':') + 1;
}

function withoutEchoes(text: string, links: readonly Link[]): readonly Link[] {
  return links.filter(({ code, start }, index) => {
    const before = links[index - 1];
    return code !== before?.code || nameIn(text.slice(before.end, start)) !== '';
  });
}

/** Names stand before their links; or after them, where the line begins with a link. */
function namesBeside(text: string, links: readonly Link[]): readonly string[] {
  const [first = '', ...others] = between(text, links).map(nameIn);
  return first ? [first, ...others] : others;
}

/** The parts of a text around the links: one more than there are links. */
function between(text: string, links: readonly Link[]): readonly string[] {
  const starts = [0, ...links.map(({ end }) => end)];
  return starts.map((start, index) => text.slice(start, links[index]?.start));
}
