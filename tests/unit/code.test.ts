import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerIds, idsOf } from '../../src/quiz/answers/answer-ids.js';
import { noAnswers, type Answers } from '../../src/quiz/answers/answers.js';
import { codeOf, isWhole, readCode } from '../../src/quiz/answers/code.js';
import type { Content } from '../../src/quiz/content/content.js';
import { anyAnswers } from '../support/any-answers.js';
import { contents } from '../support/contents.js';
import { anyText } from '../support/nasty.js';
import { choicesOf, noneOfAll, ticking } from '../support/people.js';
import { contentOf, question, small } from '../support/small-content.js';

/** What was released: the answer ids, in order, and codes with what they hold. Only ever added to, at the ends. */
interface Released {
  readonly answerIds: readonly string[];
  readonly codes: readonly {
    readonly release: string;
    readonly code: string;
    readonly answers: readonly string[];
  }[];
}

const released = JSON.parse(
  readFileSync(new URL('./codes.json', import.meta.url), 'utf8'),
) as Released;

const ours = contents.en;
const everything = ticking(choicesOf(ours));
const letters = Array.from('0123456789abcdefghijklmnopqrstuvwxyz');

const fiveRoles = contentOf(
  ['a', 'b', 'c', 'd', 'e'],
  question('one', 'a', 'b', 'c', 'd', 'e'),
  question('two', 'e', 'd', 'c', 'b', 'a', 'a'),
);
const roles = Array.from({ length: 200 }, (_, index) => `r${index % 7}`);
const large = contentOf(
  roles.slice(0, 7),
  question('q', ...roles.slice(0, 120)),
  question('r', ...roles.slice(120)),
);
/** Ids that no one should choose, and that must not be taken for each other. */
const odd = contentOf(
  ['a', '__proto__'],
  { ...question('x', 'a'), statements: [{ id: 'b/c', role: 'a', text: 'Text' }] },
  { ...question('x/b', 'a'), statements: [{ id: 'c', role: 'a', text: 'Text' }] },
  { ...question('x%2Fb', 'a'), statements: [{ id: 'c', role: 'a', text: 'Text' }] },
  question('__proto__', '__proto__', 'a', '\ud800\n'),
);

/** The content with other questions, which counts its codes by the ids that it had before. */
const later = (content: Content, questions: Content['questions']): Content => ({
  ...content,
  questions,
  answerIds: answerIds(content),
});

const read = (text: string, content = ours) => readCode(content, text);

describe('a code', () => {
  it.each([
    ['the built-in content', ours],
    ['content with five roles and two questions', fiveRoles],
    ['content with 200 statements', large],
    ['content with odd ids', odd],
  ])('holds all the answers to %s, and what is left open', (_, content) => {
    fc.assert(
      fc.property(anyAnswers(content), (answers) => {
        const code = codeOf(content, answers);
        expect(readCode(content, code)).toEqual({ answers, dropped: 0 });
        expect(code).toMatch(/^[0-9a-z]+$/);
        expect(isWhole(code)).toBe(true);
      }),
    );
  });

  it('has 20 characters for the built-in content, however much is ticked, in either language', () => {
    for (const answers of [noAnswers, noneOfAll(ours), everything]) {
      expect(codeOf(ours, answers)).toHaveLength(20);
      expect(codeOf(contents.fr, answers)).toBe(codeOf(ours, answers));
    }
  });

  it('has no answer for a question whose ticks were taken back, and none that is no longer asked', () => {
    const answers: Answers = new Map([
      ['skills', new Set<string>()],
      ['elsewhere', new Set(['coding'])],
      ['tasks', new Set(['elsewhere'])],
    ]);
    expect(codeOf(ours, answers)).toBe(codeOf(ours, noAnswers));
  });

  it('is read in upper case and with space around it', () => {
    const code = codeOf(ours, everything);
    expect(read(`\u00a0 ${code.toUpperCase()}\r\n`)).toEqual({ answers: everything, dropped: 0 });
  });
});

describe('a code of a release', () => {
  it('counts by ids that only become more', () => {
    const hint = 'Write the released ids into `answerIds` of ajoContent, and new ones after them.';
    const ids = answerIds(ours);
    expect(ids.slice(0, released.answerIds.length), hint).toEqual(released.answerIds);
  });

  it.each(released.codes)('can still be read: $release $code', ({ code, answers }) => {
    const reading = read(code);
    if ('problem' in reading) throw new Error(reading.problem);
    const today = new Set(idsOf(ours, everything).concat(idsOf(ours, noneOfAll(ours))));
    const here = answers.filter((id) => today.has(id));
    expect(idsOf(ours, reading.answers)).toEqual(here);
    expect(reading.dropped).toBe(answers.length - here.length);
  });

  it('is read when statements and questions have come, wherever they stand', () => {
    const [first, second] = small.questions;
    const more = later(small, [
      question('new', 'a'),
      { ...question('first', 'c', 'c', 'a', 'b') },
      ...(first && second ? [second] : []),
    ]);
    fc.assert(
      fc.property(anyAnswers(small), (answers) => {
        expect(readCode(more, codeOf(small, answers))).toEqual({ answers, dropped: 0 });
      }),
    );
    expect(readCode(small, codeOf(more, noAnswers))).toEqual({ problem: 'foreign' });
  });

  it('is read without what has gone, and tells how much that is', () => {
    const less = later(small, [question('second', 'a', 'b')]);
    const answers: Answers = new Map([
      ['first', new Set(['a1', 'b1'])],
      ['second', new Set(['b1', 'b2', 'c1'])],
    ]);
    expect(readCode(less, codeOf(small, answers))).toEqual({
      answers: new Map([['second', new Set(['b1'])]]),
      dropped: 4,
    });
    expect(readCode(less, codeOf(small, noneOfAll(small)))).toEqual({
      answers: new Map([['second', 'none']]),
      dropped: 1,
    });
  });
});

