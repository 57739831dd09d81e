import { RoleFinderTeam } from './role-finder-team/role-finder-team.js';

export type * from './quiz/content/content.js';
export type * from './quiz/content/content-file.js';
export type { Msg } from './quiz/locale.js';
export type { ContentSource } from './shared/content-controller.js';
export type { HeadingLevel } from './shared/heading-level.js';
export { RoleFinderTeam };

// A page may hold the script twice, or two versions of it: the first one serves.
if (!customElements.get('role-finder-team'))
  customElements.define('role-finder-team', RoleFinderTeam);
