// A file of content: what it has to hold, and what is in it.
import { readContentFile } from 'ajo-role-finder';

/** @import { Content } from 'ajo-role-finder' */

/** @typedef {'en' | 'fr'} Language */
/** @typedef {Readonly<Record<Language, Content>>} Contents the content in each language */
/** @typedef {readonly (string | number)[]} Place the names and numbers that lead to a value */

/**
 * What a file has to hold: what differs from the built-in content or, where that cannot say it, all of it.
 *
 * @param {Contents} builtIn
 * @param {Contents} edited
 */
export function contentFile(builtIn, edited) {
  const part = (/** @type {Language} */ language) =>
    hasSameParts(builtIn[language], edited[language])
      ? (difference(builtIn[language], edited[language]) ?? {})
      : edited[language];
  return { en: part('en'), fr: part('fr') };
}

/**
 * The content of a file, in each language; the built-in one in a language that the file does not have.
 *
 * @param {unknown} file
 * @param {Contents} builtIn
 * @returns {Contents}
 * @throws {TypeError} that names the place of the first thing that is wrong, and what belongs there
 */
export function contentsOf(file, builtIn) {
  const part = (/** @type {Language} */ language) =>
    isByLanguage(file) && !(language in Object(file))
      ? builtIn[language]
      : readContentFile(file, language, builtIn[language]);
  return { en: part('en'), fr: part('fr') };
}

/**
 * What stands in a file beside the content in English and French: other languages, and where its schema is.
 *
 * @param {unknown} file
 */
export function othersIn(file) {
  const others = Object.entries(Object(file)).filter(
    ([name]) => name === '$schema' || (isByLanguage(file) && name !== 'en' && name !== 'fr'),
  );
  return Object.fromEntries(others);
}

/** @param {unknown} file */
function isByLanguage(file) {
  return Object.keys(Object(file)).some((name) => name.length === 2);
}

/**
 * A copy of a value that has another text at a place. Without a text, there is nothing at that place.
 *
 * @template T
 * @param {T} value
 * @param {Place} place
 * @param {string | null | undefined} text
 * @returns {T}
 */
export function withText(value, [step, ...rest], text) {
  if (step === undefined) return /** @type {any} */ (text);
  const copy = /** @type {any} */ (Array.isArray(value) ? [...value] : { ...value });
  copy[step] = withText(copy[step], rest, text);
  return copy;
}

/**
 * Whether two values have the same fields, and things of the same ids.
 *
 * @param {unknown} one
 * @param {unknown} other
 * @returns {boolean}
 */
function hasSameParts(one, other) {
  if (!isObject(one) || !isObject(other)) return typeof one === typeof other || one === null;
  if (Array.isArray(one) && !hasIds(one)) return Array.isArray(other);
  return (
    one['id'] === other['id'] &&
    Object.keys(one).every((name) => hasSameParts(one[name], other[name])) &&
    (!Array.isArray(one) || Object.keys(other).length === one.length)
  );
}

/**
 * What of a value differs from another one that has the same parts; undefined if nothing does.
 *
 * @param {any} from
 * @param {any} to
 * @returns {unknown}
 */
function difference(from, to) {
  if (JSON.stringify(from) === JSON.stringify(to)) return undefined;
  if (Array.isArray(to)) return hasIds(to) ? differingThings(from, to) : to;
  if (!isObject(to)) return to;
  const fields = Object.keys(to).map((name) => [name, difference(from[name], to[name])]);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

/**
 * @param {readonly unknown[]} from
 * @param {readonly { readonly id?: unknown }[]} to
 */
function differingThings(from, to) {
  return to
    .map((thing, index) => ({ id: thing.id, differing: difference(from[index], thing) }))
    .filter(({ differing }) => differing !== undefined)
    .map(({ id, differing }) => ({ id, .../** @type {object} */ (differing) }));
}

/** @param {readonly unknown[]} list */
function hasIds(list) {
  return isObject(list[0]) && 'id' in list[0];
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
function isObject(value) {
  return typeof value === 'object' && value !== null;
}
