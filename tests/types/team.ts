import { RoleFinderTeam, type ContentSource, type HeadingLevel } from 'ajo-role-finder/team';

/** Must type-check where the team is used alone. */
const source: ContentSource | undefined = undefined;
const heading: HeadingLevel = 3;
export const found: RoleFinderTeam | null = document.querySelector('role-finder-team');
export const made: RoleFinderTeam = Object.assign(document.createElement('role-finder-team'), {
  content: source,
  heading,
});

// @ts-expect-error -- no such level
made.heading = 5;
