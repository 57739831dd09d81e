import type {
  AllRoles,
  Contact,
  Content,
  Link,
  Question,
  Resource,
  Role,
  ScoredContent,
  Section,
  Statement,
  Task,
} from './content.js';
import { withOverrides } from './overrides.js';
import {
  address,
  contactUrl,
  eachNameIn,
  fail,
  folder,
  isRecord,
  listOf,
  nullable,
  optional,
  record,
  text,
  type Fields,
  type Validator,
} from '../validators.js';
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

const contact = record<Contact>({ text, url: optional(contactUrl) });

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
  contact: optional(contact),
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

const fields: { readonly [Name in keyof Content]-?: Validator<Content[Name]> } = {
  title: text,
  introduction: text,
  questions: listOf(question, 'not empty'),
  answerIds: optional(listOf(text)),
  roles: listOf(role, 'not empty'),
  allRoles,
  resources: listOf(resource),
  source: text,
};

/**
 * Reads content from outside: a copy of it, with the fields that the built-in content has and nothing else. Where a field
 * is missing, it overrides the built-in content.
 *
 * @throws TypeError that names the path of the first thing that is wrong, and what belongs there
 */
export function readContent<Used extends ScoredContent>(
  value: unknown,
  builtIn: Used,
  path = 'content',
): Used {
  const used = Object.entries(fields).filter(
    ([name]) => Object.hasOwn(builtIn, name) || name === 'answerIds',
  );
  const content = record<Fields>(Object.fromEntries(used))(
    completed(value, builtIn, path),
    path,
  ) as unknown as Used;
  checkRolesOfStatements(content, path);
  checkTaskIds(content, path);
  return content;
}

/**
 * Reads what a file of content holds in a language (`en`, `fr`): the same in every language, or by language. One that the
 * file lacks is served in English, else in the first language that the file has.
 *
 * @throws TypeError as {@link readContent} does
 */
export function readContentFile<Used extends ScoredContent>(
  file: unknown,
  code: string,
  builtIn: Used,
): Used {
  const names = Object.keys(Object(file) as object).filter((name) => name !== '$schema');
  if (!isRecord(file) || !names.some(isCode)) return readContent(file, builtIn);
  const other = names.find((name) => !isCode(name));
  if (other) fail(`${eachNameIn}content`, 'the code of a language', other);
  const [found = code] = [code, 'en', ...names].filter((name) => names.includes(name));
  return readContent(file[found], builtIn, `content.${found}`);
}

const isCode = (name: string): boolean => /^[a-z]{2,3}$/.test(name);

function completed(value: unknown, builtIn: ScoredContent, path: string): unknown {
  if (!isRecord(value)) return value;
  const missing = Object.keys(fields).find(
    (name) => !Object.hasOwn(value, name) && name !== 'answerIds',
  );
  if (!missing) return value;
  const known = { ...fields, answerIds: undefined, $schema: undefined };
  try {
    return withOverrides({ ...known, ...builtIn }, value, path);
  } catch (error) {
    const reason = `Without ${path}.${missing}, it overrides the built-in content.`;
    throw new TypeError(`${(error as Error).message} ${reason}`, { cause: error });
  }
}

function checkRolesOfStatements({ questions, roles }: ScoredContent, path: string): void {
  const ids = roles.map(({ id }) => id);
  for (const { id, statements } of questions) {
    for (const statement of statements) {
      if (!ids.includes(statement.role))
        fail(
          `${path}.questions[${id}].statements[${statement.id}].role`,
          'the id of a role',
          statement.role,
        );
    }
  }
}

function checkTaskIds({ roles }: ScoredContent, path: string): void {
  const taken = new Set(roles.map(firstTaskId));
  for (const role of roles) {
    for (const { id } of role.tasks) {
      if (taken.has(id))
        fail(`${path}.roles[${role.id}].tasks[${id}].id`, 'an id that no other task has', id);
      taken.add(id);
    }
  }
}
