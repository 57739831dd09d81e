import { describe, expect, it } from 'vitest';
import {
  initialState,
  reduce,
  withActs,
  type Act,
  type Action,
  type State,
} from '../../src/quiz/flow/state.js';
import { contentOf, question, small } from '../support/small-content.js';

/** The state after these actions, from the beginning or from another state. */
const after = (actions: readonly Action[], from = initialState, content = small): State =>
  actions.reduce((state, action) => reduce(state, action, content), from);

const next: Action = { type: 'next' };
const back: Action = { type: 'back' };
const openOverview: Action = { type: 'open-overview' };
const closeOverview: Action = { type: 'close-overview' };
const none = (questionId: string, ticked = true): Action => ({
  type: 'tick-none',
  questionId,
  ticked,
});
const tick = (questionId: string, statementId: string, ticked = true): Action => ({
  type: 'tick',
  questionId,
  statementId,
  ticked,
});
const asked = { screen: 'question', reopened: false, unanswered: false } as const;
const atResult = after([tick('first', 'a1'), next, none('second'), next]);
const tickTask = (id: string, ticked = true): Action => ({ type: 'tick-task', id, ticked });
const theirs = after([tick('first', 'c1'), none('second')]).answers;
const openShared: Action = { type: 'open-shared', answers: theirs };
const leaveShared: Action = { type: 'leave-shared' };
const useShared: Action = { type: 'use-shared' };

describe('reduce', () => {
  it('keeps what is ticked, by question, and the step', () => {
    const { answers, step } = after([
      tick('first', 'a1'),
      tick('first', 'b1'),
      tick('first', 'a1', false),
      none('second'),
    ]);
    expect([...answers]).toEqual([
      ['first', new Set(['b1'])],
      ['second', 'none'],
    ]);
    expect(step).toEqual({ ...asked, index: 0 });
    expect(after([none('first'), none('first', false)]).answers.get('first')).toEqual(new Set());
  });

  it('leads through the questions, in order, to the result', () => {
    expect(after([none('first'), next]).step).toEqual({ ...asked, index: 1 });
    expect(atResult.step).toEqual({ screen: 'result' });
  });

  it('stays at a question without an answer, and says so', () => {
    expect(after([next]).step).toEqual({ ...asked, index: 0, unanswered: true });
    expect(after([next, next]).step).toEqual({ ...asked, index: 0, unanswered: true });
    expect(after([next, none('first'), next]).step).toEqual({ ...asked, index: 1 });
  });

  it('leads back one question with the answers kept, and not before the first', () => {
    const state = after([tick('first', 'a1'), next, next, back]);
    expect(state.step).toEqual({ ...asked, index: 0 });
    expect(state.answers.get('first')).toEqual(new Set(['a1']));
    expect(after([back])).toEqual(initialState);
  });

  it('leads to the next question also where it has its answer already', () => {
    const three = contentOf(['a'], ...['one', 'two', 'three'].map((id) => question(id, 'a')));
    const both = [none('one'), next, none('two'), back, next];
    expect(after(both, initialState, three).step).toEqual({ ...asked, index: 1 });
  });

  it('leads from a question that is opened again straight to the result', () => {
    const reopened = after([{ type: 'reopen', index: 0 }], atResult);
    expect(reopened.step).toEqual({ ...asked, index: 0, reopened: true });
    expect(after([next], reopened).step).toEqual({ screen: 'result' });
    expect(after([none('first', false), next], reopened).step).toEqual({
      ...asked,
      index: 0,
      reopened: true,
      unanswered: true,
    });
  });

  it('leads to the overview and back to where it was opened, without an old message', () => {
    expect(after([next, openOverview]).step).toEqual({
      screen: 'overview',
      from: { ...asked, index: 0 },
    });
    expect(after([openOverview, closeOverview], atResult)).toEqual(atResult);
    expect(after([openOverview, openOverview, closeOverview], atResult)).toEqual(atResult);
  });

  it('begins again with nothing ticked', () => {
    expect(after([{ type: 'restart' }], atResult)).toEqual(initialState);
  });

  it.each<[string, readonly Action[], State]>([
    ['on from a result', [next], atResult],
    ['back from a result', [back], atResult],
    ['out of an overview that is not open', [closeOverview], atResult],
    ['on from an overview', [next, back], after([openOverview])],
    ['on from a shared result', [next, back], after([openShared])],
    ['out of a shared result that is not open', [leaveShared, useShared], atResult],
  ])('does not lead %s', (_, actions, state) => {
    expect(after(actions, state)).toEqual(state);
  });

  it('changes no state in place', () => {
    const before = structuredClone(atResult);
    after([{ type: 'reopen', index: 1 }, tick('second', 'b1'), next, openOverview], atResult);
    expect(atResult).toEqual(before);
  });
});

describe('reduce, of tasks', () => {
  it('keeps the ids of those that are ticked, each once', () => {
    const both = after([tickTask('one'), tickTask('two'), tickTask('one')]);
    expect(both.done).toEqual(['two', 'one']);
    expect(after([tickTask('two', false), tickTask('three', false)], both).done).toEqual(['one']);
    expect(both).toEqual({ ...initialState, done: ['two', 'one'] });
  });

  it('keeps them through everything', () => {
    const state = after([tickTask('one')], atResult);
    const all: readonly Action[] = [
      ...[none('first'), tick('first', 'a1'), next, back, { type: 'reopen', index: 0 } as const],
      ...[openOverview, closeOverview, openShared, leaveShared, openShared, useShared],
      ...[{ type: 'content-changed' } as const, { type: 'restart' } as const],
    ];
    for (const [index] of all.entries())
      expect(after(all.slice(0, index + 1), state).done).toEqual(['one']);
    expect(after(all, state)).toEqual({ ...initialState, done: ['one'] });
  });
});

