import { eachNameIn, fail, isRecord, pathOf, type Fields } from '../validators.js';

/**
 * A value with some of it overridden: fields by their name, items with an id by their id. Anything else replaces the
 * value.
 *
 * @throws TypeError that names the first field or id that the value lacks
 */
export function withOverrides(value: unknown, overriding: unknown, path: string): unknown {
  if (Array.isArray(value) && Array.isArray(overriding) && isRecord(value[0]) && 'id' in value[0])
    return withItems(value as readonly Fields[], overriding, path);
  return isRecord(value) && isRecord(overriding) ? withFields(value, overriding, path) : overriding;
}

function withItems(items: readonly Fields[], overriding: readonly unknown[], path: string) {
  const ids = items.map(({ id }) => id);
  const given = overriding.map((each) => (isRecord(each) ? each['id'] : each));
  given.forEach((id, index) => {
    if (!ids.includes(id) || given.indexOf(id) < index)
      fail(`${path}[${index}].id`, `one of ${ids.join(', ')}, and only once`, id);
  });
  return items.map((item, index) => {
    const own = overriding[given.indexOf(item['id'])] ?? {};
    return withOverrides(item, own, pathOf(path, item, index));
  });
}

function withFields(value: Fields, overriding: Fields, path: string): Fields {
  const names = Object.keys(value);
  // The fields that can be missing may come where there was none.
  if ('text' in value) names.push('hint');
  if ('tasks' in value) names.push('contact');
  const fields = Object.entries(overriding).map(([name, own]) => {
    if (!names.includes(name)) fail(`${eachNameIn}${path}`, `one of ${names.join(', ')}`, name);
    return [name, withOverrides(value[name], own, `${path}.${name}`)] as const;
  });
  return { ...value, ...Object.fromEntries(fields) };
}
