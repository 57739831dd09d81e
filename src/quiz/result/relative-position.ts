import type { Role } from '../content/content.js';

/** When a role acts, seen from the person's own roles: it is one of them, or acts before, after or between them. */
export type RelativePosition = 'own' | 'before' | 'after' | 'between';

/**
 * The position of each role, seen by someone who holds the roles `own`. Undefined throughout if they hold none.
 * `roles` are all of them, in the order in which they act.
 */
export function relativePositions(
  roles: readonly Role[],
  own: readonly Role[],
): readonly (RelativePosition | undefined)[] {
  const indexes = own.map((role) => roles.indexOf(role));
  const first = Math.min(...indexes);
  const last = Math.max(...indexes);
  return roles.map((_, index) => {
    if (!own.length) return undefined;
    if (indexes.includes(index)) return 'own';
    if (index < first) return 'before';
    return index > last ? 'after' : 'between';
  });
}
