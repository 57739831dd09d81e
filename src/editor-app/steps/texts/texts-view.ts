import type { AppView } from '../../app-view.js';
import type { Contents } from '../../content/contents.js';
import type { JsonPath } from '../../content/json-path.js';
import type { Content } from '../../../quiz/content/content.js';
import type { Draft } from './drafts.js';

/** An item that was removed last, and what there was before. */
export interface Removed {
  readonly list: JsonPath;
  readonly index: number;
  readonly name: string;
  readonly contents: Contents;
}

/** The ids of a role that is to be removed, and of the one to which its statements go; without one, they go too. */
export interface Removal {
  readonly role: string;
  readonly heir: string | undefined;
}

/** What the templates of the texts are given. */
export interface TextsView extends AppView {
  /** The content in the language of the form. Which parts there are is the same in every language. */
  readonly content: Content;
  /** The codes of the languages of the content: that of the form first. */
  readonly codes: readonly string[];
  readonly draftOf: (code: string, path: JsonPath) => Draft | undefined;
  readonly type: (code: string, path: JsonPath, text: string) => void;
  /** Told when someone has ended to type. */
  readonly endTyping: (code: string, path: JsonPath) => void;
  readonly restore: (code: string, path: JsonPath, original: string) => void;
  readonly add: (list: JsonPath) => void;
  readonly move: (list: JsonPath, index: number, by: -1 | 1) => void;
  readonly take: (list: JsonPath, index: number) => void;
  readonly removed: Removed | undefined;
  readonly undo: () => void;
  readonly setRole: (statement: JsonPath, role: string) => void;
  /** What is asked about; undefined if nothing is. */
  readonly removal: Removal | undefined;
  readonly setRemoval: (removal: Removal | undefined) => void;
  readonly removeRole: (removal: Removal) => void;
}
