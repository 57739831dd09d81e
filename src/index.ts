import { RoleFinder } from './role-finder/role-finder.js';

export { ajoContent } from './content/ajo-content.js';
export type { RoleId } from './content/roles.js';
export type * from './quiz/content.js';
export type * from './quiz/content-file.js';
export type { Msg } from './quiz/msg.js';
export { readContent, readContentFile } from './quiz/read-content.js';
export type { Paths } from './quiz/role-links.js';
export {
  RoleFinderCompleteEvent,
  RoleFinderPathEvent,
  RoleFinderRestartEvent,
} from './role-finder/events.js';
export type { ContentSource } from './shared/content-source.js';
export type { HeadingLevel } from './shared/heading-level.js';
export { RoleFinder };

// A page may hold the script twice, or two versions of it: the first one serves.
if (!customElements.get('role-finder')) customElements.define('role-finder', RoleFinder);
