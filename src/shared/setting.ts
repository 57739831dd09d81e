import { validationMessage } from '../quiz/validation-message.js';

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
  return isUsable(value, page) ? undefined : validationMessage(name, expected, value);
}

/** The text of an attribute. */
export function readText(value: string | null): string | null {
  return value && unquoted(value);
}

/** The value of an attribute, which some frameworks set as a property; its text, if it is no JSON. */
export function readJson(value: unknown): unknown {
  try {
    return typeof value === 'string' ? JSON.parse(unquoted(value)) : value;
  } catch {
    return value;
  }
}

/** A text without the quotation marks around it, if a word processor or an editor has put some there. */
function unquoted(text: string): string {
  const quoted = /^[\p{Pi}\p{Pf}„‚"']+\s*([^\p{Pi}\p{Pf}„‚"']*?)\s*[\p{Pi}\p{Pf}„‚"']+$/u;
  return quoted.exec(text.trim())?.[1] ?? text;
}
