import type {
  AllRoles,
  Content,
  Question,
  Role,
  Statement,
} from '../../src/quiz/content/content.js';

/** Content made for tests of what is pure: as small as can be, with nothing in it that means anything. */

const section = { title: 'Section', paragraphs: ['Paragraph.'] };

const allRoles: AllRoles = {
  ...section,
  open: 'Open',
  everyRole: 'Every role',
  table: section,
  order: section,
  parallel: [],
  gettingStarted: section,
  base: 'https://docs.example/roles/',
  page: { label: 'All', url: 'all' },
};

/** A role named by its id. */
export const role = (id: string, changes: Partial<Role> = {}): Role => ({
  id,
  name: `Name of ${id}`,
  responsibility: `Responsibility of ${id}`,
  headline: `Headline of ${id}`,
  description: `Description of ${id}`,
  tasks: [{ id: `task-of-${id}`, text: `Task of ${id}` }],
  focus: `Focus of ${id}`,
  example: `Example of ${id}`,
  path: id,
  start: `Start as ${id}`,
  ...changes,
});

/** A question with statements of these roles, one after the other; their ids are the role and its count, from 1. */
export const question = (id: string, ...roles: readonly string[]): Question => ({
  id,
  label: `Label of ${id}`,
  title: `Title of ${id}`,
  statements: roles.map((role, index): Statement => {
    const count = roles.slice(0, index + 1).filter((each) => each === role).length;
    return { id: `${role}${count}`, role, text: `Statement ${count} of ${role}` };
  }),
});

/** Content with these roles and questions. */
export const contentOf = (
  roles: readonly string[],
  ...questions: readonly Question[]
): Content => ({
  title: 'Title',
  introduction: 'Introduction.',
  questions,
  roles: roles.map((id) => role(id)),
  allRoles,
  resources: [{ ...section, links: [{ label: 'Link', url: 'https://docs.example/' }] }],
  source: 'Source',
});

/** Three roles and two questions; in the second, the role `b` has two statements. */
export const small: Content = contentOf(
  ['a', 'b', 'c'],
  question('first', 'a', 'b', 'c'),
  question('second', 'b', 'a', 'c', 'b'),
);
