import type { LitElement } from 'lit';
import type { RoleFinderEventMap } from '../role-finder/events.js';
import type { RoleFinderTeam } from '../role-finder-team/role-finder-team.js';
import type { RoleFinder } from '../role-finder/role-finder.js';

/** What an element has of its own that can be set: no method. */
type SettingsOf<Element extends LitElement> = {
  readonly [
    Name in Exclude<keyof Element, keyof LitElement> as Element[Name] extends (
      ...args: never
    ) => unknown
      ? never
      : Name
  ]?: Element[Name];
};

/** What can be set on `<role-finder>` in JSX, beside what every HTML element takes. */
export type RoleFinderProps = SettingsOf<RoleFinder> & {
  readonly [Name in keyof RoleFinderEventMap as `on${Name}`]?: (
    event: RoleFinderEventMap[Name],
  ) => void;
};

/** What can be set on `<role-finder-team>` in JSX, beside what every HTML element takes. */
export type RoleFinderTeamProps = SettingsOf<RoleFinderTeam>;
