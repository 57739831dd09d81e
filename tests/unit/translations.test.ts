import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import config from '../../lit-localize.json' with { type: 'json' };
import { plain, unitsOf } from '../../locales/units.js';

/** The texts of a language, as XML. */
const textsIn = (language: string) =>
  unitsOf(readFileSync(`${config.interchange.xliffDir}/${language}.xlf`, 'utf8')).map(
    ({ source, target = '', marked }) => ({ source, target, marked }),
  );
const isAddress = (text: string): boolean => text.startsWith('https://');

describe.each(config.targetLocales)('the translations into %s', (language) => {
  const texts = textsIn(language);

  it('are many', () => {
    expect(texts.length).toBeGreaterThan(100);
  });

  it('have been looked at by a person wherever their English has changed', () => {
    expect(texts.filter(({ marked }) => marked).map(({ source }) => plain(source))).toEqual([]);
  });

  it.each(texts)('are there: $source', ({ source, target }) => {
    expect(target.trim()).not.toBe('');
    expect(target).not.toBe(source);
    expect(placeholders(target)).toEqual(placeholders(source));
    expect(isAddress(target)).toBe(isAddress(source));
  });

  it('have no markup but placeholders', () => {
    for (const { target } of texts)
      expect(target.replace(/<x [^<>]*\/>/g, '')).not.toMatch(/[<>]|&lt;/);
  });
});

describe('the French', () => {
  const words = textsIn('fr').filter(({ target }) => !isAddress(target));

  it.each(words)('is set as French is: $target', ({ target }) => {
    expect(typographyFaults(target)).toEqual([]);
  });

  it('avoids shortened inclusive forms', () => {
    for (const { target } of words)
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
