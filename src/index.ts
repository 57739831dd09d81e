import { RoleFinder } from './role-finder.js';

export { RoleFinderCompleteEvent, RoleFinderLocaleErrorEvent } from './events.js';
export type { RoleId } from './content/roles.js';
export type { Paths } from './quiz/links.js';
export { RoleFinder };

// A page may hold the script twice, or two versions of it: the first one serves.
if (!customElements.get('role-finder')) customElements.define('role-finder', RoleFinder);
