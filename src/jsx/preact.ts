import type { HTMLAttributes } from 'preact';
import type { RoleFinder } from '../role-finder/role-finder.js';
import type { RoleFinderProps } from './props.js';

declare module 'preact' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- Preact's own way to add an element
  namespace JSX {
    interface IntrinsicElements {
      'role-finder': HTMLAttributes<RoleFinder> & RoleFinderProps;
    }
  }
}
