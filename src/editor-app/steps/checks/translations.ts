import type { Content } from '../../../quiz/content/content.js';
import type { Contents } from '../../content/contents.js';
import { valueAt, type JsonPath } from '../../content/json-path.js';
import { isNewText } from '../../content/new-items.js';
import { originalText } from '../../content/originals.js';
import { textPathsIn } from '../../content/text-paths.js';
import type { Finding } from './finding.js';

/** A text in one language. */
interface Text {
  readonly code: string;
  /** Undefined where it is missing, as an explanation may be. */
  readonly text: string | undefined;
  /** What the built-in content has in its place; undefined where it has nothing. */
  readonly original: string | undefined;
}

/**
 * What differs between the languages of a content and should not, or does not and should; and what nobody has written
 * yet. One finding tells of all the texts of an item.
 */
export function translationFindings(
  contents: Contents,
  builtIn: Contents,
  codes: readonly string[],
): readonly Finding[] {
  const [first = '', ...others] = codes;
  const unlike = others.filter((code) => idsIn(contents[code]) !== idsIn(contents[first]));
  if (unlike.length)
    return [{ kind: 'other-items', path: ['roles', 0, 'name'], languages: unlike }];
  const textAt = (path: JsonPath, code: string): Text => {
    const [content, originals] = [contents[code], builtIn[code]];
    const text = valueAt(content, path) as string | undefined;
    const hasOriginal = text !== undefined && content && originals;
    const original = hasOriginal && originalText(originals, content, path);
    return { code, text, original: original || undefined };
  };
  return byItem(
    textPathsIn(contents[first]).flatMap((path) => {
      const texts = codes.map((code) => textAt(path, code));
      return findingOf(path, texts) ?? [];
    }),
  );
}

/** What is wrong with a text, of which the languages have these. */
function findingOf(path: JsonPath, texts: readonly Text[]): Finding | undefined {
  const codesOf = (list: readonly Text[]): readonly string[] => list.map(({ code }) => code);
  const unwritten = texts.filter(({ text = '', code }) => isNewText(text, code));
  if (unwritten.length) return { kind: 'new-text', path, languages: codesOf(unwritten) };
  if (texts.every(({ original }) => original === undefined)) {
    const different = new Set(texts.map(({ text }) => text));
    return different.size < texts.length
      ? { kind: 'not-translated', path, languages: codesOf(texts) }
      : undefined;
  }
  const unchanged = texts.filter(({ text, original }) => text === original);
  return unchanged.length > 0 && unchanged.length < texts.length
    ? { kind: 'partly-changed', path, languages: codesOf(unchanged) }
    : undefined;
}

/** One finding for all those of a kind about an item: a question, a role, a section. */
function byItem(findings: readonly Finding[]): readonly Finding[] {
  const items = new Map<string, Finding>();
  for (const each of findings) {
    const key = JSON.stringify([each.kind, each.languages, each.path.slice(0, 2)]);
    const { count = 0, ...first } = items.get(key) ?? each;
    items.set(key, { ...first, count: count + 1 });
  }
  return [...items.values()];
}

/** What has to be the same in every language. */
function idsIn(content: Content | undefined): string {
  const { questions = [], roles = [] } = content ?? {};
  return JSON.stringify([
    questions.map(({ id, statements }) => [id, statements.map((each) => [each.id, each.role])]),
    roles.map(({ id, tasks }) => [id, tasks.map((task) => task.id)]),
  ]);
}
