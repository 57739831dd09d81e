import { RoleFinder } from './role-finder/role-finder.js';

export { ajoContent } from './ajo-content/ajo-content.js';
export type { RoleId } from './ajo-content/roles.js';
export type * from './quiz/content/content.js';
export type * from './quiz/content/content-file.js';
export type { Msg } from './quiz/locale.js';
export { readContent, readContentFile } from './quiz/content/read-content.js';
export type { Paths } from './quiz/content/role-links.js';
export {
  RoleFinderCompleteEvent,
  RoleFinderPathEvent,
  RoleFinderRestartEvent,
} from './role-finder/events.js';
export type { AnswerStorage } from './role-finder/stored-item.js';
export type { ContentSource } from './shared/content-controller.js';
export type { HeadingLevel } from './shared/heading-level.js';
export { RoleFinder };

// A page may hold the script twice, or two versions of it: the first one serves.
if (!customElements.get('role-finder')) customElements.define('role-finder', RoleFinder);
