import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import config from '../lit-localize.json' with { type: 'json' };

const read = (file: string): string => readFileSync(file, 'utf8');
const units = [...read('locales/fr.xlf').matchAll(/<trans-unit .*?<\/trans-unit>/gs)].map(
  ([unit]) => ({
    source: /<source>(.*?)<\/source>/s.exec(unit)?.[1] ?? '',
    target: /<target>(.*?)<\/target>/s.exec(unit)?.[1] ?? '',
  }),
);
const isAddress = (text: string): boolean => text.startsWith('https://');

describe('locales/fr.xlf', () => {
  it('has messages', () => {
    expect(units.length).toBeGreaterThan(100);
  });

  it.each(units)('translates: $source', ({ source, target }) => {
    expect(target.trim()).not.toBe('');
    expect(target).not.toBe(source);
    expect(placeholders(target)).toEqual(placeholders(source));
    expect(isAddress(target)).toBe(isAddress(source));
  });

  it.each(units.filter(({ target }) => !isAddress(target)))(
    'is set in French: $target',
    ({ target }) => {
      expect(typographyFaults(target)).toEqual([]);
    },
  );

  it('has no markup but placeholders', () => {
    for (const { target } of units)
      expect(target.replace(/<x [^<>]*\/>/g, '')).not.toMatch(/[<>]|&lt;/);
  });

  it('avoids shortened inclusive forms', () => {
    for (const { target } of units)
      expect(target).not.toMatch(/\p{L}·\p{L}|\p{L}\(e\)|\.e\.|\/trice/u);
  });
});

describe('typographyFaults', () => {
  it.each([
    ["L'accès", 'straight apostrophe'],
    ['Dire "oui"', 'straight quotation mark'],
    ['Quoi ?', 'ordinary space before a sign'],
    ['Quoi?', 'no space before a sign'],
    ['Rôle : un', 'ordinary space before a sign'],
    ['Rôle: un', 'no space before a sign'],
    ['Oui\u00a0!', 'wide space before ; ! or ?'],
    ['« oui »', 'ordinary space inside guillemets'],
    ['Deux  espaces', 'double space'],
    [' espace', 'space at an end'],
  ])('finds the fault in %j: %s', (text, fault) => {
    expect(typographyFaults(text)).toContain(fault);
  });

  it('finds none in what is well set', () => {
    expect(typographyFaults('L’accès\u00a0: «\u00a0oui\u00a0», non\u202f; quoi\u202f?')).toEqual(
      [],
    );
  });
});

describe('the translations and what is generated from them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'translations-'));
  const localize = (command: string): string =>
    execFileSync(
      process.execPath,
      [resolve('node_modules/@lit/localize-tools/bin/lit-localize.js'), command],
      { cwd: folder, encoding: 'utf8', stdio: 'pipe' },
    );

  beforeAll(() => {
    copyFileSync('locales/fr.xlf', join(folder, 'fr.xlf'));
    const { tsConfig, output, interchange, ...rest } = config;
    writeFileSync(
      join(folder, 'lit-localize.json'),
      JSON.stringify({
        ...rest,
        tsConfig: resolve(tsConfig),
        output: { ...output, outputDir: folder },
        interchange: { ...interchange, xliffDir: folder },
      }),
    );
    localize('extract');
    localize('build');
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true }));

  it('are fresh: run `npm run localize` and translate what is new', () => {
    expect(read(join(folder, 'fr.xlf'))).toBe(read('locales/fr.xlf'));
    expect(read(join(folder, 'fr.ts'))).toBe(read('src/generated/fr.ts'));
  });
});

function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/<x [^>]*>/g)].map(([tag]) => tag).toSorted();
}

/** What is wrong with the typography of a French text. */
function typographyFaults(text: string): readonly string[] {
  const faults: readonly [RegExp, string][] = [
    [/'/, 'straight apostrophe'],
    [/"/, 'straight quotation mark'],
    [/ [;:!?]/, 'ordinary space before a sign'],
    [/[^\s\u00a0\u202f][;:!?]/, 'no space before a sign'],
    [/\u00a0[;!?]/, 'wide space before ; ! or ?'],
    [/« | »/, 'ordinary space inside guillemets'],
    [/\s{2}/, 'double space'],
    [/^\s|\s$/, 'space at an end'],
  ];
  const words = text.replace(/<x [^>]*>/g, 'x').replace(/&\w+;/g, 'x');
  return faults.filter(([fault]) => fault.test(words)).map(([, name]) => name);
}
