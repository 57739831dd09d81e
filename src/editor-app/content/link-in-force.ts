import type { AllRoles, Link, Role } from '../../quiz/content/content.js';
import { linkOf } from '../../quiz/content/role-links.js';

/** Where a role leads by the content alone: to its own page or, without one, to that of all the roles. */
export function linkInForce(role: Role, allRoles: AllRoles): Link {
  return linkOf(role, allRoles, { base: undefined, paths: {} });
}
