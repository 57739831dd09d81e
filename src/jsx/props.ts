import type { RoleFinder } from '../role-finder.js';

type EventName = keyof HTMLElementEventMap & `role-finder-${string}`;

type Settings = Pick<RoleFinder, 'base' | 'paths' | 'heading' | 'content'>;

/** What can be set on `<role-finder>` in JSX, beside what every HTML element takes. */
export type RoleFinderProps = { readonly [Name in keyof Settings]?: Settings[Name] } & {
  readonly [Name in EventName as `on${Name}`]?: (event: HTMLElementEventMap[Name]) => void;
};
