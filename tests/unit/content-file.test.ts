import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentFile, contentsOf, withText, type JsonPath } from '../../demo/embed/content-file.js';
import type { Content } from '../../src/quiz/content/content.js';
import { contents } from '../support/contents.js';
import { anyText } from '../support/nasty.js';

/** Where the texts of a value are that an editor can change. */
function pathsIn(value: unknown, path: JsonPath = []): readonly JsonPath[] {
  if (typeof value === 'string') return [path];
  return Object.entries(Object(value) as Record<string, unknown>)
    .filter(([name]) => !/^(id|role|path|base|url)$/.test(name))
    .flatMap(([name, each]) =>
      pathsIn(each, [...path, Array.isArray(value) ? Number(name) : name]),
    );
}

describe('the file of a content', () => {
  const paths = pathsIn(contents.en);

  it('gives the content again, whatever was edited', () => {
    const edit = fc.tuple(fc.constantFrom(...paths), anyText);
    fc.assert(
      fc.property(fc.array(edit), (edits) => {
        const en = edits.reduce<Content>(
          (edited, [path, text]) => withText(edited, path, text.trim() || 'x'),
          contents.en,
        );
        const edited = { ...contents, en };
        const file: unknown = JSON.parse(JSON.stringify(contentFile(contents, edited)));
        expect(contentsOf(file, contents)).toEqual(edited);
      }),
    );
  });

  it.each([['a text of twelve letters'], [Array(12).fill('a')]])(
    'is refused where it is no object',
    (file) => expect(() => contentsOf(file, contents)).toThrow('content must be an object'),
  );
});
