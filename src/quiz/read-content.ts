import type { Content } from './content.js';
import { isWebAddress, readBase } from './links.js';
import { refusal } from './refusal.js';

/**
 * Reads content from outside: a copy of it, with what the model has and nothing else. In the model, the first of each
 * list shows what the others are like; a hint may be missing, and null stands for no path.
 *
 * @throws TypeError that names the place of the first thing that is wrong, and what belongs there
 */
export function readContent(value: unknown, model: Content): Content {
  const content = readLike(value, model, 'content', '');
  const roles = content.roles.map(({ id }) => id);
  for (const [question, { statements }] of content.questions.entries()) {
    for (const [index, { role }] of statements.entries()) {
      const place = `content.questions[${question}].statements[${index}].role`;
      if (!roles.includes(role)) fail(place, 'the id of a role', role);
    }
  }
  return content;
}

function readLike<T>(value: unknown, model: T, place: string, key: string): T;
function readLike(value: unknown, model: unknown, place: string, key: string): unknown {
  if (Array.isArray(model)) return readList(value, model[0], place);
  if (typeof model === 'object') return readFields(value, { ...model }, place);
  if (key === 'hint' && value === undefined) return undefined;
  if (key === 'path' && value === null) return null;
  if (typeof value !== 'string' || !value.trim()) return fail(place, 'a text', value);
  if (key === 'base') return readBase(value) ?? fail(place, 'an absolute http(s) address', value);
  if (/url|path/.test(key) && !isWebAddress(value)) return fail(place, 'an http(s) address', value);
  return value;
}

function readFields(
  value: unknown,
  model: Readonly<Record<string, unknown>>,
  place: string,
): unknown {
  if (typeof value !== 'object' || !value) return fail(place, 'an object', value);
  const given = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(model).map(([key, each]) => [
      key,
      readLike(given[key], each, `${place}.${key}`, key),
    ]),
  );
}

/** A list with nothing in it twice, by its id if it has one; not an empty list, if what belongs there has ids. */
function readList(value: unknown, model: unknown, place: string): readonly unknown[] {
  if (!Array.isArray(value)) return fail(place, 'a list', value);
  const list = Array.from(value, (each, index) => readLike(each, model, `${place}[${index}]`, ''));
  const isEmpty = !list.length && idOf(model) !== model;
  if (isEmpty || new Set(list.map(idOf)).size < list.length) {
    fail(place, 'a list with something in it, nothing twice', value);
  }
  return list;
}

function idOf(value: unknown): unknown {
  return (value as { readonly id?: unknown }).id ?? value;
}

function fail(place: string, expected: string, value: unknown): never {
  throw new TypeError(refusal(place, expected, value));
}
