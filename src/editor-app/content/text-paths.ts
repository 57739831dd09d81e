import type { Fields } from '../../quiz/validators.js';
import type { JsonPath } from './json-path.js';

/** What no one reads, and where a role leads and whom to ask, which are edited with the links. */
const isNoText = (name: string): boolean =>
  ['id', 'role', 'answerIds', 'path', 'contact'].includes(name);

/** The paths of the texts and addresses in a value that are edited with the texts, in their order. */
export function fieldPathsIn(value: unknown, path: JsonPath = []): readonly JsonPath[] {
  if (typeof value === 'string') return [path];
  return Object.entries(Object(value) as Fields)
    .filter(([name]) => !isNoText(name))
    .flatMap(([name, each]) =>
      fieldPathsIn(each, [...path, Array.isArray(value) ? Number(name) : name]),
    );
}

/** The paths of the texts in a value, which people read. */
export function textPathsIn(value: unknown, path: JsonPath = []): readonly JsonPath[] {
  return fieldPathsIn(value, path).filter((each) => !isAddress(each));
}

/** Whether an address stands at a path. */
export function isAddress(path: JsonPath): boolean {
  return path.at(-1) === 'url' || path.at(-1) === 'base';
}

/** Whether a text may be missing. */
export function isOptional(path: JsonPath): boolean {
  return path.at(-1) === 'hint';
}
