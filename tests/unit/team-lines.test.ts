import { describe, expect, it } from 'vitest';
import { linesIn } from '../../src/quiz/team/lines.js';
import { linkOf, safeLinkOf, someCodes } from '../support/team-texts.js';

const { developer, marketer } = someCodes;
const link = linkOf(developer);

/** Who is read, with which code. */
const people = (text: string): readonly (readonly [string, string | undefined])[] =>
  linesIn(text).lines.map(({ name, code }) => [name, code]);

describe('a line', () => {
  it.each([
    ['a code alone', developer, ''],
    ['a link alone', link, ''],
    ['an older link', `Anna: https://intranet.example/ajo/#rf=${developer}`, 'Anna'],
    ['a link with a query', `Anna: https://intranet.example/ajo/?rf=${developer}#top`, 'Anna'],
    ['a name like a link', `RF-2026 Consulting: ${link}`, 'RF-2026 Consulting'],
    ['name: link', `Anna: ${link}`, 'Anna'],
    ['a code after the name', `Anna ${developer}`, 'Anna'],
    ['no space before a code', `Anna:${developer}`, 'Anna'],
    ['no space', `Anna:${link}`, 'Anna'],
    ['a name with a colon', `Team A: Anna: ${link}`, 'Team A: Anna'],
    [
      'a name with commas, quotes and brackets',
      `O’Neil, Dr. "Ann" (IT) - ${link}`,
      'O’Neil, Dr. "Ann" (IT)',
    ],
    ['an apostrophe', `D'Arcy O'Neil: ${link}`, "D'Arcy O'Neil"],
    ['the name after', `${link} Anna`, 'Anna'],
    ['the name after, in brackets', `${link} (Anna)`, 'Anna'],
    ['the name after a sign', `${developer} – Anna`, 'Anna'],
    ['a full stop after', `Anna: ${link}.`, 'Anna'],
    ['brackets around', `Anna (${link})`, 'Anna'],
    ['a mail address after the name', `Anna <anna@example.org> ${link}`, 'Anna'],
    ['a mail address before the name', `<anna@example.org> Anna: ${link}`, 'Anna'],
    [
      'a name in quotation marks and a mail address',
      `"Née, Anna" <anna@example.org>; ${link}`,
      'Née, Anna',
    ],
    ['a mail address alone', `<anna@example.org> ${link}`, 'anna@example.org'],
    ['angle brackets around', `Anna <${link}>`, 'Anna'],
    ['a Markdown link', `[Anna](${link})`, 'Anna'],
    ['a Markdown row', `| Anna | ${link} |`, 'Anna'],
    ['an arrow', `Anna → ${link}`, 'Anna'],
    ['a bullet', `- Anna: ${link}`, 'Anna'],
    ['a number', `12. Anna: ${link}`, 'Anna'],
    ['a number and no name', `3. ${link}`, ''],
    ['a mail that is quoted', `> > Anna: ${link}`, 'Anna'],
    ['upper case', `ANNA: ${link.toUpperCase()}`, 'ANNA'],
    ['an escaped sign', `Anna: ${link.replace('#', '%23').replace('-', '%2D')}`, 'Anna'],
    ['a mail program around it', `Anna: ${safeLinkOf(developer)}`, 'Anna'],
    ['both', `Anna: ${link}<${safeLinkOf(developer)}>`, 'Anna'],
    ['the scheme left out', `Anna: intranet.example/#rf=${developer}`, 'Anna'],
    ['another address', `Anna https://people.example/anna ${link}`, 'Anna'],
    ['space around', `\u00a0 Anna \t ${link}  `, 'Anna'],
    ['signs that are not seen', `\ufeff\u200e\u2068Anna\u2069: ${link}\u200b`, 'Anna'],
    ['another script', `אנה: ${link}`, 'אנה'],
    ['Teams', `[10:32] Anna: ${link}`, 'Anna'],
    ['Teams, with words', `[10:32] Anna: here it is, ${link}`, 'Anna'],
    ['WhatsApp on iPhone', `\u200e[26/11/2026, 10:32:15] Anna Née: ${link}`, 'Anna Née'],
    [
      'WhatsApp on iPhone, in English',
      `[11/26/26, 10:32:15\u202fAM] Anna Née: ${link}`,
      'Anna Née',
    ],
    ['WhatsApp on Android', `26/11/2026, 10:32 - Anna: ${link}`, 'Anna'],
    ['WhatsApp in French', `26/11/2026 à 10:32 - Anna : ${link}`, 'Anna'],
    ['an ISO time', `2026-11-26 10:32 Anna: ${link}`, 'Anna'],
    ['a French time', `10 h 32 Anna : ${link}`, 'Anna'],
    ['two cells', `Anna\t${link}`, 'Anna'],
    ['two cells, the other way round', `${link}\tAnna`, 'Anna'],
    ['cells without a name', `2026-11-26\t${link}\t42`, ''],
    ['cells in quotation marks', `"Née, Anna"\t"${link}"`, 'Née, Anna'],
    ['a doubled quotation mark', `"Anna ""Nan"" Née"\t${link}`, 'Anna "Nan" Née'],
    ['a mail address beside a name', `anna@example.org\tAnna\t${link}`, 'Anna'],
    ['a mail address alone', `anna@example.org\t${link}`, 'anna@example.org'],
    ['commas', `Anna,${link},2026-11-26`, 'Anna'],
    ['commas and quotation marks', `"Née, Anna","${link}"`, 'Née, Anna'],
    ['semicolons', `${link};Née, Anna;12`, 'Née, Anna'],
    ['a link with its name in one cell', `10:32\tAnna: ${link}\tIT`, 'Anna'],
  ])('is read with %s', (_, text, name) => {
    expect(people(text)).toEqual([[name, developer]]);
  });
});

