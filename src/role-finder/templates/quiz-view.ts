import type { LinkOf } from '../../quiz/content/role-links.js';
import type { Action, State } from '../../quiz/flow/state.js';
import type { Copier } from '../../shared/copying/copier.js';
import type { OnFollow } from '../../shared/templates/role-link.js';
import type { View } from '../../shared/templates/view.js';
import type { SavedIn } from '../session.js';

/** What the screens of the quiz are made with. */
export interface QuizView extends View {
  /** Tells of what a person does. */
  readonly dispatch: (action: Action) => void;
  /** Tells that everything is to be forgotten. */
  readonly onForget: () => void;
  readonly linkOf: LinkOf;
  readonly onFollow: OnFollow;
  readonly state: State;
  readonly savedIn: SavedIn;
  /** The address of a page that shows the result to whoever opens it; undefined where the page's address is not known. */
  readonly resultLink: () => string | undefined;
  readonly copier: Copier;
}
