import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Content } from '../../src/quiz/content/content.js';
import { isForeign, serializeState, parseState } from '../../src/quiz/flow/saved-state.js';
import { initialState, reduce, type Action, type State } from '../../src/quiz/flow/state.js';
import { taskIds } from '../../src/quiz/content/tasks.js';
import { anyAnswers } from '../support/any-answers.js';
import { contents } from '../support/contents.js';
import { anyText } from '../support/nasty.js';
import { noneOfAll } from '../support/people.js';
import { contentOf, question, role, small } from '../support/small-content.js';

const ours = contents.en;
const first: Action = { type: 'tick', questionId: 'first', statementId: 'a1', ticked: true };
const after = (actions: readonly Action[], content: Content = small): State =>
  actions.reduce((state, action) => reduce(state, action, content), initialState);
const atResult = after([
  first,
  { type: 'next' },
  { type: 'tick-none', questionId: 'second', ticked: true },
  { type: 'next' },
  { type: 'tick-task', id: 'task-of-a', ticked: true },
]);

/** The state after it was kept with one content, and read with another. */
const again = (state: State, content = small, keptWith = small) =>
  parseState(serializeState(state, keptWith), content);

describe('what is saved', () => {
  it('is one line of JSON with ids', () => {
    expect(serializeState(atResult, small)).toBe(
      '{"version":1,"answers":["first/a1","second"],"done":["task-of-a"]}',
    );
    expect(serializeState(after([first, { type: 'next' }]), small)).toBe(
      '{"version":1,"answers":["first/a1"],"question":"second","done":[]}',
    );
  });

  it('gives the same answers and ticked tasks again', () => {
    const tasks = fc.subarray([...taskIds(ours)]);
    fc.assert(
      fc.property(anyAnswers(ours), tasks, (answers, done) => {
        const state = { ...initialState, answers, done };
        expect(again(state, contents.fr, ours)).toEqual({ ...state, dropped: 0 });
      }),
    );
  });

  it.each<[string, readonly Action[]]>([
    ['the result', []],
    ['a question that is opened again', [{ type: 'reopen', index: 1 }]],
    ['all the roles', [{ type: 'open-overview' }]],
    [
      'all the roles, from a question',
      [{ type: 'reopen', index: 1 }, { type: 'back' }, { type: 'open-overview' }],
    ],
  ])('leads back to %s', (_, actions) => {
    const state = actions.reduce((each, action) => reduce(each, action, small), atResult);
    expect(again(state)).toEqual({ ...state, dropped: 0 });
  });

  it('has nothing of a shared result', () => {
    const shared = reduce(atResult, { type: 'open-shared', answers: noneOfAll(small) }, small);
    expect(serializeState(shared, small)).toBe(serializeState(atResult, small));
  });

  it('leaves out what the content does not have', () => {
    const state = { ...atResult, done: ['of other content', ...atResult.done] };
    expect(again(state)).toEqual({ ...atResult, dropped: 0 });
  });

  it('is not misled by ids that mean something to JavaScript', () => {
    const odd = {
      ...contentOf(['__proto__'], question('__proto__', '__proto__', 'constructor')),
      roles: [role('__proto__', { tasks: [{ id: '__proto__', text: 'Task' }] })],
    };
    const answers = new Map([['__proto__', new Set(['__proto__1', 'constructor1'])]]);
    const state: State = { ...initialState, answers, done: ['__proto__'] };
    expect(again(state, odd, odd)).toEqual({ ...state, dropped: 0 });
  });
});

