// A file of content: what it has to hold, and what is in it.
import { readContentFile } from '../../quiz/content/read-content.js';
import { isRecord, type Fields } from '../../quiz/validators.js';
import type { Contents } from './contents.js';
import { withPartsOf } from './same-parts.js';

/** What a file has to hold: what differs from the built-in content or, where that cannot say it, all of it. */
export function contentFile(builtIn: Contents, edited: Contents): Fields {
  return Object.fromEntries(
    Object.entries(edited).map(([code, content]) => [
      code,
      hasSameParts(builtIn[code], content) ? (difference(builtIn[code], content) ?? {}) : content,
    ]),
  );
}

/** Whether nothing differs from the built-in content. */
export function isBuiltIn(builtIn: Contents, edited: Contents): boolean {
  return JSON.stringify(builtIn) === JSON.stringify(edited);
}

/**
 * The content of a file, in each language, with the same parts in each; what the file does not have in a language is
 * built in or, if there is no such thing, as it is in another language.
 *
 * @throws ValidationError that names the path of the first thing that is wrong, and what belongs there
 */
export function contentsOf(file: unknown, builtIn: Contents): Contents {
  const contents = Object.fromEntries(
    Object.entries(builtIn).map(([code, content]) => [
      code,
      isByLanguage(file) && !(code in file) ? content : readContentFile(file, code, content),
    ]),
  );
  const codes = Object.keys(builtIn);
  const model = codes.find((code) => isByLanguage(file) && code in file) ?? codes[0] ?? '';
  return withPartsOf(model, contents);
}

/** What stands in a file beside the content in the languages that are spoken: other languages, and where its schema is. */
export function othersIn(file: unknown, codes: readonly string[]): Fields {
  const others = Object.entries(Object(file) as Fields).filter(
    ([name]) => name === '$schema' || (isByLanguage(file) && !codes.includes(name)),
  );
  return Object.fromEntries(others);
}

function isByLanguage(file: unknown): file is Fields {
  return isRecord(file) && Object.keys(file).some((name) => /^[a-z]{2,3}$/.test(name));
}

/** Whether two values have the same fields, and items of the same ids. */
function hasSameParts(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) return typeof one === typeof other || one === null;
  if (Array.isArray(one) && !hasIds(one)) return Array.isArray(other);
  return (
    one['id'] === other['id'] &&
    Object.keys(one).every((name) => hasSameParts(one[name], other[name])) &&
    (!Array.isArray(one) || Object.keys(other).length === one.length)
  );
}

/** What of a value differs from another one that has the same parts; undefined if nothing does. */
function difference(from: unknown, to: unknown): unknown {
  if (JSON.stringify(from) === JSON.stringify(to)) return undefined;
  if (Array.isArray(from) && Array.isArray(to) && hasIds(to)) return differingItems(from, to);
  if (!isObject(from) || !isObject(to) || Array.isArray(to)) return to;
  const fields = Object.keys(to).map((name) => [name, difference(from[name], to[name])]);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

function differingItems(from: readonly unknown[], to: readonly Fields[]): readonly Fields[] {
  return to.flatMap((item, index) => {
    const differing = difference(from[index], item);
    return differing === undefined ? [] : [{ id: item['id'], ...(differing as Fields) }];
  });
}

function hasIds(list: readonly unknown[]): list is readonly Fields[] {
  return isObject(list[0]) && 'id' in list[0];
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
