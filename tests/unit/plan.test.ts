import { describe, expect, it } from 'vitest';
import { planOf, tasksOf, type Plan } from '../../src/quiz/result/plan.js';
import { linkOf } from '../../src/quiz/content/role-links.js';
import { contents } from '../support/contents.js';
import { contentOf, question, role } from '../support/small-content.js';

const content = {
  ...contentOf(['a', 'b', 'c', 'd'], question('first', 'a', 'b', 'c', 'd')),
  roles: [
    role('a', { tasks: [{ id: 'one', text: 'One', hint: 'Hint' }] }),
    role('b', {
      tasks: [
        { id: 'two', text: 'Two' },
        { id: 'three', text: 'Three' },
      ],
    }),
    role('c', { tasks: [] }),
    role('d'),
  ],
};

const linkOfRole = (each: (typeof content.roles)[number]) =>
  linkOf(each, content.allRoles, { base: undefined, paths: {} });

const planFor = (ids: readonly string[], ...done: readonly string[]): Plan | undefined =>
  planOf(
    content,
    content.roles.filter(({ id }) => ids.includes(id)),
    done,
    linkOfRole,
  );

describe('planOf', () => {
  it('has what to do, and what others do, in the order in which the roles act', () => {
    const positions = planFor(['b', 'd'])?.stages.map(({ role, position }) => [role.id, position]);
    expect(positions).toEqual([
      ['a', 'before'],
      ['b', 'own'],
      ['c', 'between'],
      ['d', 'own'],
    ]);
    expect(
      planFor(['a'])
        ?.stages.slice(1)
        .map(({ position }) => position),
    ).toEqual(Array.from({ length: 3 }, () => 'after'));
  });

  it('begins each of one’s roles with its example and the link to its path, then has its tasks', () => {
    const [part] = planFor(['a'])?.stages ?? [];
    expect(part).toEqual({
      position: 'own',
      role: content.roles[0],
      first: {
        id: 'start:a',
        text: 'Example of a',
        link: { label: 'Start as a', url: 'https://docs.example/roles/a' },
        isDone: false,
      },
      tasks: [{ id: 'one', text: 'One', hint: 'Hint', isDone: false }],
    });
  });

  it('tells what is done, of one’s own roles alone', () => {
    const plan = planFor(['a', 'b'], 'three', 'start:a', 'start:d', 'task-of-d', 'gone');
    const all = plan?.stages.flatMap(tasksOf);
    expect(all?.map(({ id, isDone }) => [id, isDone])).toEqual([
      ['start:a', true],
      ['one', false],
      ['start:b', false],
      ['two', false],
      ['three', true],
    ]);
    expect(plan?.progress).toEqual({ done: 2, total: 5 });
  });

  it('has the first step of a role without tasks', () => {
    expect(planFor(['c'], 'start:c')?.progress).toEqual({ done: 1, total: 1 });
  });

  it('is undefined for someone without a role', () => {
    expect(planFor([])).toBeUndefined();
  });

  it('has an id for each thing to do, the same in either language', () => {
    const [english, french] = [contents.en, contents.fr].map((ours) =>
      planOf(ours, ours.roles, [], linkOfRole)
        ?.stages.flatMap(tasksOf)
        .map(({ id }) => id),
    );
    expect(new Set(english).size).toBe(19);
    expect(french).toEqual(english);
  });
});
