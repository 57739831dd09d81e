import type {
  Content,
  Link,
  Question,
  Resource,
  Role,
  Statement,
  Task,
} from '../../quiz/content/content.js';
import { editorLocales } from '../editor-locales.js';
import { valueAt, type JsonPath } from './json-path.js';

/** What stands in a new item until someone writes a text, in a language. */
function newTexts(code: string) {
  const { msg } = editorLocales.localeFor(code);
  return {
    question: msg('New question'),
    statement: msg('New statement'),
    role: msg('New role'),
    responsibility: msg('What the role is responsible for'),
    headline: msg('does something'),
    description: msg('What the role does, in a sentence or two.'),
    focus: msg('What to begin with in this role.'),
    example: msg('Example: a first piece of work.'),
    start: msg('Get started in this role'),
    task: msg('New task'),
    resource: msg('New resource'),
    link: msg('New link'),
    url: 'https://example.com/',
    paragraph: msg('New paragraph'),
  } as const;
}

/** Whether a text of a language stands in a new item, to be replaced. */
export function isNewText(text: string, code: string): boolean {
  const { start, ...others } = newTexts(code);
  return text !== start && Object.values(others).includes(text.replace(/ \d+$/, ''));
}

/** A new item for a list of a content, in the language of the content. Where it needs an id, it has this one. */
export function newItem(content: Content, list: JsonPath, id: string, code: string): unknown {
  const texts = newTexts(code);
  const others = valueAt(content, list) as readonly unknown[];
  switch (list.at(-1)) {
    case 'questions':
      return {
        id,
        label: texts.question,
        title: texts.question,
        // One for each role. No other statement of the new question can have these ids.
        statements: content.roles.map((role) => ({
          id: role.id,
          role: role.id,
          text: texts.statement,
        })),
      } satisfies Question;
    case 'statements': {
      const role = rarestRole(content, others as readonly Statement[]);
      return { id, role, text: texts.statement } satisfies Statement;
    }
    case 'roles':
      return {
        id,
        name: texts.role,
        responsibility: texts.responsibility,
        headline: texts.headline,
        description: texts.description,
        tasks: [],
        focus: texts.focus,
        example: texts.example,
        path: null,
        start: texts.start,
      } satisfies Role;
    case 'tasks':
      return { id, text: texts.task } satisfies Task;
    case 'resources':
      return {
        title: texts.resource,
        paragraphs: [],
        links: [{ label: texts.link, url: texts.url }],
      } satisfies Resource;
    case 'links':
      return { label: texts.link, url: texts.url } satisfies Link;
    default:
      return unlike(texts.paragraph, others);
  }
}

/** The role with the fewest of some statements. */
function rarestRole({ roles }: Content, statements: readonly Statement[]): string {
  const counts = roles.map(({ id }) => statements.filter(({ role }) => role === id).length);
  return roles[counts.indexOf(Math.min(...counts))]?.id ?? '';
}

/** A text with a number where it is among others already: no list has a paragraph twice. */
function unlike(text: string, others: readonly unknown[]): string {
  let number = 1;
  let own = text;
  while (others.includes(own)) own = `${text} ${++number}`;
  return own;
}
