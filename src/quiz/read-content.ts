import type {
  AllRoles,
  Content,
  Link,
  Question,
  Resource,
  Role,
  Section,
  Statement,
  Task,
} from './content.js';
import { address, folder, listOf, nullable, optional, record, text } from './reading.js';
import { refusal } from './refusal.js';
import { firstTaskId } from './tasks.js';

const link = record<Link>({ label: text, url: address });

const task = record<Task>({ id: text, text, hint: optional(text) });

const section = record<Section>({ title: text, paragraphs: listOf(text) });

const resource = record<Resource>({ title: text, paragraphs: listOf(text), links: listOf(link) });

const statement = record<Statement>({ id: text, role: text, text, hint: optional(text) });

const question = record<Question>({
  id: text,
  label: text,
  title: text,
  statements: listOf(statement, 'not empty'),
});

const role = record<Role>({
  id: text,
  name: text,
  responsibility: text,
  headline: text,
  description: text,
  tasks: listOf(task),
  focus: text,
  example: text,
  path: nullable(address),
  start: text,
});

const allRoles = record<AllRoles>({
  title: text,
  open: text,
  everyRole: text,
  paragraphs: listOf(text),
  table: section,
  order: section,
  parallel: listOf(text),
  gettingStarted: section,
  base: folder,
  page: link,
});

const content = record<Content>({
  title: text,
  introduction: text,
  questions: listOf(question, 'not empty'),
  answerIds: optional(listOf(text)),
  roles: listOf(role, 'not empty'),
  allRoles,
  resources: listOf(resource),
  source: text,
});

/**
 * Reads content from outside: a copy of it, with the fields of {@link Content} and nothing else.
 *
 * @throws TypeError that names the place of the first thing that is wrong, and what belongs there
 */
export function readContent(value: unknown): Content {
  const read = content(value, 'content');
  checkRolesOfStatements(read);
  checkTaskIds(read);
  return read;
}

function checkRolesOfStatements({ questions, roles }: Content): void {
  const ids = roles.map(({ id }) => id);
  for (const [question, { statements }] of questions.entries()) {
    for (const [index, { role }] of statements.entries()) {
      const place = `content.questions[${question}].statements[${index}].role`;
      if (!ids.includes(role)) throw new TypeError(refusal(place, 'the id of a role', role));
    }
  }
}

function checkTaskIds({ roles }: Content): void {
  const taken = new Set(roles.map(firstTaskId));
  for (const [role, { tasks }] of roles.entries()) {
    for (const [index, { id }] of tasks.entries()) {
      const place = `content.roles[${role}].tasks[${index}].id`;
      if (taken.has(id)) throw new TypeError(refusal(place, 'an id that no other task has', id));
      taken.add(id);
    }
  }
}
