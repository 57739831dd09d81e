import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/quiz/answers/answers.js';
import { reportOf, type Report } from '../../src/quiz/result/report.js';
import { contents } from '../support/contents.js';
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
const positions = ({ stages }: Report) => stages.map(({ position }) => position);

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

describe('a stage of a report', () => {
  it('says how strongly the answers speak for its role, why, and where to read on', () => {
    expect(ticked('b1', 'b2').stages[1]).toMatchObject({
      role: { id: 'b' },
      score: 1 / 2,
      reasons: [{ id: 'b1' }, { id: 'b2' }],
      link: { label: 'To b', url: 'https://docs.example/b' },
    });
  });

  it('says which roles the answers have found: those that match, else the nearest', () => {
    const found = ({ stages }: Report) =>
      stages.filter(({ isFound }) => isFound).map(({ role }) => role.id);
    expect(found(holding('c', 'a'))).toEqual(['a', 'c']);
    expect(found(ticked('b1'))).toEqual(['b']);
    expect(found(report(noneOfAll(content)))).toEqual([]);
  });

  it('tells a role that a single question speaks for from one’s own of the same score', () => {
    const twice = contentOf(
      ['a', 'b', 'c'],
      question('one', 'a', 'a', 'b', 'c'),
      question('two', 'a', 'a', 'b', 'c'),
    );
    const [a, , b, , otherA] = choicesOf(twice);
    const { stages } = reportOf(
      twice,
      ticking([a, b, otherA].filter((each) => each !== undefined)),
      [],
      () => ({ label: '', url: '' }),
    );
    expect(stages).toMatchObject([
      { score: 1 / 2, isFound: true, isNarrow: false },
      { score: 1 / 2, isFound: false, isNarrow: true },
      { score: 0, isFound: false, isNarrow: false },
    ]);
    for (const { stages } of [ticked('b1'), report(noneOfAll(content))])
      expect(stages.some(({ isNarrow }) => isNarrow)).toBe(false);
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

describe('the tasks of a report', () => {
  const everyone = ticking(choices);

  it('begin with the example of each role of the person’s own, and say what is done', () => {
    const { stages, progress } = report(everyone, ['start:a', 'gone']);
    expect(stages[0]?.tasks).toEqual([
      { id: 'start:a', text: 'Example of a', isDone: true },
      { id: 'task-of-a', text: 'Task of a', isDone: false },
    ]);
    expect(progress).toEqual({ done: 1, total: 8 });
  });

  it('are those of the person’s own roles alone', () => {
    const { stages, progress } = holding('b');
    expect(stages.map(({ tasks }) => tasks.length)).toEqual([0, 2, 0, 0]);
    expect(progress).toEqual({ done: 0, total: 2 });
  });

  it('are none where no role matches', () => {
    for (const without of [ticked('b1'), report(noneOfAll(content))]) {
      expect(without.progress).toBeUndefined();
      expect(without.stages.flatMap(({ tasks }) => tasks)).toEqual([]);
    }
  });

  it('have an id each, the same in either language', () => {
    const [english, french] = [contents.en, contents.fr].map((ours) =>
      reportOf(ours, ticking(choicesOf(ours)), [], () => ({ label: '', url: '' }))
        .stages.flatMap(({ tasks }) => tasks)
        .map(({ id }) => id),
    );
    expect(new Set(english).size).toBe(19);
    expect(french).toEqual(english);
  });
});

it('a report has each role once in its order, whatever is ticked', () => {
  for (const some of subsets(choices.slice(0, 9)))
    expect(report(ticking(some)).stages.map(({ role }) => role.id)).toEqual(ids);
});