describe('what was saved before the content changed', () => {
  const roles = ['a', 'b', 'c'];
  const state = after([
    ...['a1', 'b1'].map((statementId): Action => ({ ...first, statementId })),
    { type: 'next' },
    { type: 'tick-task', id: 'start:a', ticked: true },
    { type: 'tick-task', id: 'task-of-a', ticked: true },
  ]);

  it('is all there, where nothing of it has gone', () => {
    const more = contentOf(roles, question('new', 'a'), ...small.questions.toReversed());
    expect(again(state, more)).toEqual({ ...state, dropped: 0 });
    const later = contentOf(
      roles,
      question('new', 'a'),
      question('third', 'a'),
      ...small.questions,
    );
    expect(again(state, later)?.step).toMatchObject({ screen: 'question', index: 3 });
  });

  it('is there but for the statements, questions and tasks that have gone, which are counted', () => {
    const fewer = contentOf(['b', 'c'], question('first', 'b'), question('second', 'b'));
    expect(again(state, fewer)).toEqual({
      answers: new Map([['first', new Set(['b1'])]]),
      step: { screen: 'question', index: 1, reopened: false, unanswered: false },
      done: [],
      dropped: 3,
    });
    const others = contentOf(['a'], question('other', 'a'));
    expect(again(state, others)).toEqual({ ...initialState, done: state.done, dropped: 2 });
  });

  it('leads on to the first open question, where its question has gone or a result is none yet', () => {
    const longer = contentOf(roles, ...small.questions, question('third', 'a'));
    const third = { screen: 'question', index: 2, reopened: false, unanswered: false };
    expect(again(atResult, longer)?.step).toEqual(third);
    const shorter = contentOf(roles, question('first', 'a', 'b', 'c'));
    expect(again(state, shorter)?.step).toEqual({ screen: 'result' });
  });
});

describe('isForeign', () => {
  it.each([
    ['{"version":1,"answers":[],"done":[]}', false],
    ['{"version":1,"answers":["first/a1","other/one"],"done":[]}', false],
    ['{"version":1,"answers":["other/one"],"done":["task-of-a"]}', false],
    ['{"version":1,"answers":["other/one"],"done":[]}', true],
    ['{"version":1,"answers":[],"done":["other"]}', true],
  ])('says of %s: %s', (text, expected) => {
    const kept = parseState(text, small);
    expect(kept && isForeign(kept)).toBe(expected);
  });
});

describe('parseState', () => {
  it.each([
    '',
    'null',
    '[]',
    '{}',
    '{"version":1}',
    '{"version":2,"answers":[],"done":[]}',
    '{"version":"1","answers":[],"done":[]}',
    '{"version":1,"answers":{},"done":[]}',
    '{"version":1,"answers":[],"done":[7]}',
    '{"version":1,"answers":[],"done":["task-of-a","task-of-a"]}',
    '{"version":1,"answers":[],"done":[],"question":7}',
    '{"version":1,"answers":[],"done":[],"isOverview":"yes"}',
    '{"version":1,"answers":[],"done":[],"isReopened":false}',
    '{"version":1,"answers":["first","first/a1"],"done":[]}',
    '{"__proto__":{"version":1,"answers":[],"done":[]}}',
    '{"version":1,"answers":[],"done":[]',
  ])('takes %s for nothing', (text) => {
    expect(parseState(text, small)).toBeUndefined();
  });

  it('reads what has more in it than is known', () => {
    const text = '{"version":1,"answers":[],"done":[],"question":"first","more":{"__proto__":1}}';
    expect(parseState(text, small)).toEqual({ ...initialState, dropped: 0 });
  });

  it('never throws, however deep or long a text is', () => {
    const deep = '['.repeat(1_000_000);
    const long = JSON.stringify(Array.from({ length: 100_000 }, (_, index) => `id${index}`));
    expect(parseState(deep + ']'.repeat(1_000_000), small)).toBeUndefined();
    expect(parseState(`{"version":1,"answers":${deep}`, small)).toBeUndefined();
    expect(parseState(`{"version":1,"answers":${long},"done":${long}}`, small)?.dropped).toBe(
      200_000,
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parseState(text, small)).toBeUndefined();
      }),
    );
  });

  it('gives only what the content has, whatever JSON was kept', () => {
    const ids = fc.array(
      fc.oneof(
        fc.constantFrom('first/a1', 'second', 'second/b2', 'task-of-a', '__proto__'),
        anyText,
      ),
    );
    const part = fc.oneof(
      ids,
      fc.json().map((text): unknown => JSON.parse(text)),
    );
    const almost = fc.record(
      {
        version: fc.constantFrom<unknown>(1, 1, 1, 2, '1'),
        answers: part,
        question: fc.oneof(fc.constantFrom('first', 'second', '__proto__'), anyText),
        isReopened: fc.boolean(),
        isOverview: fc.boolean(),
        done: part,
      },
      { requiredKeys: ['version'] },
    );
    fc.assert(
      fc.property(almost, (value) => {
        const kept = parseState(JSON.stringify(value), small);
        if (kept) expect(again(kept)).toEqual({ ...kept, dropped: 0 });
      }),
    );
  });
});
