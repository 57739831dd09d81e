import type { RoleFinderEventMap } from '../role-finder/events.js';
import type { RoleFinderTeam } from '../role-finder-team/role-finder-team.js';
import type { RoleFinder } from '../role-finder/role-finder.js';

type Settings = Pick<
  RoleFinder,
  'base' | 'paths' | 'heading' | 'persist' | 'page' | 'code' | 'content'
>;

/** What can be set on `<role-finder>` in JSX, beside what every HTML element takes. */
export type RoleFinderProps = { readonly [Name in keyof Settings]?: Settings[Name] } & {
  readonly [Name in keyof RoleFinderEventMap as `on${Name}`]?: (
    event: RoleFinderEventMap[Name],
  ) => void;
};

type TeamSettings = Pick<RoleFinderTeam, 'heading' | 'content'>;

/** What can be set on `<role-finder-team>` in JSX, beside what every HTML element takes. */
export type RoleFinderTeamProps = {
  readonly [Name in keyof TeamSettings]?: TeamSettings[Name];
};
