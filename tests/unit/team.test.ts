import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf } from '../../src/quiz/answers/code.js';
import { teamReader } from '../../src/quiz/team/team.js';
import { contents } from '../support/contents.js';
import { isProportionate } from '../support/effort.js';
import { choicesOf, noneOfAll, ticking } from '../support/people.js';
import { small } from '../support/small-content.js';
import { linkOf, someCodes, spreadsheetOf } from '../support/team-texts.js';

const content = contents.en;
const read = (text: string) => teamReader(content)(text);
const rolesOf = (text: string) =>
  read(text).members.map(({ name, roles }) => [name, roles.map(({ id }) => id)]);

describe('a team', () => {
  it('has everyone who answered, with their roles', () => {
    const text = `Anna: ${linkOf(someCodes.developer)}\n${someCodes.every}\nCleo: ${someCodes.nothing}`;
    const every = content.roles.map(({ id }) => id);
    expect(rolesOf(text)).toEqual([
      ['Anna', ['developer']],
      ['', every],
      ['Cleo', []],
    ]);
    expect(read(text).members.map(({ position, line }) => [position, line])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
  });

  it('names the lines that cannot be read, with why, and counts the others', () => {
    const { developer } = someCodes;
    const damaged = developer.replace('2', '3');
    const foreign = codeOf(small, noneOfAll(small));
    const text = ['Hello', `Anna: ${damaged}`, `Ben: ${foreign}`, `Cleo: ${developer}`].join('\n');
    const { members, unread } = read(text);
    expect(members.map(({ name }) => name)).toEqual(['Cleo']);
    expect(unread).toEqual([
      { line: 1, text: 'Hello', why: 'no-code' },
      { line: 2, text: `Anna: ${damaged}`, why: 'damaged' },
      { line: 3, text: `Ben: ${foreign}`, why: 'foreign' },
    ]);
  });

  it('has each person once: the later line counts, at its place', () => {
    const { developer, marketer, administrator } = someCodes;
    const text = `Anna Née: ${developer}\nBen: ${marketer}\nanna  née ${administrator}`;
    expect(rolesOf(text)).toEqual([
      ['Ben', ['marketer']],
      ['anna née', ['administrator']],
    ]);
    expect(read(text).replaced).toEqual([{ name: 'anna née', line: 1, by: 3 }]);
    expect(read(text).alike).toEqual([]);
  });

  it('tells of lines without a name that say the same as another, and counts both', () => {
    const { developer } = someCodes;
    const text = `Anna: ${developer}\n${developer}\nBen: ${developer}\n${developer}`;
    expect(read(text).members).toHaveLength(4);
    expect(read(text).alike).toEqual([
      { line: 2, other: 1 },
      { line: 4, other: 1 },
    ]);
  });

  it('of forty is read from a spreadsheet', () => {
    const { members, unread, replaced, header } = read(spreadsheetOf(40));
    expect(members).toHaveLength(40);
    expect([unread, replaced, header]).toEqual([[], [], 1]);
    expect(members[0]?.name).toBe('Person0 "Nick" Née');
    expect(members[1]?.name).toBe('Person1 Née');
  });

  it('has nobody in an empty text', () => {
    for (const text of ['', ' \n\t\n', '\n\n10:32\n---'])
      expect(read(text)).toEqual({
        members: [],
        unread: [],
        replaced: [],
        alike: [],
        header: undefined,
      });
  });

  it('is the same when a text is read again, after another', () => {
    const reader = teamReader(content);
    const before = reader(spreadsheetOf(3));
    reader('Hello');
    expect(reader(spreadsheetOf(3))).toEqual(before);
  });
});

describe('whatever is pasted', () => {
  const bit = fc.constantFrom(
    ...[...Object.values(someCodes), linkOf(someCodes.every), 'Anna', ': ', '"', '""', '\n', '\t'],
    ...['\r\n', ' ', ',', ';', '|', '[10:32] ', '26/11/2026, 10:32 - ', '(', ')', '#rf=', '%23'],
  );
  const pasted = fc.array(fc.oneof(bit, fc.string({ unit: 'binary', maxLength: 5 })));

  it('is read without an error, and every line of it is somewhere', () => {
    fc.assert(
      fc.property(pasted, (parts) => {
        const text = parts.join('');
        const { members, unread, replaced } = read(text);
        for (const { line } of [...members, ...unread, ...replaced]) {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).length);
        }
        for (const { name } of members) expect(name).toBe(name.trim());
      }),
    );
  });

  const repeated = (piece: string) => (size: number) => piece.repeat(size / piece.length);

  it.each<[name: string, size: number, text: (size: number) => string]>([
    ['people', 4_000, spreadsheetOf],
    ['different codes', 4_000, (size) => differentCodes(size).join('\n')],
    ['lines of talk', 400_000, repeated(`${'Is this the link? 10:32 -- '.repeat(3)}\n`)],
    ['one very long line', 1_000_000, repeated('Anna Née, ')],
    ['quotation marks', 100_001, repeated('"')],
    ['lines that open a quotation', 300_006, repeated('"Anna\n')],
    ['dashes', 200_000, repeated('-')],
    ['spaces', 200_000, (size) => `${' '.repeat(size)}x`],
    ['digits', 200_000, repeated('1')],
    ['brackets', 200_000, repeated('[(')],
    ['tabs', 200_000, repeated('\t')],
    ['links on one line', 400_000, repeated(`${linkOf(someCodes.developer)} `)],
    ['beginnings of addresses', 160_000, repeated('https://')],
    ['parts of codes', 180_000, repeated('rf=%2523rf%25253d')],
  ])('takes no more than in proportion to read: %s', (_, size, text) => {
    expect(isProportionate((size) => void read(text(size)), size)).toBe(true);
  });
});

/** Codes of the built-in content, no two alike. */
function differentCodes(count: number): readonly string[] {
  const choices = choicesOf(content);
  return Array.from({ length: count }, (_, index) => {
    const ticked = choices.filter((_, place) => (index >> (place % 14)) & 1);
    return codeOf(content, ticking(ticked));
  });
}
