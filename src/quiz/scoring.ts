import { tickedStatements, type Answers } from './answers.js';
import { byRole } from './by-role.js';
import type { Content, Question, Role, Statement } from './content.js';

/** A role and how strongly the answers speak for it. */
export interface RoleScore {
  readonly role: Role;
  /** 0 to 1: the mean, over the questions that have statements of the role, of the part of them that is ticked. */
  readonly score: number;
  /** Why: the statements of the role that are ticked, in the content's order. */
  readonly reasons: readonly Statement[];
}

/** What the answers say. Roles stand in the content's order. */
export interface Result {
  /** Whether roles match; or none does, but something was ticked (near); or nothing was ticked at all (none). */
  readonly outcome: 'match' | 'near' | 'none';
  /** The roles that match or, where none does, the nearest; empty if nothing was ticked. */
  readonly found: readonly RoleScore[];
  /** The other roles. */
  readonly others: readonly RoleScore[];
  /** The one matching role that scores above all others; undefined where several share the best score. */
  readonly best: Role | undefined;
}

/**
 * Finds the roles that the answers speak for. A role matches with a score of at least a third that is also at least
 * half of the best score. Compared in whole numbers, so that rounding never decides.
 */
export function score(content: Content, answers: Answers): Result {
  const shares = byRole(content.questions.flatMap((question) => sharesOf(question, answers)));
  const unit = commonUnit([...shares.values()]);
  const tallies = content.roles.map((role) => tally(role, shares.get(role.id) ?? [], unit));
  const best = tallies.reduce((most, { points }) => (points > most ? points : most), 0n);
  const isBest = ({ points }: Tally) => best > 0n && points === best;
  const isMatch = ({ points }: Tally) => 3n * points >= unit && 2n * points >= best;

  const outcome = tallies.some(isMatch) ? 'match' : best > 0n ? 'near' : 'none';
  const isFound = outcome === 'match' ? isMatch : isBest;
  const [first, ...otherBest] = tallies.filter(isBest);
  return {
    outcome,
    found: tallies.filter(isFound),
    others: tallies.filter((each) => !isFound(each)),
    best: outcome === 'match' && otherBest.length === 0 ? first?.role : undefined,
  };
}

/** What a question has of a role: its statements, and those of them that are ticked. */
interface Share {
  /** The id of the role. */
  readonly role: string;
  readonly all: readonly Statement[];
  readonly ticked: readonly Statement[];
}

/** The score of a role, in points too: whole numbers. */
interface Tally extends RoleScore {
  readonly points: bigint;
}

/** The shares of a question, one for each role that it has statements of. */
function sharesOf(question: Question, answers: Answers): readonly Share[] {
  const ticked = byRole(tickedStatements(answers, question));
  return [...byRole(question.statements)].map(([role, all]) => ({
    role,
    all,
    ticked: ticked.get(role) ?? [],
  }));
}

/** Of the unit's many points, each share of a role has an equal part, and so has each statement of the share. */
function tally(role: Role, shares: readonly Share[], unit: bigint): Tally {
  const points = shares.reduce(
    (sum, { all, ticked }) =>
      sum + (BigInt(ticked.length) * unit) / BigInt(shares.length * all.length),
    0n,
  );
  return {
    role,
    points,
    score: Number(points) / Number(unit),
    reasons: shares.flatMap(({ ticked }) => ticked),
  };
}

/** The least number of points of which every statement has a whole number. */
function commonUnit(sharesOfRoles: readonly (readonly Share[])[]): bigint {
  return sharesOfRoles
    .flatMap((shares) => shares.map(({ all }) => BigInt(shares.length * all.length)))
    .reduce(leastCommonMultiple, 1n);
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return (a / greatestCommonDivisor(a, b)) * b;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
