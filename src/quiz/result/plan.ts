import type { Content, Link, Role, Task } from '../content/content.js';
import { relativePositions, type RelativePosition } from './relative-position.js';
import type { LinkOf } from '../content/role-links.js';
import { firstTaskId } from '../content/tasks.js';

/** One thing to do. */
export interface PlanTask extends Task {
  readonly isDone: boolean;
}

/** Where one of the person's roles begins: its getting-started example, and where to read on. */
export interface FirstStep extends PlanTask {
  readonly link: Link;
}

/** What the person does, as one of their roles. */
export interface OwnStage {
  readonly position: 'own';
  readonly role: Role;
  readonly first: FirstStep;
  /** What follows the first step. */
  readonly tasks: readonly PlanTask[];
}

/** What others do, in the role's headline: the person waits for it (before), it builds on theirs (after), or both (between). */
export interface OthersStage {
  readonly position: Exclude<RelativePosition, 'own'>;
  readonly role: Role;
}

/** How many of the person's tasks are done, first steps included. */
export interface Progress {
  readonly done: number;
  /** At least 1. */
  readonly total: number;
}

/** What to do, and what others do meanwhile. The order is the usual one, not a rule: nothing waits for a tick. */
export interface Plan {
  /** One for each role, in the order in which they act. */
  readonly stages: readonly (OwnStage | OthersStage)[];
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
  const positions = relativePositions(roles, own);
  const stages = roles.flatMap((role, index) => {
    const position = positions[index];
    if (!position) return [];
    return [position === 'own' ? ownStage(role, done, linkOf) : { position, role }];
  });
  return stages.length ? { stages, progress: progressOf(stages) } : undefined;
}

/** The tasks of a stage, in order; none in a stage of others. */
export function tasksOf(stage: OwnStage | OthersStage): readonly PlanTask[] {
  return stage.position === 'own' ? [stage.first, ...stage.tasks] : [];
}

function ownStage(role: Role, done: readonly string[], linkOf: LinkOf): OwnStage {
  const asPlanned = (task: Task): PlanTask => ({ ...task, isDone: done.includes(task.id) });
  return {
    position: 'own',
    role,
    first: { ...asPlanned({ id: firstTaskId(role), text: role.example }), link: linkOf(role) },
    tasks: role.tasks.map(asPlanned),
  };
}

function progressOf(stages: Plan['stages']): Progress {
  const all = stages.flatMap(tasksOf);
  return { done: all.filter(({ isDone }) => isDone).length, total: all.length };
}
