import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtIn } from '../../src/editor-app/content/built-in.js';
import { contentFile, contentsOf } from '../../src/editor-app/content/content-file.js';
import type { Contents } from '../../src/editor-app/content/contents.js';
import {
  canBeShorter,
  canDoWithout,
  itemsAt,
  withItem,
  withItemMoved,
  withoutItem,
  withoutRole,
  withRoleOfStatement,
  withText,
} from '../../src/editor-app/content/edits.js';
import { valueAt, type JsonPath } from '../../src/editor-app/content/json-path.js';
import { newId } from '../../src/editor-app/content/new-id.js';
import { isNewText } from '../../src/editor-app/content/new-items.js';
import { originalText } from '../../src/editor-app/content/originals.js';
import { partOf } from '../../src/editor-app/content/part.js';
import { pathOfText } from '../../src/editor-app/content/path-of-text.js';
import { fieldPathsIn } from '../../src/editor-app/content/text-paths.js';
import { editorLocales } from '../../src/editor-app/editor-locales.js';
import { codeOf, readCode } from '../../src/quiz/answers/code.js';
import { idsOf } from '../../src/quiz/answers/answer-ids.js';
import type { Answers } from '../../src/quiz/answers/answers.js';
import type { Content } from '../../src/quiz/content/content.js';
import { readContent } from '../../src/quiz/content/read-content.js';
import { taskIds } from '../../src/quiz/content/tasks.js';
import { words } from '../support/words.js';

const languages = Object.keys(builtIn);
const contentIn = (contents: Contents, code: string): Content => {
  const content = contents[code];
  if (!content) throw new RangeError(code);
  return content;
};

/** A content without its texts: what is the same in every language. */
const partsOf = (content: Content): unknown =>
  JSON.parse(
    JSON.stringify(content, (name, value: unknown) =>
      ['hint', 'path'].includes(name)
        ? undefined
        : typeof value === 'string' && !['id', 'role'].includes(name) && name !== ''
          ? '…'
          : value,
    ),
  );

/** The lists that an editor can change, the roles apart. */
const listsIn = ({ questions, roles, resources }: Content): readonly JsonPath[] => [
  ['questions'],
  ...questions.map((_, index) => ['questions', index, 'statements']),
  ['roles'],
  ...roles.map((_, index) => ['roles', index, 'tasks']),
  ['allRoles', 'paragraphs'],
  ['allRoles', 'table', 'paragraphs'],
  ['allRoles', 'parallel'],
  ['resources'],
  ...resources.flatMap((_, index) => [
    ['resources', index, 'paragraphs'],
    ['resources', index, 'links'],
  ]),
];

/** The answers of someone who ticks every second statement, and of the last question that none fits. */
const someAnswers = ({ questions }: Content): Answers =>
  new Map(
    questions.map(({ id, statements }, index) => [
      id,
      index && index === questions.length - 1
        ? ('none' as const)
        : new Set(statements.filter((_, nth) => nth % 2 === 0).map((each) => each.id)),
    ]),
  );

/** An edit, chosen by numbers: whatever they are, there is one. */
function edited(
  contents: Contents,
  [kind, first, second]: readonly [number, number, number],
): Contents {
  const content = contentIn(contents, 'en');
  const lists = listsIn(content);
  const list = lists[first % lists.length] ?? ['questions'];
  const { length } = itemsAt(content, list);
  const index = second % length;
  switch (kind) {
    case 0:
      return withItem(contents, list, newId());
    case 1:
      return length ? withItemMoved(contents, list, index, (first + second) % length) : contents;
    case 2: {
      if (!canBeShorter(content, list)) return contents;
      if (list.join() !== 'roles') return withoutItem(contents, list, index);
      const role = content.roles[index]?.id ?? '';
      const heir = content.roles.find(({ id }) => id !== role)?.id;
      return withoutRole(
        contents,
        role,
        canDoWithout(content, role) && first % 2 ? undefined : heir,
      );
    }
    case 3: {
      const statement = ['questions', first % content.questions.length, 'statements', 0];
      return withRoleOfStatement(
        contents,
        statement,
        content.roles[second % content.roles.length]?.id ?? '',
      );
    }
    default: {
      const paths = fieldPathsIn(content);
      const path = paths[first % paths.length] ?? ['title'];
      return withText(contents, 'fr', path, `https://own.example/${second}/`);
    }
  }
}

