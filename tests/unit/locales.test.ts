import { str } from '@lit/localize';
import { describe, expect, it } from 'vitest';
import { localesWith } from '../../src/localization/locales.js';
import { localeFor, spokenLocale } from '../../src/localization/quiz-locales.js';
import { textId } from '../../src/localization/text-id.js';

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
    'zxx',
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
    expect(localeFor('zxx', french)).toBe(french);
    expect(localeFor('en', french).code).toBe('en');
  });

  it('gives the words at once', () => {
    expect(localeFor('en').msg('Next')).toBe('Next');
    expect(localeFor('fr').msg('Next')).toBe('Suivant');
  });
});

describe('msg', () => {
  const [english, french] = [localeFor('en').msg, localeFor('fr').msg];

  it('gives the English where there is no translation', () => {
    const name = 'Ann';
    for (const msg of [english, french]) {
      expect(msg('No text of ours')).toBe('No text of ours');
      expect(msg(str`No text of ${name}’s`)).toBe('No text of Ann’s');
    }
  });

  it('gives the translation where something on the way has changed a space', () => {
    for (const space of [' ', '\u00a0', '  ', '\n  '])
      expect(french(`See${space}all four${space}roles`)).toBe('Voir les quatre rôles');
  });

  it('gives values their places in the translation', () => {
    const { msg } = localesWith({
      de: { [textId(['', ' of ', ''])]: str`von ${1} die ${0}` },
    }).localeFor('de');
    const [part, whole] = ['third', 'ten'];
    expect(msg(str`${part} of ${whole}`)).toBe('von ten die third');
  });
});

describe('localesWith', () => {
  it('speaks English, and the languages of the translations', () => {
    const { codes, spokenLocale } = localesWith({ fr: {}, de: { [textId(['Next'])]: 'Weiter' } });
    expect(codes).toEqual(['en', 'fr', 'de']);
    expect(spokenLocale('de-AT')?.msg('Next')).toBe('Weiter');
    expect(spokenLocale('fr')?.msg('Next')).toBe('Next');
    expect(spokenLocale('it')).toBeUndefined();
  });
});

describe('spokenLocale', () => {
  it('knows the languages that are spoken, and no other', () => {
    expect(spokenLocale('en-GB')?.code).toBe('en');
    expect(spokenLocale('fr-CH')?.code).toBe('fr');
    for (const tag of ['zxx', '', 'constructor']) expect(spokenLocale(tag)).toBeUndefined();
  });
});
