import { describe, expect, it } from 'vitest';
import type { Content } from '../../src/quiz/content/content.js';
import { readContent as read, readContentFile } from '../../src/quiz/content/read-content.js';
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

const readContent = (value: unknown) => read(value, model);

/** A copy of the content, with one value changed at a path such as `roles[0].name`. */
function contentWith(path: string, value: unknown): unknown {
  const content = structuredClone(model);
  const keys = path.split(/[.[\]]+/).filter(Boolean);
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
    for (const ours of Object.values(contents)) expect(read(ours, model)).toEqual(ours);
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

  it('reads whom to ask in a role, also where it overrides nothing', () => {
    const contact = { text: 'Ask Jane', url: 'mailto:jane@host.example' };
    expect(readContent({ roles: [{ id: 'a', contact }] }).roles[0]?.contact).toEqual(contact);
    expect(readContent(contentWith('roles[0].contact', contact)).roles[0]?.contact).toEqual(
      contact,
    );
    const text = { text: 'Ask Jane' };
    expect(readContent({ roles: [{ id: 'a', contact: text }] }).roles[0]?.contact).toEqual(text);
  });

  it.each([
    ['Ask Jane', 'content.roles[a].contact must be an object'],
    [{ url: 'tel:1' }, 'content.roles[a].contact.text must be a text'],
    [{ text: 'Jane', url: 'javascript:a' }, 'content.roles[a].contact.url must be an absolute'],
  ])('refuses %j as whom to ask', (contact, message) => {
    expect(() => readContent({ roles: [{ id: 'a', contact }] })).toThrow(message);
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
    ['title', null, 'content.title must be a text, not "null".'],
    ['allRoles', 'all', 'content.allRoles must be an object, not "all".'],
    ['title', ' ', 'content.title must be a text, not " ".'],
    ['introduction', 7, 'content.introduction must be a text, not "7".'],
    ['source', {}, 'content.source must be a text.'],
    ['questions', [], 'content.questions must be a list with something in it, nothing twice.'],
    ['questions[1]', null, 'content.questions[1] must be an object, not "null".'],
    ['questions[1].title', 5, 'content.questions[second].title must be a text, not "5".'],
    [
      'questions[1].id',
      'first',
      'content.questions must be a list with something in it, nothing twice.',
    ],
    ['questions[1].statements', {}, 'content.questions[second].statements must be a list.'],
    [
      'questions[1].statements',
      [],
      'content.questions[second].statements must be a list with something in it, nothing twice.',
    ],
    [
      'questions[1].statements[3].role',
      'chef',
      'content.questions[second].statements[b2].role must be the id of a role, not "chef".',
    ],
    [
      'questions[1].statements[3].hint',
      5,
      'content.questions[second].statements[b2].hint must be a text, not "5".',
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
      'content.roles[c].path must be an http(s) address, not "javascript:alert(1)".',
    ],
    ['roles[2].tasks[0].text', [], 'content.roles[c].tasks[task-of-c].text must be a text.'],
    [
      'roles[2].tasks[0].id',
      undefined,
      'content.roles[c].tasks[0].id must be a text, not "undefined".',
    ],
    [
      'roles[2].tasks[0].id',
      'task-of-b',
      'content.roles[c].tasks[task-of-b].id must be an id that no other task has, not "task-of-b".',
    ],
    [
      'roles[0].tasks[0].id',
      'start:c',
      'content.roles[a].tasks[start:c].id must be an id that no other task has, not "start:c".',
    ],
    [
      'roles[2].tasks',
      [1, 2].map(() => ({ id: 'twice', text: 'Task' })),
      'content.roles[c].tasks must be a list with something in it, nothing twice.',
    ],
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
  ])('refuses %s as %j, and says why', (path, value, message) => {
    const read = () => readContent(contentWith(path, value));
    expect(read).toThrow(TypeError);
    expect(read).toThrow(expect.objectContaining({ message }));
  });

  it.each([null, undefined, 7, 'content', true, [], () => 1, Symbol('x'), 10n])(
    'refuses %s',
    (value: unknown) => {
      expect(() => readContent(value)).toThrow(/^content must be an object[.,]/);
    },
  );

  it('is not taken in by keys of prototypes', () => {
    const value: unknown = JSON.parse(
      '{"__proto__": {"title": "x"}, "constructor": {"prototype": {"polluted": 1}}}',
    );
    expect(() => readContent(value)).toThrow('not "__proto__"');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('quotes no more than a little of a long text', () => {
    expect(() => readContent(contentWith('roles[0].path', `data:${'x'.repeat(1e6)}`))).toThrow(
      /^.{0,200}$/,
    );
  });

  describe('of what differs', () => {
    it('takes all else from the built-in content', () => {
      expect(readContent({})).toEqual(model);
      const differing = {
        $schema: 'content.schema.json',
        title: 'Another title',
        roles: [{ id: 'c', path: null, name: 'Chef', tasks: [{ id: 'task-of-c', hint: 'Hint' }] }],
        questions: [{ id: 'second', statements: [{ id: 'b2', text: 'Other', role: 'a' }] }],
        allRoles: { paragraphs: ['One.', 'Two.'], page: { url: '/all' } },
        resources: [],
      };
      const { title, resources, roles, questions, allRoles } = readContent(differing);
      expect({ title, resources }).toEqual({ title: 'Another title', resources: [] });
      expect(roles).toEqual([
        model.roles[0],
        model.roles[1],
        role('c', {
          path: null,
          name: 'Chef',
          tasks: [{ id: 'task-of-c', text: 'Task of c', hint: 'Hint' }],
        }),
      ]);
      expect(questions[0]).toEqual(model.questions[0]);
      expect(questions[1]?.statements.map(({ id, role, text }) => [id, role, text])).toEqual([
        ['b1', 'b', 'Statement 1 of b'],
        ['a1', 'a', 'Statement 1 of a'],
        ['c1', 'c', 'Statement 1 of c'],
        ['b2', 'a', 'Other'],
      ]);
      expect(allRoles).toEqual({
        ...model.allRoles,
        paragraphs: ['One.', 'Two.'],
        page: { label: 'All', url: '/all' },
      });
    });

    it.each([
      [
        { tilte: 'x' },
        'each name in content must be one of title, introduction, questions, answerIds, roles, allRoles, resources, source, $schema, not "tilte".',
      ],
      [
        { roles: [{ id: 'a', hint: 'x' }] },
        'each name in content.roles[a] must be one of id, name, responsibility, headline, description, tasks, focus, example, path, start, contact, not "hint".',
      ],
      [
        { questions: [{ id: 'first', statements: [{ id: 'a1', hnit: 'x' }] }] },
        'each name in content.questions[first].statements[a1] must be one of id, role, text, hint, not "hnit".',
      ],
      [
        { roles: [{ id: 'chef' }] },
        'content.roles[0].id must be one of a, b, c, and only once, not "chef".',
      ],
      [
        { roles: [{ id: 'a' }, { id: 'a' }] },
        'content.roles[1].id must be one of a, b, c, and only once, not "a".',
      ],
      [{ roles: ['a'] }, 'content.roles[0] must be an object, not "a".'],
      [
        { roles: [{ name: 'x' }] },
        'content.roles[0].id must be one of a, b, c, and only once, not "undefined".',
      ],
      [{ roles: { a: { name: 'x' } } }, 'content.roles must be a list.'],
      [{ roles: [{ id: 'a', name: 7 }] }, 'content.roles[a].name must be a text, not "7".'],
      [
        { questions: [{ id: 'first', statements: [{ id: 'a1', role: 'x' }] }] },
        'content.questions[first].statements[a1].role must be the id of a role, not "x".',
      ],
      [{ allRoles: null }, 'content.allRoles must be an object, not "null".'],
    ])('refuses %j', (differing, message) => {
      expect(() => readContent(differing)).toThrow(message);
    });

    it('says that it was read as such', () => {
      const { title, introduction, questions } = contents.en;
      expect(() => readContent({ title, introduction, questions })).toThrow(
        'Without content.roles, it overrides the built-in content.',
      );
    });
  });
});

describe('readContentFile', () => {
  const [en, fr] = [{ title: 'What?' }, { title: 'Quoi ?' }];

  it('reads what is the same in every language, or that of one', () => {
    expect(readContentFile(en, 'fr', model).title).toBe('What?');
    expect(readContentFile({ $schema: 'x', en, fr }, 'fr', model).title).toBe('Quoi ?');
  });

  it.each([
    ['English', 'What?', { fr, en }],
    ['the first language that there is', 'Was?', { de: { title: 'Was?' }, fr }],
  ])('reads a language that the file lacks in %s', (_, title, file) => {
    expect(readContentFile(file, 'gsw', model).title).toBe(title);
  });

  it.each<[unknown, string]>([
    [{ en, fr: [] }, 'content.fr must be an object.'],
    [{ en, fr: { title: 1 } }, 'content.fr.title must be a text, not "1".'],
    [{ en, fr, title: 'x' }, 'each name in content must be the code of a language, not "title".'],
    [[fr], 'content must be an object.'],
    ['fr', 'content must be an object, not "fr".'],
    [null, 'content must be an object, not "null".'],
  ])('says where %j is wrong', (file, message) => {
    expect(() => readContentFile(file, 'fr', model)).toThrow(message);
  });
});
