import type { Role } from './content.js';

/** Where a role stands, seen from one's own roles: own, before all, after all, or between them. */
export type Place = 'own' | 'before' | 'after' | 'between';

/** The place of each role, as seen by someone who holds the roles `own`. Undefined throughout if they hold none. */
export function placesInOrder(
  roles: readonly Role[],
  own: readonly Role[],
): ReadonlyMap<Role, Place | undefined> {
  const positions = own.map((role) => roles.indexOf(role));
  const first = Math.min(...positions);
  const last = Math.max(...positions);
  return new Map(roles.map((role, position) => [role, own.length ? place(position) : undefined]));

  function place(position: number): Place {
    if (positions.includes(position)) return 'own';
    if (position < first) return 'before';
    return position > last ? 'after' : 'between';
  }
}
