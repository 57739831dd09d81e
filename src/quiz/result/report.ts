import type { Answers } from '../answers/answers.js';
import type { Content, Link, Role, Task } from '../content/content.js';
import type { LinkOf } from '../content/role-links.js';
import { firstTaskId } from '../content/tasks.js';
import { relativePositions, type RelativePosition } from './relative-position.js';
import { score, type Result, type RoleScore } from './scoring.js';

/** What the headline of a result says of which roles. */
export interface Headline {
  /** The person's roles; that they are all there are; the nearest ones, since none matches; or that there is none. */
  readonly kind: 'roles' | 'every-role' | 'near' | 'none';
  /** In the order in which they act; empty where there is none. */
  readonly roles: readonly Role[];
  /** The one among several that is clearly the person's first. */
  readonly foremost: Role | undefined;
}

/** A task that the person can tick. */
export interface PlanTask extends Task {
  readonly isDone: boolean;
}

/** A role in the order in which the roles act. */
export interface Stage extends RoleScore {
  /** Undefined where no role matches. */
  readonly position: RelativePosition | undefined;
  /** Whether the answers have found it: it matches or, where none does, is one of the nearest. */
  readonly isFound: boolean;
  /** Whether it is not the person's although it scores as high as one that is: ticks of a single question speak for it. */
  readonly isNarrow: boolean;
  /** Where to read on. */
  readonly link: Link;
  /** The getting-started example, then the role's tasks; empty unless the role is the person's. */
  readonly tasks: readonly PlanTask[];
}

/** How many of the person's tasks are done. */
export interface Progress {
  readonly done: number;
  /** At least 1. */
  readonly total: number;
}

/** All that a result says, as data: a screen, a text or a page on paper are made of it. */
export interface Report {
  readonly headline: Headline;
  /** All the roles. The order is the usual one, not a rule: no task waits for another. */
  readonly stages: readonly Stage[];
  /** Undefined where no role matches. */
  readonly progress: Progress | undefined;
}

/** The report of some answers; `done` are the ids of the tasks that are ticked. */
export function reportOf(
  content: Content,
  answers: Answers,
  done: readonly string[],
  linkOf: LinkOf,
): Report {
  const result = score(content, answers);
  const own = matchingRoles(result);
  const positions = relativePositions(content.roles, own);
  const found = new Set(result.found.map(({ role }) => role));
  const lowest = Math.min(...result.found.map((each) => each.score));
  const stages = result.all.map((each, index): Stage => {
    const { role } = each;
    const isFound = found.has(role);
    return {
      ...each,
      position: positions[index],
      isFound,
      isNarrow: own.length > 0 && !isFound && each.score >= lowest,
      link: linkOf(role),
      tasks: own.includes(role) ? planOf(role, done) : [],
    };
  });
  return {
    headline: headlineOf(result),
    stages,
    progress: own.length ? progressOf(stages) : undefined,
  };
}

/** The roles that match, in the order in which they act; empty where none does. */
export function matchingRoles({ outcome, found }: Result): readonly Role[] {
  return outcome === 'match' ? found.map(({ role }) => role) : [];
}

function headlineOf({ outcome, found, all, foremost }: Result): Headline {
  const isEvery = outcome === 'match' && found.length === all.length;
  return {
    kind: isEvery ? 'every-role' : outcome === 'match' ? 'roles' : outcome,
    roles: found.map(({ role }) => role),
    foremost,
  };
}

function planOf(role: Role, done: readonly string[]): readonly PlanTask[] {
  const tasks: readonly Task[] = [{ id: firstTaskId(role), text: role.example }, ...role.tasks];
  return tasks.map((task) => ({ ...task, isDone: done.includes(task.id) }));
}

function progressOf(stages: readonly Stage[]): Progress {
  const all = stages.flatMap(({ tasks }) => tasks);
  return { done: all.filter(({ isDone }) => isDone).length, total: all.length };
}
