import { describe, expect, it } from 'vitest';
import { localeFor, spokenLocale } from '../../src/localization/quiz-locales.js';

describe('localeFor', () => {
  it.each([
    ...['fr', 'FR', 'fr-CA', 'fr-Latn-CA', 'fr-FR-x-private', 'fr_FR', 'fr_CA.UTF-8'],
    ...['fra', 'fre', 'FRA-fr', ' fr', 'fr\u00a0', '”fr”', '«\u00a0fr-CA\u00a0»'],
  ])('serves "%s" in French', (tag) => {
    expect(localeFor(tag).code).toBe('fr');
  });

  it.each([
    'en',
    'en-GB',
    'eng',
    'de',
    'frm',
    'french',
    '',
    'auto',
    'x',
    '*',
    '-',
    'constructor',
    '__proto__',
  ])('serves "%s" in English', (tag) => {
    expect(localeFor(tag).code).toBe('en');
  });

  it('serves a tag that is not spoken in another language, if there is one', () => {
    const french = localeFor('fr');
    expect(localeFor('de', french)).toBe(french);
    expect(localeFor('en', french).code).toBe('en');
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
