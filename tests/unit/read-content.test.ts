import { describe, expect, it } from 'vitest';
import type { Content } from '../../src/quiz/content.js';
import { readContent } from '../../src/quiz/read-content.js';
import { contents } from '../support/contents.js';
import { role, small } from '../support/small-content.js';

/** Content with a bit of all that content can have. */
const model: Content = {
  ...small,
  answerIds: ['first', 'first/a1'],
  roles: [
    role('a', { tasks: [{ id: 'task', text: 'Task', hint: 'Hint of a task' }] }),
    role('b'),
    role('c'),
  ],
};

/** A copy of the content, with one value changed at a place such as `roles[0].name`. */
function contentWith(place: string, value: unknown): unknown {
  const content = structuredClone(model);
  const keys = place.split(/[.[\]]+/).filter(Boolean);
  const last = keys.pop() ?? '';
  const holder = keys.reduce<unknown>(
    (at, key) => (at as Record<string, unknown>)[key],
    content,
  ) as Record<string, unknown>;
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = value;
  return content;
}

describe('readContent', () => {
  it('gives a copy of content, the built-in one too', () => {
    const content = structuredClone(model);
    expect(readContent(content)).toEqual(model);
    expect(readContent(content)).not.toBe(content);
    expect(readContent(content).roles[0]).not.toBe(content.roles[0]);
    for (const ours of Object.values(contents)) expect(readContent(ours)).toEqual(ours);
  });

  it('lets hints and answer ids be missing, paths be null, and lists that are only read be empty', () => {
    const hintless = contentWith('questions[0].statements[0].hint', undefined);
    expect(readContent(hintless).questions[0]?.statements[0]?.hint).toBeUndefined();
    expect(readContent(contentWith('roles[1].path', null)).roles[1]?.path).toBeNull();
    expect(readContent(contentWith('answerIds', undefined)).answerIds).toBeUndefined();
    expect(readContent(contentWith('resources', [])).resources).toEqual([]);
    expect(readContent(contentWith('roles[1].tasks', [])).roles[1]?.tasks).toEqual([]);
    expect(readContent(contentWith('allRoles.paragraphs', [])).allRoles.paragraphs).toEqual([]);
  });

  it('reads the hint of a statement, and leaves out what content does not have', () => {
    const hinted = contentWith('questions[0].statements[1].hint', 'A hint');
    expect(readContent(hinted).questions[0]?.statements[1]?.hint).toBe('A hint');
    expect(readContent(contentWith('colour', 'red'))).not.toHaveProperty('colour');
  });

  it('takes relative addresses, and a base with or without its last slash', () => {
    expect(
      readContent(contentWith('resources[0].links[0].url', '/wiki')).resources[0]?.links[0]?.url,
    ).toBe('/wiki');
    expect(
      readContent(contentWith('allRoles.base', 'https://docs.example/ajo')).allRoles.base,
    ).toBe('https://docs.example/ajo/');
  });

  it.each([
    ['title', undefined, 'content.title must be a text, not "undefined".'],
    ['title', null, 'content.title must be a text, not "null".'],
    ['allRoles', 'all', 'content.allRoles must be an object, not "all".'],
    ['title', ' ', 'content.title must be a text, not " ".'],
    ['introduction', 7, 'content.introduction must be a text, not "7".'],
    ['source', {}, 'content.source must be a text.'],
    ['questions', undefined, 'content.questions must be a list, not "undefined".'],
    ['questions', [], 'content.questions must be a list with something in it, nothing twice.'],
    ['questions[1]', null, 'content.questions[1] must be an object, not "null".'],
    ['questions[1].title', 5, 'content.questions[1].title must be a text, not "5".'],
    [
      'questions[1].id',
      'first',
      'content.questions must be a list with something in it, nothing twice.',
    ],
    ['questions[1].statements', {}, 'content.questions[1].statements must be a list.'],
    [
      'questions[1].statements',
      [],
      'content.questions[1].statements must be a list with something in it, nothing twice.',
    ],
    [
      'questions[1].statements[3].role',
      'chef',
      'content.questions[1].statements[3].role must be the id of a role, not "chef".',
    ],
    [
      'questions[1].statements[3].hint',
      5,
      'content.questions[1].statements[3].hint must be a text, not "5".',
    ],
    ['answerIds', 'first', 'content.answerIds must be a list, not "first".'],
    ['answerIds[1]', 7, 'content.answerIds[1] must be a text, not "7".'],
    [
      'answerIds[1]',
      'first',
      'content.answerIds must be a list with something in it, nothing twice.',
    ],
    ['roles', [], 'content.roles must be a list with something in it, nothing twice.'],
    ['roles', 'all', 'content.roles must be a list, not "all".'],
    ['roles[0].id', 'b', 'content.roles must be a list with something in it, nothing twice.'],
    [
      'roles[2].path',
      'javascript:alert(1)',
      'content.roles[2].path must be an http(s) address, not "javascript:alert(1)".',
    ],
    ['roles[2].tasks[0].text', [], 'content.roles[2].tasks[0].text must be a text.'],
    [
      'roles[2].tasks[0].id',
      undefined,
      'content.roles[2].tasks[0].id must be a text, not "undefined".',
    ],
    [
      'roles[2].tasks[0].id',
      'task-of-b',
      'content.roles[2].tasks[0].id must be an id that no other task has, not "task-of-b".',
    ],
    [
      'roles[0].tasks[0].id',
      'start:c',
      'content.roles[0].tasks[0].id must be an id that no other task has, not "start:c".',
    ],
    [
      'roles[2].tasks',
      [1, 2].map(() => ({ id: 'twice', text: 'Task' })),
      'content.roles[2].tasks must be a list with something in it, nothing twice.',
    ],
    ['allRoles', undefined, 'content.allRoles must be an object, not "undefined".'],
    [
      'allRoles.base',
      '/ajo/',
      'content.allRoles.base must be an absolute http(s) address, not "/ajo/".',
    ],
    [
      'allRoles.page.url',
      'data:text/html,x',
      'content.allRoles.page.url must be an http(s) address, not "data:text/html,x".',
    ],
    [
      'resources[0].links[0].url',
      'java\nscript:alert(1)',
      'content.resources[0].links[0].url must be an http(s) address, not "java\nscript:alert(1)".',
    ],
  ])('refuses %s as %j, and says why', (place, value, message) => {
    expect(() => readContent(contentWith(place, value))).toThrow(new TypeError(message));
  });

  it.each([null, undefined, 7, 'content', true, [], () => 1, Symbol('x'), 10n])(
    'refuses %s',
    (value: unknown) => {
      expect(() => readContent(value)).toThrow(/^content(\.title)? must be an? (object|text)[.,]/);
    },
  );

  it('is not taken in by keys of prototypes', () => {
    const value: unknown = JSON.parse(
      '{"__proto__": {"title": "x"}, "constructor": {"prototype": {"polluted": 1}}}',
    );
    expect(() => readContent(value)).toThrow('content.title must be a text, not "undefined"');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('quotes no more than a little of a long text', () => {
    expect(() => readContent(contentWith('roles[0].path', `data:${'x'.repeat(1e6)}`))).toThrow(
      /^.{0,200}$/,
    );
  });
});
