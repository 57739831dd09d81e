import { tickedStatements, type Answers } from '../answers/answers.js';
import { byRole } from './by-role.js';
import type { Question, Role, ScoredContent, Statement } from '../content/content.js';

/** A role and how strongly the answers speak for it. */
export interface RoleScore {
  readonly role: Role;
  /** 0 to 1: the mean, over the questions that have statements of the role, of the fraction of them that is ticked. */
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
  /** All the roles. */
  readonly all: readonly RoleScore[];
  /** The one matching role that scores above all others; undefined where several share the best score. */
  readonly best: Role | undefined;
  /** The best, where others match too and each scores at most {@link rivalFraction} of it. */
  readonly foremost: Role | undefined;
}

/** A fraction as its numerator and denominator: whole numbers, so that rounding never decides. */
type Fraction = readonly [numerator: bigint, denominator: bigint];

/** A role matches from this fraction of a full score on. */
const matchFraction: Fraction = [1n, 3n];

/** It also has to reach this fraction of the best score among those that do. */
const bestFraction: Fraction = [1n, 2n];

/** A role with more than this fraction of the best score is a rival: then no role is named first. */
const rivalFraction: Fraction = [2n, 3n];

/** In how many questions something has to be ticked for a role, if another matching role has that. */
const broadQuestions = 2;

/**
 * Finds the roles that the answers speak for: those that reach {@link matchFraction}, and {@link bestFraction} of the
 * best of these. Beside a role for which two questions speak, a role with ticks in a single question is left out: one
 * wrong tick adds no role. Scores are compared as whole numbers of points.
 */
export function score(content: ScoredContent, answers: Answers): Result {
  const groups = byRole(content.questions.flatMap((question) => groupsIn(question, answers)));
  const fullScore = pointsOfFullScore([...groups.values()]);
  const scores = content.roles.map((role) => scoreOf(role, groups.get(role.id) ?? [], fullScore));
  const matching = matchingAmong(scores, fullScore);
  const found = matching.length ? matching : nearestAmong(scores);
  const best = mostPoints(matching);
  const rivals = matching.filter(({ points }) => exceeds(points, rivalFraction, best));
  return {
    outcome: matching.length ? 'match' : found.length ? 'near' : 'none',
    found: found.map(withoutPoints),
    all: scores.map(withoutPoints),
    best: onlyRole(matching.filter(({ points }) => points === best)),
    foremost: matching.length > 1 ? onlyRole(rivals) : undefined,
  };
}

function matchingAmong(scores: readonly RolePoints[], fullScore: bigint): readonly RolePoints[] {
  const strong = scores.filter(({ points }) => reaches(points, matchFraction, fullScore));
  const broad = strong.filter(({ isBroad }) => isBroad);
  const candidates = broad.length ? broad : strong;
  const best = mostPoints(candidates);
  return candidates.filter(({ points }) => reaches(points, bestFraction, best));
}

function nearestAmong(scores: readonly RolePoints[]): readonly RolePoints[] {
  const best = mostPoints(scores);
  return scores.filter(({ points }) => points && points === best);
}

/** The statements that one question has of one role. */
interface StatementGroup {
  /** The id of the role. */
  readonly role: string;
  readonly all: readonly Statement[];
  readonly ticked: readonly Statement[];
}

/** A score in points: the groups of a role share a full score equally, and the statements of a group share that. */
interface RolePoints extends RoleScore {
  readonly points: bigint;
  /** Whether something is ticked in two questions, or in the only one that has statements of the role. */
  readonly isBroad: boolean;
}

/** The statements of a question, a group for each role that it has any of. */
function groupsIn(question: Question, answers: Answers): readonly StatementGroup[] {
  const ticked = byRole(tickedStatements(answers, question));
  return [...byRole(question.statements)].map(([role, all]) => ({
    role,
    all,
    ticked: ticked.get(role) ?? [],
  }));
}

function scoreOf(role: Role, groups: readonly StatementGroup[], fullScore: bigint): RolePoints {
  let points = 0n;
  for (const group of groups)
    points += (BigInt(group.ticked.length) * fullScore) / statementsPerFullScore(group, groups);
  return {
    role,
    points,
    score: Number(points) / Number(fullScore),
    reasons: groups.flatMap(({ ticked }) => ticked),
    isBroad:
      groups.filter(({ ticked }) => ticked.length).length >=
      Math.min(groups.length, broadQuestions),
  };
}

function reaches(points: bigint, [numerator, denominator]: Fraction, whole: bigint): boolean {
  return points * denominator >= whole * numerator;
}

function exceeds(points: bigint, [numerator, denominator]: Fraction, whole: bigint): boolean {
  return points * denominator > whole * numerator;
}

function withoutPoints({ role, score, reasons }: RolePoints): RoleScore {
  return { role, score, reasons };
}

function mostPoints(scores: readonly RolePoints[]): bigint {
  let most = 0n;
  for (const { points } of scores) if (points > most) most = points;
  return most;
}

/** The role of a list of one; undefined for any other. */
function onlyRole([first, ...others]: readonly RolePoints[]): Role | undefined {
  return others.length ? undefined : first?.role;
}

/** How many statements of the same weight as one of the group make a full score. `groups` are all those of its role. */
function statementsPerFullScore(
  { all }: StatementGroup,
  groups: readonly StatementGroup[],
): bigint {
  return BigInt(groups.length * all.length);
}

/** A number of points of which every statement, of whatever role, has a whole number. */
function pointsOfFullScore(groupLists: readonly (readonly StatementGroup[])[]): bigint {
  let product = 1n;
  for (const groups of groupLists)
    for (const group of groups) product *= statementsPerFullScore(group, groups);
  return product;
}
