/**
 * A person has reached a result. It carries no answers: which statements were ticked stays in the element.
 */
export class RoleFinderCompleteEvent extends Event {
  static readonly type = 'role-finder-complete';

  /** The ids of the roles that match, in implementation order; empty if none does. */
  readonly roles: readonly string[];

  /** How strongly the answers speak for each role, 0 to 1, by its id. */
  readonly scores: Readonly<Record<string, number>>;

  constructor(roles: readonly string[], scores: Readonly<Record<string, number>>) {
    super(RoleFinderCompleteEvent.type, { bubbles: true, composed: true });
    this.roles = roles;
    this.scores = scores;
  }
}

/** The words of a language could not be loaded: the element shows English instead. */
export class RoleFinderLocaleErrorEvent extends Event {
  static readonly type = 'role-finder-locale-error';

  /** The code of the language that could not be loaded. */
  readonly locale: string;

  /** What went wrong. */
  readonly error: unknown;

  constructor(locale: string, error: unknown) {
    super(RoleFinderLocaleErrorEvent.type, { bubbles: true, composed: true });
    this.locale = locale;
    this.error = error;
  }
}

declare global {
  interface HTMLElementEventMap {
    'role-finder-complete': RoleFinderCompleteEvent;
    'role-finder-locale-error': RoleFinderLocaleErrorEvent;
  }
}
