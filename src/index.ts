import { RoleFinder } from './role-finder.js';

export { ajoContent } from './content/ajo-content.js';
export type { RoleId } from './content/roles.js';
export {
  RoleFinderCompleteEvent,
  RoleFinderLocaleErrorEvent,
  RoleFinderPathEvent,
  RoleFinderRestartEvent,
} from './events.js';
export { loadLocale, type Locale } from './localization.js';
export type * from './quiz/content.js';
export type { Paths } from './quiz/links.js';
export type { Msg } from './quiz/msg.js';
export type { ContentSource } from './role-finder.js';
export type { HeadingLevel } from './templates/headings.js';
export { RoleFinder };

// A page may hold the script twice, or two versions of it: the first one serves.
if (!customElements.get('role-finder')) customElements.define('role-finder', RoleFinder);
