import { refusal } from '../quiz/refusal.js';

/** What a setting has to be: a test of its value, and what it is in words. `page` is what addresses are relative to. */
export type Rule = readonly [
  isUsable: (value: unknown, page: string | undefined) => boolean,
  expected: string,
];

/** What is wrong with a setting, in a sentence; undefined if nothing is. No value is as good as the default. */
export function problemBy(
  [isUsable, expected]: Rule,
  name: string,
  value: unknown,
  page?: string,
): string | undefined {
  if (value == null || value === '') return undefined;
  return isUsable(value, page) ? undefined : refusal(name, expected, value);
}

/** The value of an attribute, which some frameworks set as a property; its text, if it is no JSON. */
export function readJson(value: unknown): unknown {
  try {
    return typeof value === 'string' ? JSON.parse(value) : value;
  } catch {
    return value;
  }
}
