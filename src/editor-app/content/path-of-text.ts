import type { Content } from '../../quiz/content/content.js';
import { valueAt, type JsonPath } from './json-path.js';
import { textPathsIn } from './text-paths.js';

/**
 * The path of a text that a person sees; the nearest one to `near`, where it stands in several places. What is seen may
 * have other words around it, as "Question 1 of 3" before a question, or be a few words of a text. Undefined for words
 * that are not of the content.
 */
export function pathOfText(content: Content, text: string, near: JsonPath): JsonPath | undefined {
  const seen = wordsOf(text);
  if (!seen.trim()) return undefined;
  const texts = textPathsIn(content)
    .map((path) => ({ path, words: wordsOf(String(valueAt(content, path))) }))
    .toSorted((one, other) => nearness(other.path, near) - nearness(one.path, near));
  const whole = texts.filter(({ words }) => words === seen);
  // A single word, as "Back", may stand in a text by chance.
  const around = texts.filter(({ words }) => countOf(seen) > 1 && words.includes(seen));
  const within = texts
    .filter(({ words }) => seen.includes(words) && words.length * 4 > seen.length)
    .toSorted((one, other) => other.words.length - one.words.length);
  return [...whole, ...around, ...within][0]?.path;
}

/** The words of a text, with a space before and after each. */
export function wordsOf(text: string): string {
  return ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}

function countOf(words: string): number {
  return words.trim().split(' ').length;
}

/** How many steps two paths have in common. */
function nearness(path: JsonPath, near: JsonPath): number {
  const parting = path.findIndex((step, index) => step !== near[index]);
  return parting < 0 ? path.length : parting;
}
