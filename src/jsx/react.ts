import type React from 'react';
import type { RoleFinder } from '../role-finder/role-finder.js';
import type { RoleFinderProps } from './props.js';

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React's own way to add an element
  namespace JSX {
    interface IntrinsicElements {
      'role-finder': React.DetailedHTMLProps<React.HTMLAttributes<RoleFinder>, RoleFinder> &
        RoleFinderProps;
    }
  }
}
