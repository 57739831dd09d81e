import type { Content } from '../../quiz/content/content.js';
import { isRecord, type Fields } from '../../quiz/validators.js';
import type { JsonPath } from './json-path.js';
import { isOptional } from './text-paths.js';

/**
 * The built-in text in the place of one of a content, in the same language: empty where an optional one was missing,
 * undefined where there is none, as in an item of one's own.
 */
export function originalText(
  builtIn: Content,
  content: Content,
  path: JsonPath,
): string | undefined {
  const original = originalAt(builtIn, content, path);
  if (typeof original === 'string') return original;
  const hasItem = originalAt(builtIn, content, path.slice(0, -1)) !== undefined;
  return isOptional(path) && hasItem ? '' : undefined;
}

function originalAt(builtIn: unknown, value: unknown, [name, ...rest]: JsonPath): unknown {
  if (name === undefined || builtIn === undefined) return builtIn;
  const original =
    Array.isArray(builtIn) && Array.isArray(value)
      ? counterpart(builtIn, value, Number(name))
      : (Object(builtIn) as Fields)[name];
  return originalAt(original, (Object(value) as Fields)[name], rest);
}

/** The one of some originals that an item was made from. */
function counterpart(
  originals: readonly unknown[],
  items: readonly unknown[],
  index: number,
): unknown {
  const item = items[index];
  const found = originals.find((original) => isSame(original, item));
  const inPlace = originals[index];
  const isFree = !hasId(item) && !items.some((each) => isSame(inPlace, each));
  return found ?? (isFree ? inPlace : undefined);
}

/** Whether two items have the same id or, without ids, something in common. */
function isSame(one: unknown, other: unknown): boolean {
  if (!isRecord(one) || !isRecord(other)) return one === other;
  if (hasId(one) || hasId(other)) return one['id'] === other['id'];
  return Object.keys(one).some(
    (name) => isFilled(one[name]) && JSON.stringify(one[name]) === JSON.stringify(other[name]),
  );
}

function hasId(item: unknown): boolean {
  return isRecord(item) && 'id' in item;
}

function isFilled(value: unknown): boolean {
  return !Array.isArray(value) || value.length > 0;
}
