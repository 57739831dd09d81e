import type { Role, ScoredContent } from '../content/content.js';
import { gapsOf, ticksOf, type Gaps } from './gaps.js';
import type { Member } from './team.js';

/** How many people have a role: none, one alone, or several. */
export type Cover = 'gap' | 'alone' | 'covered';

/** Who covers a role, and what of it. */
export interface RoleCoverage extends Gaps {
  readonly role: Role;
  readonly cover: Cover;
  /** Those who have the role. */
  readonly people: readonly Member[];
  /** The roles that wait for work that nobody does: those that act after a gap. Empty where there is none. */
  readonly waiting: readonly Role[];
}

/** Who covers which role in a team. */
export interface Coverage {
  /** How many have answered. */
  readonly answered: number;
  /** In the order in which the roles act. */
  readonly roles: readonly RoleCoverage[];
  /** People who have every role, where there is more than one. */
  readonly everyRole: readonly Member[];
  readonly noRole: readonly Member[];
}

/** What covers the roles, which stand in the order in which they act. */
export function coverageOf(
  { questions, roles }: ScoredContent,
  members: readonly Member[],
): Coverage {
  const ticks = ticksOf(questions, members);
  return {
    answered: members.length,
    roles: roles.map((role, index) => {
      const people = members.filter((member) => member.roles.includes(role));
      const cover = coverOf(people.length);
      const waiting = cover === 'gap' ? roles.slice(index + 1) : [];
      return { role, cover, people, waiting, ...gapsOf(role, ticks) };
    }),
    everyRole: members.filter(({ roles: own }) => own.length > 1 && own.length === roles.length),
    noRole: members.filter(({ roles: own }) => !own.length),
  };
}

function coverOf(count: number): Cover {
  if (!count) return 'gap';
  return count === 1 ? 'alone' : 'covered';
}
