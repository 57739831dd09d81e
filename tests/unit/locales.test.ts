import { describe, expect, it } from 'vitest';
import { localeFor, spokenLocale } from '../../src/localization/quiz-locales.js';

describe('localeFor', () => {
  it.each(['fr', 'FR', 'fr-CA', 'fr-Latn-CA', 'fr-x-private', 'fr_FR'])(
    'serves %s in French',
    (tag) => {
      expect(localeFor(tag).code).toBe('fr');
    },
  );

  it.each([
    'en',
    'en-GB',
    'de',
    '',
    'auto',
    'fra',
    'x',
    '*',
    '-',
    'fr ',
    'constructor',
    '__proto__',
  ])('serves "%s" in English', (tag) => {
    expect(localeFor(tag).code).toBe('en');
  });

  it('gives the words at once', () => {
    expect(localeFor('en').msg('Next')).toBe('Next');
    expect(localeFor('fr').msg('Next')).toBe('Suivant');
  });
});

describe('spokenLocale', () => {
  it('knows the languages that are spoken, and no other', () => {
    expect(spokenLocale('en-GB')?.code).toBe('en');
    expect(spokenLocale('fr-CH')?.code).toBe('fr');
    for (const tag of ['de', '', 'constructor']) expect(spokenLocale(tag)).toBeUndefined();
  });
});
