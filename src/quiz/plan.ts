import type { Content, Link, Role, Task } from './content.js';
import { placesOf, type Place } from './place.js';
import type { LinkOf } from './role-links.js';
import { firstTaskId } from './tasks.js';

/** One thing to do. */
export interface PlanTask extends Task {
  readonly isDone: boolean;
}

/** Where a role of one's own begins: its getting-started example, and where to read on. */
export interface FirstStep extends PlanTask {
  readonly link: Link;
}

/** What one does oneself, as one of one's roles. */
export interface OwnPart {
  readonly place: 'own';
  readonly role: Role;
  readonly first: FirstStep;
  /** What follows the first step. */
  readonly tasks: readonly PlanTask[];
}

/** What others do, which the role's headline says: one waits for it (before), it builds on one’s own (after), or both (between). */
export interface OthersPart {
  readonly place: Exclude<Place, 'own'>;
  readonly role: Role;
}

/** How much of one's own is done, the first steps counted too. */
export interface Progress {
  readonly done: number;
  /** At least 1. */
  readonly total: number;
}

/** What to do, and what others do meanwhile. The order is the usual one, not a rule: nothing waits for a tick. */
export interface Plan {
  /** One for each role, in the order in which they act. */
  readonly parts: readonly (OwnPart | OthersPart)[];
  readonly progress: Progress;
}

/**
 * The plan of someone who holds the roles `own`, which are the content's; undefined if they hold none. `done` are the
 * ids of what is ticked: others than those of the plan count for nothing.
 */
export function planOf(
  { roles }: Content,
  own: readonly Role[],
  done: readonly string[],
  linkOf: LinkOf,
): Plan | undefined {
  const places = placesOf(roles, own);
  const parts = roles.flatMap((role, index) => {
    const place = places[index];
    return place ? [place === 'own' ? ownPart(role, done, linkOf) : { place, role }] : [];
  });
  return parts.length ? { parts, progress: progressOf(parts) } : undefined;
}

/** What one ticks in a part, in order; nothing in a part of others. */
export function toDoIn(part: OwnPart | OthersPart): readonly PlanTask[] {
  return part.place === 'own' ? [part.first, ...part.tasks] : [];
}

function ownPart(role: Role, done: readonly string[], linkOf: LinkOf): OwnPart {
  const asPlanned = (task: Task): PlanTask => ({ ...task, isDone: done.includes(task.id) });
  return {
    place: 'own',
    role,
    first: { ...asPlanned({ id: firstTaskId(role), text: role.example }), link: linkOf(role) },
    tasks: role.tasks.map(asPlanned),
  };
}

function progressOf(parts: Plan['parts']): Progress {
  const all = parts.flatMap(toDoIn);
  return { done: all.filter(({ isDone }) => isDone).length, total: all.length };
}
