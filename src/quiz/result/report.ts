import { isNone, tickedStatements, type Answers } from '../answers/answers.js';
import type { Content, Link, Question, Role, Statement } from '../content/content.js';
import { relativePositions, type RelativePosition } from './relative-position.js';
import { planOf, type Plan } from './plan.js';
import type { LinkOf } from '../content/role-links.js';
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

/** What is said of a role that was found. */
export interface Card extends RoleScore {
  /** What marks it out: it matches best, or is the nearest where none matches. */
  readonly mark: 'best' | 'near' | undefined;
  /** Where to read on. */
  readonly link: Link;
}

/** A role in the order in which the roles act. */
export interface Stage extends RoleScore {
  /** Undefined where the person has no role. */
  readonly position: RelativePosition | undefined;
}

/** What the person answered to a question. */
export interface GivenAnswer {
  readonly question: Question;
  /** The statements ticked, in the question's order. */
  readonly answer: readonly Statement[] | 'none';
}

/** All that a result says, as data: a screen, a text or a page on paper are made of it. */
export interface Report {
  readonly headline: Headline;
  /** The roles that match or, where none does, the nearest. */
  readonly cards: readonly Card[];
  /** All the roles. */
  readonly order: readonly Stage[];
  /** What the person has to do; undefined where no role matches. */
  readonly plan: Plan | undefined;
  readonly answers: readonly GivenAnswer[];
}

/** The report of some answers; `done` are the ids of the tasks that are ticked. */
export function reportOf(
  content: Content,
  answers: Answers,
  done: readonly string[],
  linkOf: LinkOf,
): Report {
  const result = score(content, answers);
  const matching = matchingRoles(result);
  const positions = relativePositions(content.roles, matching);
  return {
    headline: headlineOf(result),
    cards: result.found.map((roleScore) => cardOf(roleScore, result, linkOf)),
    order: result.all.map((each, index) => ({ ...each, position: positions[index] })),
    plan: planOf(content, matching, done, linkOf),
    answers: content.questions.map((question) => ({
      question,
      answer: isNone(answers, question) ? 'none' : tickedStatements(answers, question),
    })),
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

function cardOf(roleScore: RoleScore, { outcome, best }: Result, linkOf: LinkOf): Card {
  const { role } = roleScore;
  const isBest = role === best;
  return {
    ...roleScore,
    mark: outcome === 'near' ? 'near' : isBest ? 'best' : undefined,
    link: linkOf(role),
  };
}
