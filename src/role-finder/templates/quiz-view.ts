import type { LinkOf } from '../../quiz/role-links.js';
import type { Action } from '../../quiz/state.js';
import type { OnFollow } from '../../shared/role-link.js';
import type { View } from '../../shared/view.js';

/** What the screens of the quiz are made with. */
export interface QuizView extends View {
  /** Tells of what a person does. */
  readonly dispatch: (action: Action) => void;
  readonly linkOf: LinkOf;
  readonly onFollow: OnFollow;
}
