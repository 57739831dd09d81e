import type { Role } from './content.js';

/** Where a role acts, seen from one's own roles: it is one of them, or acts before all, after all, or between them. */
export type Place = 'own' | 'before' | 'after' | 'between';

/**
 * The place of each role, as seen by someone who holds the roles `own`. Undefined throughout if they hold none.
 * `roles` are all of them, in the order in which they act.
 */
export function placesOf(
  roles: readonly Role[],
  own: readonly Role[],
): readonly (Place | undefined)[] {
  const positions = own.map((role) => roles.indexOf(role));
  const first = Math.min(...positions);
  const last = Math.max(...positions);
  return roles.map((_, position) => {
    if (!own.length) return undefined;
    if (positions.includes(position)) return 'own';
    if (position < first) return 'before';
    return position > last ? 'after' : 'between';
  });
}
