import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brokenRule, importsOf, type Import } from '../support/import-rules.js';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));

/** The imports of a file; relative names as paths in `src`, with the ending that the file has there. */
function importsIn(file: string): readonly Import[] {
  return importsOf(readFileSync(join('src', file), 'utf8')).map((each) =>
    each.from.startsWith('.')
      ? { ...each, from: posix.join(posix.dirname(file), each.from).replace(/\.js$/, '.ts') }
      : each,
  );
}

describe('the imports in src', () => {
  it.each(files)('of %s point downwards', (file) => {
    expect(
      importsIn(file)
        .map((each) => brokenRule(file, each))
        .filter(Boolean),
    ).toEqual([]);
  });

  it('form no cycle', () => {
    const graph = new Map(files.map((file) => [file, importsIn(file).map(({ from }) => from)]));
    const cycles = (file: string, path: readonly string[]): readonly string[] =>
      path.includes(file)
        ? [[...path, file].join(' -> ')]
        : (graph.get(file) ?? []).flatMap((next) => cycles(next, [...path, file]));
    expect(files.flatMap((file) => cycles(file, []))).toEqual([]);
  });
});

describe('brokenRule', () => {
  const plain = { typeOnly: false, isReexport: false };

  it.each([
    ['quiz/answers/answers.ts', 'lit', 'may import quiz'],
    ['quiz/answers/answers.ts', 'ajo-content/roles.ts', 'may import quiz'],
    ['quiz/answers/answers.ts', 'quiz/result/scoring.ts', 'downwards only'],
    ['quiz/flow/state.ts', 'quiz/result/scoring.ts', 'downwards only'],
    ['quiz/validators.ts', 'quiz/content/content.ts', 'downwards only'],
    ['shared/templates/headings.ts', 'role-finder/role-finder.ts', 'downwards only'],
    ['localization/locales.ts', 'shared/templates/headings.ts', 'downwards only'],
    ['ajo-content/roles.ts', 'lit', 'downwards only'],
    ['ajo-content/roles.ts', 'quiz/content/role-links.ts', 'more than types'],
    ['localization/locales.ts', 'ajo-content/roles.ts', 'downwards only'],
    ['storage.ts', 'lit', 'no known part'],
  ])('refuses that %s imports %s', (file, from, sentence) => {
    expect(brokenRule(file, { ...plain, from })).toContain(sentence);
  });

  it('refuses a barrel beside index', () => {
    const barrel = { ...plain, isReexport: true, from: 'quiz/flow/step.ts' };
    expect(brokenRule('quiz/answers/answers.ts', barrel)).toContain('re-exports');
    expect(brokenRule('index.ts', barrel)).toBeUndefined();
  });
});

describe('importsOf', () => {
  it('sees every kind of import', () => {
    const text = `
      import type { A } from './a.js';
      import { type B } from './b.js';
      import { type C, d } from './c.js';
      import './d.js';
      export { e } from './e.js';
      const f = () => import('./f.js');
    `;
    expect(
      importsOf(text).map(({ from, typeOnly, isReexport }) => [from, typeOnly, isReexport]),
    ).toEqual([
      ['./a.js', true, false],
      ['./b.js', true, false],
      ['./c.js', false, false],
      ['./d.js', false, false],
      ['./e.js', false, true],
      ['./f.js', false, false],
    ]);
  });
});