describe('readCode', () => {
  it('refuses a code of other content', () => {
    const others = [small, fiveRoles, large, odd];
    for (const other of others) {
      expect(read(codeOf(other, noneOfAll(other)))).toEqual({ problem: 'foreign' });
      expect(readCode(other, codeOf(ours, everything))).toEqual({ problem: 'foreign' });
    }
  });

  it('refuses a code of content that has the same ids in another order', () => {
    const swapped = contentOf(['a', 'b', 'c'], ...small.questions.toReversed());
    expect(readCode(swapped, codeOf(small, noneOfAll(small)))).toEqual({ problem: 'foreign' });
  });

  it('knows a whole code of a later version', () => {
    const newer = sealed('2whatever1comes');
    expect(isWhole(newer)).toBe(true);
    expect(read(newer)).toEqual({ problem: 'newer' });
    expect(isWhole(sealed('1234567'))).toBe(false);
    expect(read(newer.replace('w', 'x'))).toEqual({ problem: 'damaged' });
  });

  it('refuses answers that contradict each other, and what is written in another way', () => {
    const code = codeOf(small, noneOfAll(small));
    const [head, ids] = [code.slice(0, -12), code.slice(-12, -6)];
    expect(readCode(small, sealed(`${head}${ids}`))).toHaveProperty('answers');
    // Nine answers: of the first question, “none of these” and the first of three statements.
    const bits = (text: string) =>
      `1${(text.match(/.{5}/g) ?? []).map((five) => parseInt(five, 2).toString(32)).join('')}`;
    expect(bits('1000100001')).toBe(head.slice(0, 3));
    const others = [bits('1100100001'), `${head}0`, `10${head.slice(1)}`, '1', '10', '10g'];
    for (const other of others)
      expect(readCode(small, sealed(`${other}${ids}`))).toHaveProperty('problem');
  });

  it('finds damaged what is no code, and never throws', () => {
    for (const text of ['', '1', 'x'.repeat(13), '1'.repeat(1e6), 'no code', code40()])
      expect(read(text)).toEqual({ problem: 'damaged' });
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read(text)).toEqual({ problem: 'damaged' });
      }),
    );
  });

  it('gives no result for a code with any one or two characters changed', () => {
    const code = codeOf(ours, everything);
    for (const first of Array(code.length).keys())
      for (const one of letters.map((letter) => withLetter(code, first, letter)))
        for (const second of Array(code.length - first - 1).keys())
          for (const letter of letters) {
            const damaged = withLetter(one, first + 1 + second, letter);
            // Faster than to read it; what is not whole is not read.
            if (damaged !== code && isWhole(damaged)) throw new Error(`${damaged} is whole.`);
          }
  });

  it('gives no result for a code with any two characters exchanged', () => {
    for (const { code } of released.codes)
      for (const first of Array(code.length).keys())
        for (const second of Array(code.length).keys()) {
          const exchanged = withLetter(code, first, code.charAt(second));
          refuse(code, withLetter(exchanged, second, code.charAt(first)));
        }
  });

  it('gives no result for any of 100,000 damaged codes', () => {
    fc.assert(
      fc.property(anyAnswers(ours), damages, (answers, ways) => {
        const code = codeOf(ours, answers);
        for (const damaged of ways) refuse(code, damaged(code));
      }),
      { numRuns: 1_000, seed: 10 },
    );
  });

  function refuse(code: string, damaged: string): void {
    if (damaged !== code && !('problem' in read(damaged)))
      throw new Error(`${damaged} is read, where ${code} was meant.`);
  }

  function code40(): string {
    return codeOf(ours, everything).repeat(2);
  }
});

/** Something that happens to a code on its way. */
const damage: fc.Arbitrary<(code: string) => string> = fc
  .array(
    fc.tuple(
      fc.constantFrom('change', 'swap', 'cut', 'lose', 'insert', 'double'),
      fc.nat(19),
      fc.nat(19),
      fc.constantFrom(...letters),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((steps) => (code) => steps.reduce(damageBy, code));

function damageBy(
  code: string,
  [kind, at, other, letter]: readonly [string, number, number, string],
): string {
  const [before, after] = [code.slice(0, at), code.slice(at + 1)];
  switch (kind) {
    case 'change':
      return withLetter(code, at, letter);
    case 'swap':
      return before + after.slice(0, other) + code.charAt(at) + after.slice(other);
    case 'cut':
      return other % 2 ? before : after;
    case 'lose':
      return before + after;
    case 'insert':
      return before + letter + code.slice(at);
    default:
      return code.slice(0, other) + code.slice(at);
  }
}

const damages = fc.array(damage, { minLength: 100, maxLength: 100 });

/** The code with another character at a position. */
function withLetter(code: string, at: number, letter: string): string {
  return code.slice(0, at) + letter + code.slice(at + 1);
}

/** A text with the digest that ends each code, written here in other words than in the code. */
function sealed(text: string): string {
  let sum = 0n;
  for (const character of text)
    sum = ((sum + BigInt(character.charCodeAt(0))) * 16807n) % 2147483647n;
  return text + sum.toString(36).padStart(6, '0');
}
