import type { HTMLAttributes } from 'preact';
import type { RoleFinderTeam } from '../role-finder-team/role-finder-team.js';
import type { RoleFinder } from '../role-finder/role-finder.js';
import type { RoleFinderProps, RoleFinderTeamProps } from './props.js';

declare module 'preact' {
  // oxlint-disable-next-line typescript/no-namespace -- Preact's own way to add an element
  namespace JSX {
    interface IntrinsicElements {
      'role-finder': HTMLAttributes<RoleFinder> & RoleFinderProps;
      'role-finder-team': HTMLAttributes<RoleFinderTeam> & RoleFinderTeamProps;
    }
  }
}
