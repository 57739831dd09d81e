import { fail, isRecord, placeOf, type Fields } from './reading.js';

/**
 * A value with what differs from it: fields by their name, things that have an id by that. All else takes the place of
 * what was there.
 *
 * @throws TypeError that names the first field or id that the value does not have
 */
export function withDifferences(value: unknown, differing: unknown, place: string): unknown {
  if (Array.isArray(value) && Array.isArray(differing) && isRecord(value[0]) && 'id' in value[0])
    return withThings(value as readonly Fields[], differing, place);
  return isRecord(value) && isRecord(differing) ? withFields(value, differing, place) : differing;
}

function withThings(things: readonly Fields[], differing: readonly unknown[], place: string) {
  const ids = things.map(({ id }) => id);
  const given = differing.map((each) => (isRecord(each) ? each['id'] : each));
  given.forEach((id, index) => {
    if (!ids.includes(id) || given.indexOf(id) < index)
      fail(`${place}[${index}].id`, `one of ${ids.join(', ')}, and only once`, id);
  });
  return things.map((thing, index) => {
    const own = differing[given.indexOf(thing['id'])] ?? {};
    return withDifferences(thing, own, placeOf(place, thing, index));
  });
}

function withFields(value: Fields, differing: Fields, place: string): Fields {
  const names = Object.keys(value);
  // Alone among the fields that can be missing, a hint may come where there was none.
  if ('text' in value) names.push('hint');
  const fields = Object.entries(differing).map(([name, own]) => {
    if (!names.includes(name)) fail(`each name in ${place}`, `one of ${names.join(', ')}`, name);
    return [name, withDifferences(value[name], own, `${place}.${name}`)] as const;
  });
  return { ...value, ...Object.fromEntries(fields) };
}
