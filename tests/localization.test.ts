import { describe, expect, it } from 'vitest';
import { loadLocale, matchLocale } from '../src/localization.js';

describe('matchLocale', () => {
  it.each(['fr', 'FR', 'fr-CA', 'fr-Latn-CA', 'fr-x-private', 'fr_FR'])(
    'serves %s in French',
    (tag) => {
      expect(matchLocale(tag)).toBe('fr');
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
    expect(matchLocale(tag)).toBe('en');
  });
});

describe('loadLocale', () => {
  it('loads a language once, for however many elements', async () => {
    const [first, second] = [loadLocale('fr'), loadLocale('fr')];
    expect(loadLocale('en')).not.toBeInstanceOf(Promise);
    const french = await first;
    expect(await second).toBe(french);
    expect(loadLocale('fr')).toBe(french);
    expect(french.msg('Next')).toBe('Suivant');
  });
});
