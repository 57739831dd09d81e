import { RoleFinder } from './role-finder.js';

export { RoleFinderCompleteEvent, RoleFinderLocaleErrorEvent } from './events.js';
export { RoleFinder };

// A page may hold the script twice, or two versions of it: the first one serves.
if (!customElements.get('role-finder')) customElements.define('role-finder', RoleFinder);
