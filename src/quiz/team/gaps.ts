import { isTicked } from '../answers/answers.js';
import type { Question, Role, Statement } from '../content/content.js';
import type { Member } from './team.js';

/** Some statements of a question, in its order. */
export interface StatementGroup {
  readonly question: Question;
  readonly statements: readonly Statement[];
}

/** What of a role depends on one person: nobody else has ticked it. */
export interface Alone {
  readonly person: Member;
  readonly groups: readonly StatementGroup[];
}

/** What of a role a team lacks, and what it could lack soon; by question, in the content's order. */
export interface Gaps {
  /** The statements of the role that nobody has ticked. */
  readonly nobody: readonly StatementGroup[];
  /** Those that one person alone has ticked, whatever roles that person has. */
  readonly alone: readonly Alone[];
}

/** A statement of a question, and who has ticked it. */
export interface Ticked {
  readonly question: Question;
  readonly statement: Statement;
  readonly people: readonly Member[];
}

/** Who has ticked which statement, in the content's order. */
export function ticksOf(
  questions: readonly Question[],
  members: readonly Member[],
): readonly Ticked[] {
  return questions.flatMap((question) =>
    question.statements.map((statement) => ({
      question,
      statement,
      people: members.filter(({ answers }) => isTicked(answers, question, statement)),
    })),
  );
}

/** What nobody has ticked of a role, and what one person alone has. */
export function gapsOf(role: Role, ticks: readonly Ticked[]): Gaps {
  const own = ticks.filter(({ statement }) => statement.role === role.id);
  const alone = groupBy(
    own.filter(({ people }) => people.length === 1),
    ({ people: [person] }) => person,
  );
  return {
    nobody: byQuestion(own.filter(({ people }) => !people.length)),
    alone: alone.flatMap(([person, ticked]) =>
      person ? [{ person, groups: byQuestion(ticked) }] : [],
    ),
  };
}

/** The statements of some groups, one after the other. */
export function statementsIn(groups: readonly StatementGroup[]): readonly Statement[] {
  return groups.flatMap(({ statements }) => statements);
}

function byQuestion(ticks: readonly Ticked[]): readonly StatementGroup[] {
  return groupBy(ticks, ({ question }) => question).map(([question, ticked]) => ({
    question,
    statements: ticked.map(({ statement }) => statement),
  }));
}

function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): readonly (readonly [Key, readonly Item[]])[] {
  const keys = [...new Set(items.map(keyOf))];
  return keys.map((key) => [key, items.filter((item) => keyOf(item) === key)]);
}
