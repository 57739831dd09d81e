import { str } from '@lit/localize';
import type { Role } from '../quiz/content/content.js';
import type { Msg } from '../quiz/locale.js';
import { truncated } from '../quiz/team/truncated.js';
import type { Coverage } from '../quiz/team/coverage.js';
import type { Likeness, Member, Replacement, Team, UnreadLine } from '../quiz/team/team.js';
import { listText, quotedName } from '../shared/texts.js';

/** The language of the words. */
export interface TeamTextContext {
  readonly msg: Msg;
  readonly lang: string;
  /** How many people a sentence names. */
  readonly mostNames: number;
}

/** How much of a line is shown, in characters. */
const mostOfLine = 60;

/** What it is all about. */
export function headingText({ msg }: TeamTextContext): string {
  return msg('Who has which role?');
}

/** Who a person is. */
export function personText(
  { msg }: TeamTextContext,
  { name, position }: Omit<Member, 'roles'>,
): string {
  return name ? isolated(name) : msg(str`Person ${position}`);
}

/** Several people; where they are many, the first of them and how many more. */
export function peopleText(language: TeamTextContext, people: readonly Member[]): string {
  const { msg, mostNames } = language;
  const isMany = people.length > mostNames;
  const named = isMany ? people.slice(0, mostNames - 1) : people;
  const names = named.map((person) => personText(language, person));
  const more = numberText(language, people.length - named.length);
  return listText(language, isMany ? [...names, msg(str`${more} more`)] : names);
}

/** That nobody has a role, and which roles depend on it. */
export function gapText(language: TeamTextContext, waiting: readonly Role[]): string {
  const gap = language.msg('Nobody has this role yet.');
  return waiting.length ? `${gap} ${waitingText(language, waiting)}` : gap;
}

function waitingText({ msg }: TeamTextContext, waiting: readonly Role[]): string {
  const roles = listText(
    { msg },
    waiting.map((role) => quotedName({ msg }, role)),
  );
  return waiting.length === 1
    ? msg(str`The role that depends on it: ${roles}.`)
    : msg(str`Roles that depend on it: ${roles}.`);
}

/** The one person on whom what follows depends. */
export function onlyText(language: TeamTextContext, person: Member): string {
  const name = personText(language, person);
  return language.msg(str`Only ${name} selected:`);
}

/** What is said of people who have every role, and of people who have none. */
export function peopleTexts(language: TeamTextContext, coverage: Coverage): readonly string[] {
  const { msg } = language;
  const every = peopleText(language, coverage.everyRole);
  const none = peopleText(language, coverage.noRole);
  return [
    ...(coverage.everyRole.length ? [msg(str`With every role: ${every}.`)] : []),
    ...(coverage.noRole.length
      ? [msg(str`Without a role so far: ${none}. Decide together which tasks could be theirs.`)]
      : []),
  ];
}

/** How many have answered, and how many lines could not be read; empty where there is neither. */
export function statusText(language: TeamTextContext, { members, unread }: Team): string {
  const { msg } = language;
  const [people, lines] = [members, unread].map(({ length }) => numberText(language, length));
  const answered = !members.length
    ? msg('No answers yet.')
    : members.length === 1
      ? msg('1 person answered.')
      : msg(str`${people} people answered.`);
  const failed =
    unread.length === 1
      ? msg('1 line could not be read.')
      : msg(str`${lines} lines could not be read.`);
  if (!unread.length) return members.length ? answered : '';
  return `${answered} ${failed}`;
}

/** Which line cannot be read, and why. */
export function unreadText(language: TeamTextContext, { line, text, why }: UnreadLine): string {
  const reason = reasonText(language, why);
  const short = text.trim().replace(/\s+/g, ' ');
  const excerpt = isolated(truncated(short, mostOfLine));
  return language.msg(str`Line ${line}, “${excerpt}”: ${reason}`);
}

function reasonText({ msg }: TeamTextContext, why: UnreadLine['why']): string {
  switch (why) {
    case 'no-code':
      return msg('it has no link.');
    case 'damaged':
      return msg('the link is damaged or cut off. Ask for it again.');
    case 'foreign':
      return msg('the link is from another quiz or version.');
    case 'newer':
      return msg('the link is from a newer version of the quiz. Reload this page.');
  }
}

/** That a person is there twice, and which line counts. */
export function replacementText({ msg }: TeamTextContext, { name, line, by }: Replacement): string {
  const person = isolated(name);
  return msg(str`${person} is there twice: line ${by} counts, and line ${line} does not.`);
}

/** That two lines may be of one person. */
export function likenessText({ msg }: TeamTextContext, { line, other }: Likeness): string {
  return msg(
    str`Lines ${other} and ${line} have the same answers. Both count; if they are from the same person, delete one.`,
  );
}

/** A number as the language writes it. */
export function numberText({ lang }: TeamTextContext, number: number): string {
  return new Intl.NumberFormat(lang).format(number);
}

/** A name or line that is written from right to left, so that it leaves what is around it in order. */
function isolated(text: string): string {
  return /[\u0590-\u08ff]/.test(text) ? `\u2068${text}\u2069` : text;
}
