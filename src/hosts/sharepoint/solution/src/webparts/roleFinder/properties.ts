import type { RoleId } from 'ajo-role-finder';

/** By the id of a role: the address of its link (`none` for none), whom to ask, and where that leads. */
type RoleProperties = Partial<
  Record<RoleId | `${RoleId}-contact` | `${RoleId}-contact-address`, string>
>;

/** What an editor sets in the property pane. What is empty is as it is by default. */
export interface RoleFinderProperties extends RoleProperties {
  /** Empty: the language of the page. */
  lang?: string;
  heading?: number;
  /** A CSS color. */
  accent?: string;
  persist?: string;
  /** `session`; empty for the storage of the browser. */
  storage?: string;
  page?: string;
  intro?: string;
  footer?: string;
  base?: string;
  /** The address of a file of content, or what such a file holds. */
  content?: string;
}
