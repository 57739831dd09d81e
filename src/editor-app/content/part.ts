import type { Content } from '../../quiz/content/content.js';
import { valueAt, type JsonPath } from './json-path.js';

/**
 * The part of a content that a path leads to: a question, a role, a resource, all the roles, the source or, for anything
 * else, the beginning.
 */
export function partOf(content: Content, [field = '', index = 0]: JsonPath): JsonPath {
  const part = Array.isArray(valueAt(content, [field])) ? [field, index] : [field];
  const isThere = field !== 'introduction' && valueAt(content, part) !== undefined;
  return isThere ? part : ['title'];
}

/** The paths of what a part consists of. */
export function pathsOfPart(part: JsonPath): readonly JsonPath[] {
  return part[0] === 'title' ? [['title'], ['introduction']] : [part];
}
