import type {
  AllRoles,
  Content,
  Item,
  Link,
  Question,
  Resource,
  Role,
  Section,
  Statement,
} from './content.js';
import { address, folder, listOf, nullable, optional, record, text } from './reading.js';
import { refusal } from './refusal.js';

const link = record<Link>({ label: text, url: address });

const item = record<Item>({ text, hint: optional(text) });

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
  tasks: listOf(item),
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
  const ids = read.roles.map(({ id }) => id);
  for (const [question, { statements }] of read.questions.entries()) {
    for (const [index, { role }] of statements.entries()) {
      const place = `content.questions[${question}].statements[${index}].role`;
      if (!ids.includes(role)) throw new TypeError(refusal(place, 'the id of a role', role));
    }
  }
  return read;
}
