import type { Answers } from '../answers/answers.js';
import { readCode, type CodeProblem } from '../answers/code.js';
import type { Role, ScoredContent } from '../content/content.js';
import { matchingRoles } from '../result/report.js';
import { score } from '../result/scoring.js';
import { linesIn, type TeamLine } from './lines.js';

/** Someone who has answered. */
export interface Member {
  /** Empty where it is not known: then the position says who it is. */
  readonly name: string;
  /** From 1, among those who have answered. */
  readonly position: number;
  /** The line that counts. */
  readonly line: number;
  readonly answers: Answers;
  /** In the order in which they act; empty where no role matches. */
  readonly roles: readonly Role[];
}

/** A line that cannot be read: it has no code, or one that cannot be read. */
export interface UnreadLine {
  readonly line: number;
  readonly text: string;
  readonly why: 'no-code' | CodeProblem;
}

/** Two lines with one name: the later one counts. */
export interface Replacement {
  readonly name: string;
  readonly line: number;
  readonly by: number;
}

/** Two lines with the same answers, of which at least one has no name. Both count: they may be two people. */
export interface Likeness {
  readonly line: number;
  readonly other: number;
}

/** What was pasted, as a team. */
export interface Team {
  /** In the order of the lines that count. */
  readonly members: readonly Member[];
  readonly unread: readonly UnreadLine[];
  readonly replaced: readonly Replacement[];
  readonly alike: readonly Likeness[];
  /** The number of the line that names the columns of a table. */
  readonly header: number | undefined;
}

/** What a code says of whoever answered so, or why it cannot be read. */
type Reading = Pick<Member, 'answers' | 'roles'> | CodeProblem;

type Known = ReadonlyMap<string, Reading>;

/** Gives a function that reads texts as teams. It remembers the codes of the text before: the next one takes no time. */
export function teamReader(content: ScoredContent): (text: string) => Team {
  let known: Known = new Map();
  return (text) => {
    const { lines, header } = linesIn(text);
    const codes = lines.flatMap(({ code }) => code ?? []);
    known = new Map(codes.map((code) => [code, known.get(code) ?? readAnswers(content, code)]));
    return { ...teamOf(lines, known), header: header?.number };
  };
}

function readAnswers(content: ScoredContent, code: string): Reading {
  const read = readCode(content, code);
  if ('problem' in read) return read.problem;
  const { answers } = read;
  return { answers, roles: matchingRoles(score(content, answers)) };
}

/** A line that can be read. */
interface AnsweredLine extends Omit<Member, 'position'> {
  readonly code: string;
}

function teamOf(lines: readonly TeamLine[], known: Known): Omit<Team, 'header'> {
  const answers: AnsweredLine[] = [];
  const unread: UnreadLine[] = [];
  for (const { number: line, name, code = '', text } of lines) {
    const read = known.get(code) ?? 'no-code';
    if (typeof read === 'string') unread.push({ line, text, why: read });
    else answers.push({ line, name, code, ...read });
  }
  return { unread, ...membersAmong(answers) };
}

function membersAmong(
  answers: readonly AnsweredLine[],
): Pick<Team, 'members' | 'replaced' | 'alike'> {
  const people = answers.map(personOf);
  const last = new Map(people.map((person, index) => [person, answers[index]]));
  const counting = answers.filter((answer, index) => last.get(people[index]) === answer);
  return {
    members: counting.map(({ name, line, answers, roles }, index) => {
      return { name, line, answers, roles, position: index + 1 };
    }),
    replaced: answers.flatMap((answer, index) => {
      const by = last.get(people[index]) ?? answer;
      return by === answer ? [] : [{ name: by.name, line: answer.line, by: by.line }];
    }),
    alike: alikeAmong(counting),
  };
}

function alikeAmong(answers: readonly AnsweredLine[]): readonly Likeness[] {
  const first = new Map([...answers].reverse().map((answer) => [answer.code, answer]));
  return answers.flatMap(({ code, line, name }) => {
    const other = first.get(code);
    const mayBeOne = other && other.line !== line && !(name && other.name);
    return mayBeOne ? [{ line, other: other.line }] : [];
  });
}

/** What tells people apart: their names, however they are written; who has none is no one else. */
function personOf(answer: AnsweredLine): unknown {
  return answer.name.normalize('NFKC').toLowerCase() || answer;
}