describe('any edits', () => {
  const edits = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.nat(1000), fc.nat(1000)), {
    maxLength: 30,
  });

  it('leave a content that the quiz takes, with the same parts in each language', () => {
    fc.assert(
      fc.property(edits, (all) => {
        let contents = builtIn;
        for (const edit of all) {
          try {
            contents = edited(contents, edit);
          } catch (error) {
            // The same paragraph twice: it is not taken.
            expect(error).toHaveProperty('expected', 'a list with something in it, nothing twice');
          }
        }
        for (const code of languages) {
          const content = contentIn(contents, code);
          expect(readContent(content, contentIn(builtIn, code))).toEqual(content);
          expect(partsOf(content)).toEqual(partsOf(contentIn(contents, 'en')));
        }
        const file: unknown = JSON.parse(JSON.stringify(contentFile(builtIn, contents)));
        expect(contentsOf(file, builtIn)).toEqual(contents);
      }),
      { numRuns: 60 },
    );
  });

  it('leave the codes that people have copied readable, in each language', () => {
    fc.assert(
      fc.property(edits, (all) => {
        let contents = builtIn;
        const codes: { code: string; ids: readonly string[] }[] = [];
        for (const edit of all) {
          const content = contentIn(contents, 'en');
          const answers = someAnswers(content);
          codes.push({ code: codeOf(content, answers), ids: idsOf(content, answers) });
          if (edit[0] < 4) contents = edited(contents, edit);
        }
        for (const language of languages) {
          const content = contentIn(contents, language);
          for (const { code, ids } of codes) {
            const read = readCode(content, code);
            if ('problem' in read) expect.fail(read.problem);
            const left = idsOf(content, read.answers);
            expect(ids).toEqual(expect.arrayContaining([...left]));
            expect(left.length + read.dropped).toBe(ids.length);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never give an id twice, not even after it is gone', () => {
    fc.assert(
      fc.property(edits, (all) => {
        let contents = builtIn;
        const gone = new Set<string>();
        const now = () => {
          const content = contentIn(contents, 'en');
          return [...taskIds(content), ...content.roles.map(({ id }) => id)];
        };
        for (const edit of all.filter(([kind]) => kind < 4)) {
          const before = now();
          contents = edited(contents, edit);
          const after = now();
          expect(new Set(after).size).toBe(after.length);
          expect(after.filter((id) => gone.has(id))).toEqual([]);
          for (const id of before) if (!after.includes(id)) gone.add(id);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a quiz about something else', () => {
  /** Five roles and two questions, each with a statement for every role. */
  function radio(): Contents {
    let contents = builtIn;
    for (const name of ['Planning', 'Reporting', 'Sound', 'Presenting', 'Archive']) {
      contents = withItem(contents, ['roles'], newId());
      const last = contentIn(contents, 'en').roles.length - 1;
      for (const code of languages)
        contents = withText(contents, code, ['roles', last, 'name'], name);
    }
    for (const title of ['What do you like?', 'What will you do?']) {
      contents = withItem(contents, ['questions'], newId());
      const last = contentIn(contents, 'en').questions.length - 1;
      contents = withText(contents, 'en', ['questions', last, 'title'], title);
    }
    for (const question of [2, 1, 0]) contents = withoutItem(contents, ['questions'], question);
    for (const { id } of contentIn(builtIn, 'en').roles) contents = withoutRole(contents, id);
    return contents;
  }

  it('is made from the built-in one, in each language', () => {
    const contents = radio();
    for (const code of languages) {
      const content = contentIn(contents, code);
      expect(readContent(content, contentIn(builtIn, code))).toEqual(content);
      expect(content.roles.map(({ name }) => name)).toEqual([
        ...['Planning', 'Reporting', 'Sound', 'Presenting', 'Archive'],
      ]);
      expect(content.questions).toHaveLength(2);
      for (const { statements } of content.questions)
        expect(statements.map(({ role }) => role)).toEqual(content.roles.map(({ id }) => id));
    }
  });

  it('says of what is not written yet that it is not', () => {
    const { questions } = contentIn(radio(), 'fr');
    expect(questions[0]?.title).toBe(editorLocales.localeFor('fr').msg('New question'));
    expect(isNewText(questions[0]?.title ?? '', 'fr')).toBe(true);
    expect(isNewText('Que ferez-vous ?', 'fr')).toBe(false);
  });
});

describe('a text', () => {
  it('loses space around it, and keeps its no-break spaces', () => {
    const contents = withText(builtIn, 'fr', ['title'], '  Quel\n rôle\u202f? ');
    expect(contents['fr']?.title).toBe('Quel rôle\u202f?');
  });

  it('can be missing if it is an explanation', () => {
    const path = ['questions', 0, 'statements', 0, 'hint'];
    expect(valueAt(withText(builtIn, 'fr', path, ' ')['fr'], path)).toBeUndefined();
  });

  it.each<[string, JsonPath, string, string]>([
    ['is empty', ['title'], ' ', 'a text'],
    ['is no address', ['resources', 0, 'links', 0, 'url'], 'https:// x', 'an http(s) address'],
    ['is no whole address', ['allRoles', 'base'], 'docs', 'an absolute http(s) address'],
  ])('is not taken if it %s', (_, path, typed, expected) => {
    expect(() => withText(builtIn, 'fr', path, typed)).toThrow(
      expect.objectContaining({ expected }) as Error,
    );
  });
});

describe('the original of a text', () => {
  const originalIn = (contents: Contents, path: JsonPath): string | undefined =>
    originalText(contentIn(builtIn, 'en'), contentIn(contents, 'en'), path);

  it('is that of the item with the same id, wherever it is', () => {
    const moved = withItemMoved(builtIn, ['roles'], 3, 0);
    expect(originalIn(moved, ['roles', 0, 'name'])).toBe('Marketer');
  });

  it('is there for no item of one’s own', () => {
    const contents = withItem(builtIn, ['roles', 0, 'tasks'], newId());
    expect(originalIn(contents, ['roles', 0, 'tasks', 3, 'text'])).toBeUndefined();
    expect(originalIn(contents, ['roles', 0, 'tasks', 3, 'hint'])).toBeUndefined();
  });

  it('is empty for an explanation that was missing', () =>
    expect(originalIn(builtIn, ['roles', 0, 'tasks', 1, 'hint'])).toBe(''));

  it('of a paragraph is the same one where it was moved, else the one in its place', () => {
    const list = ['allRoles', 'paragraphs'];
    const [first, second] = contentIn(builtIn, 'en').allRoles.paragraphs;
    const moved = withItemMoved(builtIn, list, 0, 1);
    expect(originalIn(moved, [...list, 0])).toBe(second);
    const changed = withText(builtIn, 'en', [...list, 0], 'Other');
    expect(originalIn(changed, [...list, 0])).toBe(first);
    expect(originalIn(withoutItem(changed, list, 1), [...list, 0])).toBe(first);
  });

  it('of a link is the one with which it has something in common', () => {
    const links = ['resources', 1, 'links'];
    const contents = withText(
      withItemMoved(builtIn, links, 0, 1),
      'en',
      [...links, 0, 'label'],
      'Films',
    );
    expect(originalIn(contents, [...links, 0, 'label'])).toBe('Video tutorials');
  });
});

describe('the path of a text that is seen', () => {
  const find = (text: string, near: JsonPath = ['title'], code = 'en') =>
    pathOfText(contentIn(builtIn, code), text, near)?.join('.');

  it.each([
    ['Which skills do you bring?', 'questions.1.title'],
    ['  Which skills\n do you bring? ', 'questions.1.title'],
    ['Question 1 of 3 Which responsibilities are yours, or will be?', 'questions.0.title'],
    ['Your role is Marketer', 'roles.3.name'],
    ['Administrator,', 'roles.0.name'],
    ['Get started', 'roles.0.start'],
  ])('is found: %s', (text, path) => expect(find(text)).toBe(path));

  it('is the nearest one', () => {
    const text = 'System configuration and permission management';
    expect(find(text, ['questions', 0, 'title'])).toBe('questions.0.statements.0.text');
    expect(find(text, ['roles', 0, 'name'])).toBe('roles.0.responsibility');
    expect(find('Get started', ['roles', 2, 'focus'])).toBe('roles.2.start');
  });

  it.each([
    '',
    words.en.next,
    words.en.back,
    'or',
    words.en.none,
    'Select all that apply.',
    'Your role',
    '100%',
  ])('is none for words of the quiz itself: %s', (text) => expect(find(text)).toBeUndefined());

  it('is none for much else around it', () =>
    expect(find(JSON.stringify(builtIn))).toBeUndefined());
});

describe('the part of a path', () => {
  it.each<[string, JsonPath, string]>([
    ['the beginning', ['introduction'], 'title'],
    ['a question', ['questions', 1, 'statements', 0, 'text'], 'questions.1'],
    ['the first resource', ['resources'], 'resources.0'],
    ['all the roles', ['allRoles', 'table', 'title'], 'allRoles'],
    ['the beginning, where it leads nowhere', ['roles', 9, 'name'], 'title'],
    ['the beginning, for what is no part', ['answerIds', 0], 'title'],
  ])('is %s', (_, path, part) =>
    expect(partOf(contentIn(builtIn, 'en'), path).join('.')).toBe(part),
  );
});
