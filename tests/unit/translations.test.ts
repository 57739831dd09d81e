import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { partsOf, plain, unitsOf } from '../../locales/units.js';
import { languages } from '../../src/localization/languages.js';
import { textId } from '../../src/localization/text-id.js';

const codes = Object.keys(languages);
const unitsIn = (code: string) => unitsOf(readFileSync(`locales/${code}.xlf`, 'utf8'));
const translatedIn = (code: string) =>
  unitsIn(code).flatMap(({ source, target }) => (target === undefined ? [] : [{ source, target }]));
const isAddress = (text: string): boolean => text.startsWith('https://');
/** Whether a text is the same in French. */
const isFrench = (text: string): boolean =>
  /^(Description|Introduction|Questions?|Source|,)$/.test(text.replace(/<x [^>]*>/g, '').trim());

describe('the languages', () => {
  it('have a line in src/localization/languages.ts and a file in locales/ each: else run localize', () => {
    const files = readdirSync('locales').filter((file) => file.endsWith('.xlf'));
    expect(files.toSorted()).toEqual(codes.map((code) => `${code}.xlf`).toSorted());
  });

  it.each(codes)('are named by two or three letters, the fewest that there are: %s', (code) => {
    expect(code).toMatch(/^[a-z]{2,3}$/);
    expect(Intl.getCanonicalLocales(code)).toEqual([code]);
  });
});

describe('the English', () => {
  it('has single plain spaces, so that each text is found by the id that lit-localize gives it', () => {
    for (const { id, source } of unitsIn('fr')) expect(textId(partsOf(source))).toBe(id);
    const texts = unitsIn('fr').flatMap(({ source }) => partsOf(source));
    expect(texts.filter((text) => text !== text.replace(/\s+/g, ' '))).toEqual([]);
  });
});

describe.each(codes)('the translations into %s', (code) => {
  it.each(translatedIn(code))('keep values and addresses: $source', ({ source, target }) => {
    expect(placeholders(target)).toEqual(placeholders(source));
    expect(isAddress(target)).toBe(isAddress(source));
  });

  it('have no markup but placeholders', () => {
    for (const { target } of translatedIn(code))
      expect(target.replace(/<x [^<>]*\/>/g, '')).not.toMatch(/[<>&]/);
  });
});

describe.each(codes.filter((code) => languages[code] === 'complete'))(
  'the translations into %s, which are complete,',
  (code) => {
    it('are there: else run localize, and do what it says', () => {
      const missing = unitsIn(code).filter(({ target }) => target === undefined);
      expect(missing.map(({ source }) => plain(source))).toEqual([]);
      const copied = translatedIn(code).filter(({ source, target }) => source === target);
      expect(copied.filter(({ source }) => !isFrench(source))).toEqual([]);
      expect(unitsIn(code).length).toBeGreaterThan(100);
    });

    it('have been looked at by a person wherever their English has changed', () => {
      const marked = unitsIn(code).filter(({ isMarked }) => isMarked);
      expect(marked.map(({ source }) => plain(source))).toEqual([]);
    });
  },
);

describe('the French', () => {
  const words = translatedIn('fr').filter(({ target }) => !isAddress(target));

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
    // A name, such as an address, may have one between letters.
    [/[^\s\u00a0\u202f][;:!?](?![\p{L}/])/u, 'no space before a sign'],
    [/\u00a0[;!?]/, 'wide space before ; ! or ?'],
    [/« | »/, 'ordinary space inside guillemets'],
    [/\s{2}/, 'double space'],
    [/^\s|\s$/, 'space at an end'],
  ];
  const words = text.replace(/<x [^>]*>|&\w+;|https:\/\//g, 'x');
  return faults.filter(([fault]) => fault.test(words)).map(([, name]) => name);
}
