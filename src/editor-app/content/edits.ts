// What an editor can change: in each language at once, so that all have the same questions, roles and other parts.
import { answerIds } from '../../quiz/answers/answer-ids.js';
import type { Content, Statement } from '../../quiz/content/content.js';
import { readContent } from '../../quiz/content/read-content.js';
import { mapContents, type Contents } from './contents.js';
import { valueAt, withValue, type JsonPath } from './json-path.js';
import { newItem } from './new-items.js';
import { isOptional } from './text-paths.js';

/**
 * With another text in one language. Space around it is dropped, and an optional text that is empty.
 *
 * @throws ValidationError that says what is wrong with the text
 */
export function withText(
  contents: Contents,
  code: string,
  path: JsonPath,
  typed: string,
): Contents {
  const content = contents[code];
  if (!content) return contents;
  // No-break spaces stay.
  const text = typed.replace(/[ \t\r\n]+/g, ' ').trim();
  const changed = withValue(content, path, text || !isOptional(path) ? text : undefined);
  return { ...contents, [code]: readContent(changed, content) };
}

/** With a new item at the end of a list. Where it needs an id, it has this one, which nothing has or had. */
export function withItem(contents: Contents, list: JsonPath, id: string): Contents {
  return inEach(contents, (content, code) =>
    withList(content, list, (items) => [...items, newItem(content, list, id, code)]),
  );
}

/** With an item of a list at another place in it. */
export function withItemMoved(
  contents: Contents,
  list: JsonPath,
  from: number,
  to: number,
): Contents {
  return inEach(contents, (content) =>
    withList(content, list, (items) =>
      items.toSpliced(from, 1).toSpliced(to, 0, ...items.slice(from, from + 1)),
    ),
  );
}

/** Whether a list can do with an item less: there is always a question, a role, and a statement in each question. */
export function canBeShorter(content: Content, list: JsonPath): boolean {
  const isNeeded = ['questions', 'roles', 'statements'].includes(String(list.at(-1)));
  return itemsAt(content, list).length > (isNeeded ? 1 : 0);
}

/** Without an item of a list that {@link canBeShorter}. A role goes by {@link withoutRole}. */
export function withoutItem(contents: Contents, list: JsonPath, index: number): Contents {
  return inEach(contents, (content) =>
    withList(content, list, (items) => items.toSpliced(index, 1)),
  );
}

/** The statements that speak for a role. */
export function statementsFor({ questions }: Content, role: string): readonly Statement[] {
  return questions.flatMap(({ statements }) => statements.filter((each) => each.role === role));
}

/** Whether each question has a statement that speaks for another role. */
export function canDoWithout({ questions }: Content, role: string): boolean {
  return questions.every(({ statements }) => statements.some((each) => each.role !== role));
}

/** Without a role that is not the last one. What spoke for it speaks for its heir; without one, it goes too. */
export function withoutRole(contents: Contents, role: string, heir?: string): Contents {
  return inEach(contents, (content) => ({
    ...content,
    roles: content.roles.filter(({ id }) => id !== role),
    questions: content.questions.map((question) => ({
      ...question,
      statements: question.statements
        .filter((each) => heir !== undefined || each.role !== role)
        .map((each) => (each.role === role && heir !== undefined ? { ...each, role: heir } : each)),
    })),
  }));
}

/** With another role that a statement speaks for. */
export function withRoleOfStatement(
  contents: Contents,
  statement: JsonPath,
  role: string,
): Contents {
  return inEach(contents, (content) => withValue(content, [...statement, 'role'], role));
}

/** The items of a list. */
export function itemsAt(content: Content, list: JsonPath): readonly unknown[] {
  return valueAt(content, list) as readonly unknown[];
}

function withList(
  content: Content,
  list: JsonPath,
  change: (items: readonly unknown[]) => readonly unknown[],
): Content {
  return withValue(content, list, change(itemsAt(content, list)));
}

function inEach(contents: Contents, change: (content: Content, code: string) => Content): Contents {
  return mapContents(contents, (content, code) => withAnswerIdsOf(content, change(content, code)));
}

/** Lists the answers that there were and are, if codes that people have copied could not be read without that. */
function withAnswerIdsOf(before: Content, content: Content): Content {
  const ids = answerIds({ ...content, answerIds: answerIds(before) });
  return ids.join('\n') === answerIds(content).join('\n')
    ? content
    : { ...content, answerIds: ids };
}
