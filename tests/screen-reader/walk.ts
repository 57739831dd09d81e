import type { Desktop } from './desktop.js';
import type { Orca, Utterance } from './orca.js';
import type { Language } from '../support/words.js';

/** A key, what it does, and how often it is pressed; once if nothing else is said. */
export type Move = readonly [key: string, what: string, times?: number];

/** Through the whole quiz as a person goes who does not see it. Keys are named as xdotool does; letters are Orca's. */
export const throughTheQuiz: readonly Move[] = [
  ['Tab', 'to the first statement'],
  ['space', 'tick it'],
  ['Tab', 'to the other statements, and to Next', 5],
  ['Return', 'Next: question 2'],
  ['b', 'to the next button'],
  ['Return', 'Next, with nothing ticked: the error'],
  ['Tab', 'to the first statement'],
  ['space', 'tick it'],
  ['b', 'to the next button'],
  ['Return', 'Next: question 3'],
  ['b', 'to the buttons: Next, Back', 2],
  ['Return', 'Back: question 2 again'],
  ['b', 'to the next button'],
  ['Return', 'Next: question 3 again'],
  ['Tab', 'to the first statement'],
  ['space', 'tick it'],
  ['b', 'to the next button'],
  ['Return', 'See my result: the result'],
  ['Down', 'on, line by line', 2],
  ['KP_Add', 'read on'],
  ['ctrl+Home', 'to the top'],
  ['h', 'from heading to heading', 5],
  ['ctrl+Home', 'to the top'],
  ['l', 'to the order'],
  ['Down', 'through it, line by line', 12],
  ['ctrl+Home', 'to the top'],
  ['x', 'to the first task'],
  ['space', 'tick it'],
  ['b', 'to Copy as text'],
  ['Return', 'copy it'],
  ['b', 'to Copy link, Print, and the first Change button', 3],
  ['Return', 'Change: question 1 again'],
  ['b', 'to the next button'],
  ['Return', 'Back to my result'],
  ['ctrl+End', 'to the end'],
  ['shift+Tab', 'back to Take the quiz again'],
  ['Tab', 'on to See all four roles'],
  ['Return', 'See all four roles'],
  ['KP_Add', 'read on'],
  ['ctrl+Home', 'to the top'],
  ['t', 'to the table'],
  ['alt+shift+Down', 'down a row', 3],
  ['alt+shift+Right', 'to the next column', 2],
  ['b', 'to the next button'],
  ['Return', 'Back to my result'],
  ['ctrl+End', 'to the end'],
  ['shift+Tab', 'back to Take the quiz again'],
  ['Return', 'Take the quiz again: question 1'],
];

/** From a link to a shared result, which is used and forgotten, to the lines of a team, which are copied from one field to the next. */
export const throughSharedAndTeam: readonly Move[] = [
  ['k', 'to the link'],
  ['Return', 'follow it: the shared result'],
  ['b', 'to Take the quiz, and Use these answers instead of mine', 2],
  ['Return', 'Use these answers instead of mine: the result'],
  ['e', 'to the field with lines'],
  ['shift+b', 'back to Delete my answers and my plan'],
  ['Return', 'Delete my answers and my plan: question 1'],
  ['e', 'to the field with lines'],
  ['ctrl+a', 'select them'],
  ['ctrl+c', 'copy them'],
  ['Tab', 'to the field of the team'],
  ['ctrl+v', 'paste them: the roles of the team'],
  ['Tab', 'on'],
  ['h', 'to what the team covers'],
  ['h', 'to the first role'],
  ['Down', 'on, line by line', 8],
  ['b', 'to Copy as text'],
  ['Return', 'copy what nobody has ticked of it'],
  ['h', 'from heading to heading', 4],
  ['t', 'to the table'],
  ['alt+shift+Down', 'down a row', 2],
];

/** From the beginning of the app for editors to the code for a page: what to publish, where, the address of the files. */
export const throughTheApp: readonly Move[] = [
  ['k', 'to Put it into my site', 3],
  ['Return', 'Put it into my site: what and where'],
  ['Tab', 'to what to publish'],
  ['Tab', 'to where'],
  ['Right', 'WordPress'],
  ['Left', 'HTML page'],
  ['Tab', 'to how'],
  ['Tab', 'to the language'],
  ['Tab', 'to keep answers'],
  ['Tab', 'to the next step: texts'],
  ['Return', 'Texts'],
  ['Tab', 'to the parts', 2],
  ['e', 'to the first field'],
  ['Tab', 'to the same in English'],
  ['shift+Tab', 'back'],
  ['ctrl+a', 'select the text'],
  ['BackSpace', 'delete it'],
  ['Tab', 'on'],
  ['shift+Tab', 'back to what is wrong'],
];

/** Walks about in a page, and writes down what is heard. The page is opened once Orca listens to the browser. */
export async function walk(
  { press, type }: Desktop,
  orca: Orca,
  url: string,
  language: Language,
  moves: readonly Move[],
): Promise<string> {
  const lines: string[] = [];
  const add = (title: string, said: readonly Utterance[]): void => {
    lines.push(`=== ${title}`, ...said.map((each) => lineOf(each, language)));
    if (!said.length) lines.push('(nothing)');
  };
  // A single character is that beside the caret. Orca says it after a cell of a table, or it does not: it varies.
  const keys = async (key: string, patience = { first: 6000, quiet: 1500 }) =>
    (await orca.hears(() => press(key), patience)).filter(({ text }) => text.trim().length > 1);

  add('the page', await open());
  for (const [key, what, times = 1] of moves) {
    for (let time = 0; time < times; time++) {
      add(time ? key : `${key}: ${what}`, await keys(key));
    }
  }
  return `${lines.join('\n')}\n`;

  /** What Orca says of the loading varies with how busy the machine is; then it may miss it, and the page loads again. */
  async function open(): Promise<readonly Utterance[]> {
    for (;;) {
      await keys('ctrl+l', { first: 3000, quiet: 500 });
      await orca.hears(() => type(url), { first: 1500, quiet: 500 });
      const said = await orca.hears(() => press('Return'), {
        first: 20_000,
        quiet: 2500,
        kind: 'say-all',
      });
      const read = said.filter(({ kind }) => kind === 'say-all');
      if (read.length) return read;
    }
  }
}

function lineOf({ kind, text, lang }: Utterance, language: Language): string {
  const other = lang && lang !== language ? `[${lang}] ` : '';
  return `${kind === 'say-all' ? '  ' : ''}${other}${text.trim()}`;
}
