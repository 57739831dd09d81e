import { isServer } from 'lit';
import type { Answers } from '../quiz/answers/answers.js';
import type { ScoredContent } from '../quiz/content/content.js';
import { matchingRoles } from '../quiz/result/report.js';
import { score } from '../quiz/result/scoring.js';

/** The browser's own: some older libraries put something else in the place of `Event`. */
const NativeEvent = (
  (isServer as boolean) ? Event : document.createEvent('Event').constructor
) as typeof Event;

/** Makes an event reach the whole page, out of every shadow root. */
const throughThePage = { bubbles: true, composed: true };

/**
 * A person has reached a result. It carries no answers: which statements were ticked stays in the element.
 */
export class RoleFinderCompleteEvent extends NativeEvent {
  /** The ids of the roles that match, in implementation order; empty if none does. */
  readonly roles: readonly string[];

  /** How strongly the answers speak for each role, 0 to 1, by its id. */
  readonly scores: Readonly<Record<string, number>>;

  constructor(roles: readonly string[], scores: Readonly<Record<string, number>>) {
    super('role-finder-complete', throughThePage);
    this.roles = roles;
    this.scores = scores;
  }
}

/** The event that tells what the answers come to. */
export function completeEvent(content: ScoredContent, answers: Answers): RoleFinderCompleteEvent {
  const result = score(content, answers);
  return new RoleFinderCompleteEvent(
    matchingRoles(result).map(({ id }) => id),
    Object.fromEntries(result.all.map(({ role, score }) => [role.id, score])),
  );
}

/** A person has begun again, without an answer. */
export class RoleFinderRestartEvent extends NativeEvent {
  constructor() {
    super('role-finder-restart', throughThePage);
  }
}

/**
 * A person follows the link of a role: to its path or, where it has none, to the page of all roles. Cancelable, so that
 * a page can go there in its own way; not where the person asks for a new tab or window, which is the browser's to open.
 */
export class RoleFinderPathEvent extends NativeEvent {
  /** The id of the role. */
  readonly role: string;

  /** Where the link leads: an absolute http(s) address. */
  readonly url: string;

  constructor(role: string, url: string, cancelable: boolean) {
    super('role-finder-path', { ...throughThePage, cancelable });
    this.role = role;
    this.url = url;
  }
}

/** The events of a role finder, by name. */
export interface RoleFinderEventMap {
  'role-finder-complete': RoleFinderCompleteEvent;
  'role-finder-restart': RoleFinderRestartEvent;
  'role-finder-path': RoleFinderPathEvent;
}
