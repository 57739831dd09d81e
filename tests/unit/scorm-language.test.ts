import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/hosts/scorm/language.js';

describe('the language that an LMS tells', () => {
  it.each([
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['fr_FR', 'fr'],
    ['FR', 'fr'],
    ['fra', 'fr'],
    ['French', 'fr'],
    ['français (Canada)', 'fr'],
    ['fr-CA;q=0.9, en;q=0.5', 'fr'],
    ['en-GB', 'en'],
    ['English, French', 'en'],
    ['anglais', 'en'],
    ['franÃ§ais', 'fr'],
    ['zxx-FR', undefined],
    ['Frisian', undefined],
    ['', undefined],
  ])('is read from “%s”: %s', (told, language) => {
    expect(languageOf([told])).toBe(language);
  });

  it('comes before that of the pages around', () => {
    expect(languageOf(['fr', 'en'])).toBe('fr');
    expect(languageOf(['', 'zxx', 'fr', 'en'])).toBe('fr');
  });
});
