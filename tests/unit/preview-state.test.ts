import { describe, expect, it } from 'vitest';
import type { JsonPath } from '../../src/editor-app/content/json-path.js';
import { stateShowing } from '../../src/editor-app/preview/preview-state.js';
import { possibleStep } from '../../src/quiz/flow/step.js';
import { score } from '../../src/quiz/result/scoring.js';
import { contents } from '../support/contents.js';

const { en } = contents;

describe('the preview shows', () => {
  it.each<[string, JsonPath, object]>([
    ['the first question for the title', ['title'], { screen: 'question', index: 0 }],
    ['a question', ['questions', 2, 'title'], { screen: 'question', index: 2 }],
    ['a question for a statement', ['questions', 1, 'statements', 3, 'text'], { index: 1 }],
    ['a result for a task', ['roles', 1, 'tasks', 0, 'text'], { screen: 'result' }],
    ['a result for a resource', ['resources', 0, 'title'], { screen: 'result' }],
    ['all the roles for what only they say', ['roles', 1, 'description'], { screen: 'overview' }],
    ['all the roles for their texts', ['allRoles', 'table', 'title'], { screen: 'overview' }],
    ['all the roles for the source', ['source'], { screen: 'overview' }],
    ['the beginning for what is not there', ['roles', 9, 'name'], { screen: 'question', index: 0 }],
  ])('%s', (_, path, step) => {
    const state = stateShowing(path, en);
    expect(state.step).toMatchObject(step);
    // The quiz can stay there.
    expect(possibleStep(state.step, state.answers, en)).toBe(state.step);
  });
});

it.each(en.roles.map(({ id }, index) => [id, index] as const))(
  'the result that the preview shows for %s is that of this role alone',
  (id, index) => {
    const { answers } = stateShowing(['roles', index, 'name'], en);
    const { outcome, found } = score(en, answers);
    expect([outcome, ...found.map(({ role }) => role.id)]).toEqual(['match', id]);
  },
);

it('shows all the roles for one that no statement speaks for', () => {
  const questions = en.questions.map((question) => ({
    ...question,
    statements: question.statements.filter(({ role }) => role !== 'marketer'),
  }));
  expect(stateShowing(['roles', 3, 'name'], { ...en, questions }).step.screen).toBe('overview');
});
