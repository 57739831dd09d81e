import type { Fields } from '../../quiz/validators.js';

/** The names and indices that lead to a value in JSON: `['questions', 0, 'title']`. */
export type JsonPath = readonly (string | number)[];

/** The value at a path; undefined where there is none. */
export function valueAt(value: unknown, path: JsonPath): unknown {
  const [name, ...rest] = path;
  return name === undefined ? value : valueAt((Object(value) as Fields)[name], rest);
}

/** A copy of a value that has another one at a path; without one, there is nothing at that path. */
export function withValue<Value>(value: Value, [name, ...rest]: JsonPath, own: unknown): Value {
  if (name === undefined) return own as Value;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Record<
    string,
    unknown
  >;
  copy[name] = withValue(copy[name], rest, own);
  return copy as Value;
}

/** A path as a text that stays while items are moved: it has their ids, as far as they have some, in place of their indices. */
export function stablePath(value: unknown, path: JsonPath): string {
  const names = path.map((name, index) => {
    const { id } = Object(valueAt(value, path.slice(0, index + 1))) as { readonly id?: string };
    return id ?? name;
  });
  return names.join('.');
}
