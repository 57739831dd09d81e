import { tickedStatements, type Answers } from './answers.js';
import type { Content, Question, Role } from './content.js';

/** A role and how strongly the answers speak for it. */
export interface RoleScore {
  readonly role: Role;
  /** 0 to 1: the mean, over the questions that have statements of the role, of the part of them that is ticked. */
  readonly score: number;
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
  const unit = commonUnit(content);
  const tallies = content.roles.map((role) => ({
    role,
    points: countPoints(content, answers, role, unit),
  }));
  const best = tallies.reduce((most, { points }) => (points > most ? points : most), 0n);
  const isBest = ({ points }: Tally) => best > 0n && points === best;
  const isMatch = ({ points }: Tally) => 3n * points >= unit && 2n * points >= best;

  const outcome = tallies.some(isMatch) ? 'match' : best > 0n ? 'near' : 'none';
  const isFound = outcome === 'match' ? isMatch : isBest;
  const [first, ...otherBest] = tallies.filter(isBest);
  const scored = ({ role, points }: Tally) => ({ role, score: Number(points) / Number(unit) });
  return {
    outcome,
    found: tallies.filter(isFound).map(scored),
    others: tallies.filter((tally) => !isFound(tally)).map(scored),
    best: outcome === 'match' && otherBest.length === 0 ? first?.role : undefined,
  };
}

/** A role and its points, in whole numbers. */
interface Tally {
  readonly role: Role;
  readonly points: bigint;
}

/** The points of a role: of the unit's many points, each question has an equal share, and so has each of its statements. */
function countPoints(content: Content, answers: Answers, role: Role, unit: bigint): bigint {
  return sharesOf(content, role).reduce((points, { question, statementsPerUnit }) => {
    const ticked = tickedStatements(answers, question).filter((each) => each.role === role.id);
    return points + (BigInt(ticked.length) * unit) / statementsPerUnit;
  }, 0n);
}

/** The least number of points that every share of every role divides. */
function commonUnit(content: Content): bigint {
  return content.roles
    .flatMap((role) => sharesOf(content, role))
    .reduce((unit, { statementsPerUnit }) => leastCommonMultiple(unit, statementsPerUnit), 1n);
}

/** The questions that have statements of the role, each with how many of its statements would make up the whole unit. */
function sharesOf(
  content: Content,
  role: Role,
): readonly { readonly question: Question; readonly statementsPerUnit: bigint }[] {
  const countOf = ({ statements }: Question) =>
    statements.filter((statement) => statement.role === role.id).length;
  const questions = content.questions.filter((question) => countOf(question) > 0);
  return questions.map((question) => ({
    question,
    statementsPerUnit: BigInt(questions.length * countOf(question)),
  }));
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return (a / greatestCommonDivisor(a, b)) * b;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
