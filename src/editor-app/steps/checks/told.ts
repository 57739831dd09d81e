import type { ScoredContent } from '../../../quiz/content/content.js';
import { matchingRoles } from '../../../quiz/result/report.js';
import { score } from '../../../quiz/result/scoring.js';
import { personWith, seeded, type Manner } from './people.js';

/** Of 100 people with one role, how many are told what; the three numbers are whole, and add up to 100. */
export interface Told {
  /** Their role, and no other. */
  readonly exactly: number;
  /** Their role among others. */
  readonly among: number;
  /** Other roles, or that none is theirs. */
  readonly missed: number;
}

/** How many people are made up for each role and manner. */
const count = 200;

/** What made-up people with a role are told, who answer in a manner; the same at every call. */
export function toldTo(role: string, content: ScoredContent, manner: Manner): Told {
  const random = seeded(1);
  let [alone, found] = [0, 0];
  for (let person = 0; person < count; person += 1) {
    const { answers } = personWith([role], content, manner, random);
    const roles = matchingRoles(score(content, answers)).map(({ id }) => id);
    if (!roles.includes(role)) continue;
    found += 1;
    if (roles.length === 1) alone += 1;
  }
  const exactly = percent(alone);
  return { exactly, among: percent(found) - exactly, missed: 100 - percent(found) };
}

function percent(people: number): number {
  return Math.round((100 * people) / count);
}
