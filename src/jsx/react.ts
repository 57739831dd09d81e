import type React from 'react';
import type { RoleFinderTeam } from '../role-finder-team/role-finder-team.js';
import type { RoleFinder } from '../role-finder/role-finder.js';
import type { RoleFinderProps, RoleFinderTeamProps } from './props.js';

declare module 'react' {
  // oxlint-disable-next-line typescript/no-namespace -- React's own way to add an element
  namespace JSX {
    interface IntrinsicElements {
      'role-finder': React.DetailedHTMLProps<React.HTMLAttributes<RoleFinder>, RoleFinder> &
        RoleFinderProps;
      'role-finder-team': React.DetailedHTMLProps<
        React.HTMLAttributes<RoleFinderTeam>,
        RoleFinderTeam
      > &
        RoleFinderTeamProps;
    }
  }
}
