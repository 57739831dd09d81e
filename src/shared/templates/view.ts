import type { Content } from '../../quiz/content/content.js';
import type { Msg } from '../../quiz/locale.js';
import type { Headings } from './headings.js';

/** What every template is given. */
export interface View {
  readonly msg: Msg;
  /** The code of the language shown. */
  readonly lang: string;
  readonly content: Content;
  readonly headings: Headings;
}