describe('lines', () => {
  const [one, two] = [linkOf(developer), linkOf(marketer)];

  it.each([
    ['a code each', `${developer}\n${marketer}`, ['', '']],
    ['blank lines between', `Anna: ${one}\n\n   \n\t\t\nBen: ${two}\n`, ['Anna', 'Ben']],
    ['Windows’ line ends', `Anna: ${one}\r\nBen: ${two}\r\n`, ['Anna', 'Ben']],
    [
      'old and odd line ends',
      `Anna: ${one}\rBen: ${two}\u2028Cleo: ${one}`,
      ['Anna', 'Ben', 'Cleo'],
    ],
    ['several on one', `Anna: ${one} Ben: ${two}`, ['Anna', 'Ben']],
    ['several on one, names after', `${one} Anna, ${two} Ben`, ['Anna', 'Ben']],
    ['the name above', `Anna\n${one}\nBen:\n${two}`, ['Anna', 'Ben']],
    [
      'Slack’s names and times above',
      `Anna  10:32 AM\n${one}\n\nBen  10:40 AM\n${two}`,
      ['Anna', 'Ben'],
    ],
    [
      'Discord’s',
      `Anna — Today at 10:32 AM\n${one}\nBen — Yesterday at 9:05 PM\n${two}`,
      ['Anna', 'Ben'],
    ],
    ['Discord’s in French', `Anna — Aujourd’hui à 10:32\n${one}`, ['Anna']],
    ['the time between', `Anna\n10:32\n${one}`, ['Anna']],
    ['a header', `Name\tLink\nAnna\t${one}\nBen\t${two}`, ['Anna', 'Ben']],
    ['a French header', `Lien\tService\tNom\n${one}\tMarketing\tAnna`, ['Anna']],
    ['first and last names', `Prénom\tNom\tCode\nAnna\tNée\t${developer}`, ['Anna Née']],
    ['a header of other words', `Wer\tWas\nAnna\t${one}`, ['Anna']],
    ['the header of one column', `Link\n${one}\n${two}`, ['', '']],
    ['a Markdown table', `| Name | Link |\n| --- | --- |\n| Anna | ${one} |`, ['Anna']],
    [
      'columns that no header names',
      `Marketing\tAnna\t${one}\nMarketing\tBen\t${two}`,
      ['Marketing, Anna', 'Marketing, Ben'],
    ],
    ['a line end in a cell', `"Anna\nNée"\t${one}\nBen\t${two}`, ['Anna Née', 'Ben']],
    ['a quotation mark that is never closed', `"Anna: ${one}\nBen: ${two}`, ['"Anna', 'Ben']],
  ])('are read with %s', (_, text, names) => {
    expect(people(text).map(([name]) => name)).toEqual(names);
    for (const [, code] of people(text)) expect([developer, marketer]).toContain(code);
  });

  it('without a code are kept as they are, and are no one’s name where they say more', () => {
    const text = `Hello all!\n${one}\nAnna has no time.\n${two}\nCleo\n\n${one}`;
    expect(linesIn(text).lines).toMatchObject([
      { number: 1, name: '', code: undefined, text: 'Hello all!' },
      { number: 2, name: '' },
      { number: 3, name: '', code: undefined },
      { number: 4, name: '' },
      { number: 5, name: '', code: undefined, text: 'Cleo' },
      { number: 7, name: '' },
    ]);
  });

  it('keep their numbers where cells have line ends', () => {
    const { lines } = linesIn(`\n"Anna\nNée"\t${one}\r\nBen\t${two}`);
    expect(lines.map(({ number }) => number)).toEqual([2, 4]);
  });

  it('that name the columns are told apart from people who have no link', () => {
    const headed = linesIn(`\nName\tLink\nAnna\t${one}`);
    expect(headed.header?.number).toBe(2);
    const { header, lines } = linesIn(`Ben\t\nAnna\t${one}`);
    expect(header).toBeUndefined();
    expect(lines.map(({ name, code }) => [name, code])).toEqual([
      ['', undefined],
      ['Anna', developer],
    ]);
  });

  it('of the report of an LMS have the name and the code, with whatever is between', () => {
    const report = [
      [
        'First name / Last name',
        'Email address',
        'Started on',
        'Score',
        'Response 0',
        'Response 1',
      ],
      ['Anna Berg', 'anna@example.com', 'Sunday, 1 March, 12:40 PM', '1', '–', developer],
      ['Zoé O’Neil', 'zoe@example.com', 'Sunday, 1 March, 12:44 PM', '1', 'Marketer', marketer],
    ];
    expect(people(report.map((cells) => cells.join('\t')).join('\n'))).toEqual([
      ['Anna Berg', developer],
      ['Zoé O’Neil', marketer],
    ]);
  });

  it('with an id or a number in another cell have the code all the same', () => {
    const row = `0f8fad5b-d9cb-469f-a165-70867728950e\t20261126103200\t${marketer}\tAnna`;
    const text = `ID\tCreated\tLink\tName\n${row}`;
    expect(people(text)).toEqual([['Anna', marketer]]);
  });

  it('with a code that is cut off have what is left of it', () => {
    expect(people(`Anna: ${one.slice(0, -1)}`)).toEqual([['Anna', developer.slice(0, -1)]]);
    expect(people('Anna: https://intranet.example/#rf=')).toEqual([['Anna', '']]);
  });
});
