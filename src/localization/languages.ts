/**
 * The languages that are spoken besides English, and whether all of their texts are translated. A language has a line
 * here, by the two or three letters of its code, and its texts in `locales/<code>.xlf`, which `npm run localize` makes.
 */
export const languages: Readonly<Record<string, 'complete' | 'in progress'>> = {
  fr: 'complete',
};
