// A file of content: what it has to hold, and what is in it.
import type { Content } from '../../src/quiz/content/content.js';
import { readContentFile } from '../../src/quiz/content/read-content.js';
import { isRecord } from '../../src/quiz/validators.js';

export type Language = 'en' | 'fr';

/** The content in each language. */
export type Contents = Readonly<Record<Language, Content>>;

/** The names and numbers that lead to a value. */
export type JsonPath = readonly (string | number)[];

type Fields = Record<string, unknown>;

/** What a file has to hold: what differs from the built-in content or, where that cannot say it, all of it. */
export function contentFile(builtIn: Contents, edited: Contents): Record<Language, unknown> {
  const part = (language: Language) =>
    hasSameParts(builtIn[language], edited[language])
      ? (difference(builtIn[language], edited[language]) ?? {})
      : edited[language];
  return { en: part('en'), fr: part('fr') };
}

/**
 * The content of a file, in each language; the built-in one in a language that the file does not have.
 *
 * @throws TypeError that names the path of the first thing that is wrong, and what belongs there
 */
export function contentsOf(file: unknown, builtIn: Contents): Contents {
  const part = (language: Language) =>
    isByLanguage(file) && !(language in file)
      ? builtIn[language]
      : readContentFile(file, language, builtIn[language]);
  return { en: part('en'), fr: part('fr') };
}

/** What stands in a file beside the content in English and French: other languages, and where its schema is. */
export function othersIn(file: unknown): Fields {
  const others = Object.entries(Object(file) as Fields).filter(
    ([name]) => name === '$schema' || (isByLanguage(file) && name !== 'en' && name !== 'fr'),
  );
  return Object.fromEntries(others);
}

function isByLanguage(file: unknown): file is Fields {
  return isRecord(file) && Object.keys(file).some((name) => name.length === 2);
}

/** A copy of a value that has another text at a path. Without a text, there is nothing at that path. */
export function withText<Value>(
  value: Value,
  [step, ...rest]: JsonPath,
  text: string | null | undefined,
): Value {
  if (step === undefined) return text as Value;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Fields;
  copy[step] = withText(copy[step], rest, text);
  return copy as Value;
}

/** Whether two values have the same fields, and things of the same ids. */
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
  if (Array.isArray(from) && Array.isArray(to) && hasIds(to)) return differingThings(from, to);
  if (!isObject(from) || !isObject(to) || Array.isArray(to)) return to;
  const fields = Object.keys(to).map((name) => [name, difference(from[name], to[name])]);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

function differingThings(from: readonly unknown[], to: readonly Fields[]): readonly Fields[] {
  return to.flatMap((thing, index) => {
    const differing = difference(from[index], thing);
    return differing === undefined ? [] : [{ id: thing['id'], ...(differing as Fields) }];
  });
}

function hasIds(list: readonly unknown[]): list is readonly Fields[] {
  return isObject(list[0]) && 'id' in list[0];
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
