import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentFile, contentsOf } from '../../src/editor-app/content/content-file.js';
import type { Contents } from '../../src/editor-app/content/contents.js';
import { withValue } from '../../src/editor-app/content/json-path.js';
import { textPathsIn } from '../../src/editor-app/content/text-paths.js';
import { contents } from '../support/contents.js';
import { anyText } from '../support/nasty.js';

/** What a file holds, as it is read again. */
const reread = (edited: Contents): unknown =>
  contentsOf(JSON.parse(JSON.stringify(contentFile(contents, edited))), contents);

describe('the file of a content', () => {
  const paths = textPathsIn(contents.en);

  it('gives the content again, whatever was edited', () => {
    const edit = fc.tuple(fc.constantFrom(...paths), anyText);
    fc.assert(
      fc.property(fc.array(edit), (edits) => {
        let { en } = contents;
        for (const [path, text] of edits) en = withValue(en, path, text.trim() || 'x');
        const edited = { ...contents, en };
        expect(reread(edited)).toEqual(edited);
      }),
    );
  });

  it.each([['a text of twelve letters'], [Array(12).fill('a')]])(
    'is refused where it is no object: %s',
    (file) => expect(() => contentsOf(file, contents)).toThrow('content must be an object'),
  );

  it('has the same parts in a language that it lacks', () => {
    const [first, ...others] = contents.en.roles;
    const pilot = { ...contents.en.roles[3], id: 'pilot', name: 'Pilot', tasks: [] };
    const en = { ...contents.en, roles: [...others, first, pilot] };
    const { fr } = contentsOf({ en }, contents);
    expect(fr?.roles.map(({ name }) => name)).toEqual([
      'Ingénieur ou ingénieure de données',
      'Développeur ou développeuse',
      'Spécialiste marketing',
      'Administrateur ou administratrice',
      'Pilot',
    ]);
  });
});
