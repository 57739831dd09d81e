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
  const points = new Map(
    content.roles.map((role) => [role, countPoints(content, answers, role, unit)]),
  );
  const pointsOf = (role: Role) => points.get(role) ?? 0n;
  const best = content.roles.map(pointsOf).reduce((a, b) => (a > b ? a : b), 0n);
  const isBest = (role: Role) => best > 0n && pointsOf(role) === best;
  const isMatch = (role: Role) => 3n * pointsOf(role) >= unit && 2n * pointsOf(role) >= best;

  const outcome = content.roles.some(isMatch) ? 'match' : best > 0n ? 'near' : 'none';
  const isFound = outcome === 'match' ? isMatch : isBest;
  const scores = content.roles.map((role) => ({
    role,
    score: Number(pointsOf(role)) / Number(unit),
  }));
  const bestRoles = content.roles.filter(isBest);
  return {
    outcome,
    found: scores.filter(({ role }) => isFound(role)),
    others: scores.filter(({ role }) => !isFound(role)),
    best: outcome === 'match' && bestRoles.length === 1 ? bestRoles[0] : undefined,
  };
}

/** The points of a role: of the unit's many points, each question has an equal share, and so has each of its statements. */
function countPoints(content: Content, answers: Answers, role: Role, unit: bigint): bigint {
  const questions = questionsOf(content, role);
  return questions
    .map((question) => {
      const ticked = tickedStatements(answers, question).filter((each) => each.role === role.id);
      return (
        (BigInt(ticked.length) * unit) / (BigInt(questions.length) * statementCount(question, role))
      );
    })
    .reduce((a, b) => a + b, 0n);
}

/** The least number of points that every share of every role divides. */
function commonUnit(content: Content): bigint {
  return content.roles
    .flatMap((role) => {
      const questions = questionsOf(content, role);
      return questions.map((question) => BigInt(questions.length) * statementCount(question, role));
    })
    .reduce(leastCommonMultiple, 1n);
}

function questionsOf(content: Content, role: Role): readonly Question[] {
  return content.questions.filter((question) => statementCount(question, role) > 0n);
}

function statementCount(question: Question, role: Role): bigint {
  return BigInt(question.statements.filter((statement) => statement.role === role.id).length);
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return (a / greatestCommonDivisor(a, b)) * b;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