describe('reduce, of a shared result', () => {
  it.each<[string, readonly Action[]]>([
    ['is read', [openShared]],
    ['has led to all the roles', [openShared, openOverview]],
  ])('leaves it where it is while it %s, when what is one’s own comes back', (_, actions) => {
    const reading = after(actions);
    const resumed = after([{ type: 'resume', ...atResult }], reading);
    expect(resumed.step.screen).toBe(reading.step.screen);
    expect(after([closeOverview, leaveShared], resumed)).toEqual(atResult);
  });

  it('shows it, and leads back to where it was opened, without an old message', () => {
    const shared = after([openShared], atResult);
    expect(shared).toEqual({
      ...atResult,
      step: { screen: 'shared', answers: theirs, from: { screen: 'result' } },
    });
    expect(after([leaveShared], shared)).toEqual(atResult);
    expect(after([next, openShared, leaveShared])).toEqual(initialState);
  });

  it('shows another one in its place, and one in place of an overview', () => {
    const other: Action = { type: 'open-shared', answers: atResult.answers };
    for (const before of [[openOverview], [openShared], [openShared, openOverview]])
      expect(after([...before, other])).toEqual(after([other]));
  });

  it('leads to the overview and back', () => {
    const shared = after([openShared], atResult);
    const overview = after([openOverview], shared);
    expect(overview.step).toEqual({ screen: 'overview', from: shared.step });
    expect(after([closeOverview], overview)).toEqual(shared);
  });

  it.each<Action>([
    tick('first', 'b1'),
    none('first'),
    tickTask('one'),
    { type: 'reopen', index: 0 },
    { type: 'restart' },
  ])('touches nothing of one’s own: $type', (action) => {
    const shared = after([openShared], atResult);
    expect(after([action], shared)).toBe(shared);
  });

  it('becomes one’s own, as a result or at the first question that is open', () => {
    expect(after([tick('first', 'a1'), openShared, useShared])).toEqual({
      ...initialState,
      answers: theirs,
      step: { screen: 'result' },
    });
    const half = after([none('first')]).answers;
    const used = after([{ type: 'open-shared', answers: half }, useShared], atResult);
    expect(used).toEqual({ ...initialState, answers: half, step: { ...asked, index: 1 } });
  });
});

describe('reduce, of a state that comes back', () => {
  it('is there again, at the nearest step that is possible', () => {
    const kept = after([tickTask('one'), openOverview], atResult);
    expect(after([{ type: 'resume', ...kept }])).toEqual(kept);
    const open = { ...kept, answers: after([none('first')]).answers };
    expect(after([{ type: 'resume', ...open }])).toEqual({
      ...open,
      step: { screen: 'overview', from: { ...asked, index: 1 } },
    });
  });
});

describe('withActs', () => {
  /** What a person has done, one after the other, each where that has led them. */
  const acts = (...actions: readonly Action[]): readonly Act[] =>
    actions.map((action, index) => ({ action, step: after(actions.slice(0, index)).step }));
  const kept = after([tickTask('one')], atResult);

  it('does again what was done elsewhere, and stays where the state is', () => {
    const done = acts(tick('first', 'c1'), next, none('second', false), tickTask('two'));
    expect(withActs(kept, done, small)).toEqual({
      ...after([tick('first', 'c1'), none('second', false), tickTask('two')], kept),
      step: kept.step,
    });
    expect(withActs(kept, [], small)).toEqual(kept);
  });

  it('takes what replaces all answers as a whole, and leaves the tasks', () => {
    const given: Action = { type: 'resume', answers: theirs, step: { screen: 'result' } };
    for (const done of [acts(given), acts(none('first'), openShared, useShared)])
      expect(withActs(kept, done, small)).toEqual({ ...kept, answers: theirs });
  });
});

describe('reduce, where the content has changed', () => {
  const changed: Action = { type: 'content-changed' };
  const within = (content: typeof small, state: State) => after([changed], state, content);

  it('stays where it can', () => {
    const others = [openOverview, openShared].map((action) => after([action], atResult));
    for (const state of [initialState, atResult, ...others])
      expect(within(small, state).step).toBe(state.step);
  });

  it('shows the last question, where there are fewer now', () => {
    const shorter = contentOf(['a'], question('first', 'a'));
    expect(within(shorter, after([none('first'), next])).step).toEqual({ ...asked, index: 0 });
    expect(after([{ type: 'reopen', index: 7 }], atResult, shorter).step).toEqual({
      ...asked,
      index: 0,
    });
  });

  it('shows the first question without an answer in place of a result, behind an overview too', () => {
    const longer = contentOf(['a'], ...small.questions, question('third', 'a'));
    expect(within(longer, atResult).step).toEqual({ ...asked, index: 2 });
    expect(within(longer, after([openOverview], atResult)).step).toEqual({
      screen: 'overview',
      from: { ...asked, index: 2 },
    });
  });

  it('leads from a shared result to a question that is there', () => {
    const shorter = contentOf(['a'], question('first', 'a'));
    const shared = after([none('first'), next, openShared]);
    expect(within(shorter, shared).step).toEqual({
      screen: 'shared',
      answers: theirs,
      from: { ...asked, index: 0 },
    });
  });

  it('asks what is still open before it shows the result', () => {
    const other = contentOf(['a'], question('new', 'a'), question('second', 'b'));
    const atSecond = after([none('first'), next, none('second')]);
    expect(after([changed, next], atSecond, other).step).toEqual({ ...asked, index: 0 });
  });

  it('keeps the answers to questions that come back', () => {
    const other = contentOf(['a'], question('other', 'a'));
    expect(within(small, within(other, atResult)).answers).toEqual(atResult.answers);
  });
});
