import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/quiz/answers/answers.js';
import { reportOf, type Report } from '../../src/quiz/result/report.js';
import { choicesOf, noneOfAll, subsets, ticking } from '../support/people.js';
import { contentOf, question } from '../support/small-content.js';

const ids = ['a', 'b', 'c', 'd'];
const content = contentOf(ids, question('what', ...ids, ...ids, ...ids, ...ids));
const choices = choicesOf(content);
const report = (answers: Answers, done: readonly string[] = []): Report =>
  reportOf(content, answers, done, ({ id }) => ({
    label: `To ${id}`,
    url: `https://docs.example/${id}`,
  }));
const holding = (...roles: readonly string[]): Report =>
  report(ticking(choices.filter(({ statement }) => roles.includes(statement.role))));
const ticked = (...ids: readonly string[]): Report =>
  report(ticking(choices.filter(({ statement }) => ids.includes(statement.id))));
const positions = ({ order }: Report) => order.map(({ position }) => position);

describe('the headline of a report', () => {
  it('names the roles that match, in the order in which they act', () => {
    expect(holding('c', 'a').headline).toMatchObject({
      kind: 'roles',
      roles: [{ id: 'a' }, { id: 'c' }],
    });
  });

  it('says which is the foremost where one is clearly the stronger', () => {
    expect(ticked('a1', 'a2', 'a3', 'b1', 'b2').headline).toMatchObject({
      kind: 'roles',
      roles: [{ id: 'a' }, { id: 'b' }],
      foremost: { id: 'a' },
    });
    expect(ticked('a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'b3').headline.foremost).toBeUndefined();
  });

  it('says so where they are all there are', () => {
    expect(holding(...ids).headline.kind).toBe('every-role');
  });

  it('names the nearest roles where none matches', () => {
    expect(ticked('b1').headline).toMatchObject({ kind: 'near', roles: [{ id: 'b' }] });
  });

  it('names none where nothing is ticked', () => {
    expect(report(noneOfAll(content)).headline).toEqual({ kind: 'none', roles: [] });
  });
});

describe('the cards of a report', () => {
  it('say of each role found how strongly it matches, why, and where to read on', () => {
    expect(ticked('b1', 'b2').cards).toMatchObject([
      {
        role: { id: 'b' },
        score: 1 / 2,
        reasons: [{ id: 'b1' }, { id: 'b2' }],
        link: { label: 'To b', url: 'https://docs.example/b' },
      },
    ]);
  });

  it('mark the one that matches best, and none where several do', () => {
    const marks = ({ cards }: Report) => cards.map(({ mark }) => mark);
    expect(marks(ticked('a1', 'a2', 'a3', 'b1', 'b2'))).toEqual(['best', undefined]);
    expect(marks(holding('a', 'b'))).toEqual([undefined, undefined]);
    expect(marks(ticked('a1', 'b1'))).toEqual(['near', 'near']);
    expect(marks(report(noneOfAll(content)))).toEqual([]);
  });
});

describe('the order in a report', () => {
  it('shows how strongly the answers speak for each role', () => {
    expect(ticked('b1', 'b2').order.map(({ role, score }) => [role.id, score])).toEqual([
      ['a', 0],
      ['b', 1 / 2],
      ['c', 0],
      ['d', 0],
    ]);
  });

  it('shows who comes before one’s role and who builds on it', () => {
    expect(positions(holding('a'))).toEqual(['own', 'after', 'after', 'after']);
    expect(positions(holding('c'))).toEqual(['before', 'before', 'own', 'after']);
  });

  it('shows who stands between one’s roles', () => {
    expect(positions(holding('a', 'd'))).toEqual(['own', 'between', 'between', 'own']);
    expect(positions(holding('b', 'c'))).toEqual(['before', 'own', 'own', 'after']);
  });

  it('has every role, and no position of one’s own without a match', () => {
    expect(positions(holding(...ids))).toEqual(['own', 'own', 'own', 'own']);
    for (const without of [ticked('b1'), report(noneOfAll(content))])
      expect(positions(without)).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe('the answers in a report', () => {
  it('are the statements ticked or "none", for each question', () => {
    expect(ticked('b1', 'a1').answers).toMatchObject([
      { question: { id: 'what' }, answer: [{ id: 'a1' }, { id: 'b1' }] },
    ]);
    expect(report(noneOfAll(content)).answers).toMatchObject([{ answer: 'none' }]);
  });
});

describe('the plan in a report', () => {
  it('is that of the roles that match, with what is done', () => {
    const everyone = ticking(choices);
    expect(report(everyone, ['start:a']).plan?.progress).toEqual({ done: 1, total: 8 });
    expect(holding('b').plan?.stages).toMatchObject([{}, { position: 'own' }, {}, {}]);
  });

  it('is none where no role matches', () => {
    for (const without of [ticked('b1'), report(noneOfAll(content))])
      expect(without.plan).toBeUndefined();
  });
});

it('a report has each role once in its order, whatever is ticked', () => {
  for (const some of subsets(choices.slice(0, 9)))
    expect(report(ticking(some)).order.map(({ role }) => role.id)).toEqual(ids);
});
