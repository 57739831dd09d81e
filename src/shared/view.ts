import type { Content } from '../quiz/content.js';
import type { Msg } from '../quiz/msg.js';
import type { Headings } from './headings.js';

/** What every template is given. */
export interface View {
  readonly msg: Msg;
  /** The code of the language shown. */
  readonly lang: string;
  readonly content: Content;
  readonly headings: Headings;
}
