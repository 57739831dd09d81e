import type { Person } from '../../src/editor-app/steps/checks/people.js';
import { tickedStatements, type Answers } from '../../src/quiz/answers/answers.js';
import { matchingRoles } from '../../src/quiz/result/report.js';
import { score } from '../../src/quiz/result/scoring.js';
import { contents } from '../support/contents.js';
import { groups, type Group } from './people.js';

/*
 * Compares rules of scoring on simulated people: `npm run simulate`. First, of a hundred in each group, how many get
 * exactly their roles; then, of those who are told several, how many are told above all their main one, or another.
 */

const content = contents.en;
const ids = content.roles.map(({ id }) => id);

/** The ticks for a role, in each question. */
type Ticks = readonly [responsibilities: number, skills: number, tasks: number];

/** Which of the roles match. */
type Rule = (roles: readonly Ticks[]) => readonly boolean[];

const isBroad = (ticks: Ticks) => ticks.filter((count) => count > 0).length > 1;
const ninths = ([responsibilities, skills, tasks]: Ticks) => 3 * responsibilities + skills + tasks;

/** A score of so many ninths at least, and of so much of the best. */
const from =
  (least: number, part: number, scoreOf = ninths): Rule =>
  (roles) => {
    const best = Math.max(...roles.map(scoreOf));
    return roles.map((each) => scoreOf(each) >= least && scoreOf(each) >= part * best);
  };

const inTwoQuestions =
  (rule: Rule, isAlways: boolean): Rule =>
  (roles) => {
    const isNeeded = isAlways || roles.some((each) => isBroad(each) && ninths(each) >= 3);
    const matches = rule(roles);
    return roles.map((each, index) => Boolean(matches[index]) && (!isNeeded || isBroad(each)));
  };

const rules: Readonly<Record<string, Rule>> = {
  before: from(3, 1 / 2),
  'two questions always': inTwoQuestions(from(3, 1 / 2), true),
  'more than 1/3': from(4, 1 / 2),
  'more than 1/2 of best': inTwoQuestions(from(3, 0.501), false),
  '3/5 of best': inTwoQuestions(from(3, 3 / 5), false),
  '2/3 of best': inTwoQuestions(from(3, 2 / 3), false),
  'all statements alike': from(7 / 3, 1 / 2, ([a, b, c]) => a + b + c),
  'responsibility double': from(4, 1 / 2, ([a, b, c]) => 6 * a + b + c),
};

type Finder = (person: Person) => readonly string[];

const shipped: Finder = ({ answers }) => matchingRoles(score(content, answers)).map(({ id }) => id);

const finderBy =
  (rule: Rule): Finder =>
  ({ answers }) => {
    const matches = rule(ids.map((id) => ticksOf(answers, id)));
    return ids.filter((_, index) => matches[index]);
  };

const finders: Readonly<Record<string, Finder>> = {
  'as it is': shipped,
  ...Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, finderBy(rule)])),
};

console.table(
  tableOf(({ people }) =>
    Object.entries(finders).map(([name, find]) => [
      name,
      percent(people, (each) => hasExactly(find(each), each.roles)),
    ]),
  ),
);
console.table(
  tableOf(({ people }) => {
    const several = people.filter((each) => shipped(each).length > 1);
    return [
      ['told several', percent(people, (each) => several.includes(each))],
      ...[4 / 3, 3 / 2, 5 / 3].flatMap((times): [string, string][] => {
        const first = (each: Person) => foremost(each, times);
        const label = `${times.toFixed(2)} times:`;
        return [
          [`${label} main`, percent(several, (each) => first(each) === each.roles[0])],
          [
            `${label} other`,
            percent(several, (each) => ![undefined, each.roles[0]].includes(first(each))),
          ],
        ];
      }),
    ];
  }),
);

function ticksOf(answers: Answers, id: string): Ticks {
  const [first = 0, second = 0, third = 0] = content.questions.map(
    (each) => tickedStatements(answers, each).filter(({ role }) => role === id).length,
  );
  return [first, second, third];
}

/** The role whose score is so many times that of any other, at least. */
function foremost({ answers }: Person, times: number): string | undefined {
  const scores = ids.map((id) => ({ id, score: ninths(ticksOf(answers, id)) }));
  const [best, second] = scores.toSorted((a, b) => b.score - a.score);
  return best && second && best.score >= times * second.score - 1e-9 ? best.id : undefined;
}

function hasExactly(found: readonly string[], roles: readonly string[]): boolean {
  return found.length === roles.length && found.every((id) => roles.includes(id));
}

function percent<T>(all: readonly T[], isCounted: (each: T) => boolean): string {
  return ((100 * all.filter(isCounted).length) / all.length).toFixed(1);
}

function tableOf(cellsOf: (group: Group) => readonly (readonly [string, string])[]) {
  return Object.fromEntries(groups.map((each) => [each.name, Object.fromEntries(cellsOf(each))]));
}
