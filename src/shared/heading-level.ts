import { readJson, type Rule } from './setting.js';

/** The level of the first heading of an element. Two more ranks stand below it. */
export type HeadingLevel = 1 | 2 | 3 | 4;

/** What the setting `heading` has to be. */
export const headingRule: Rule = [
  (value) => isHeadingLevel(readJson(value)),
  'a level from 1 to 4',
];

/** The level in a value from outside; 2 where it has none. */
export function readHeadingLevel(value: unknown): HeadingLevel {
  const level = readJson(value);
  return isHeadingLevel(level) ? level : 2;
}

function isHeadingLevel(value: unknown): value is HeadingLevel {
  return [1, 2, 3, 4].includes(value as HeadingLevel);
}
