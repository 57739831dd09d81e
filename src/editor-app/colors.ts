import type { Color } from '../shared/page/background/color.js';
import { accents } from '../shared/page/background/theme.js';

/** A color as six hexadecimal digits after `#`. */
export function hexOf([red, green, blue]: Color): string {
  const digits = [red, green, blue].map((each) =>
    Math.round(each * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${digits.join('')}`;
}

/** The quiz's own accent on a light background: where one begins who chooses another. */
export const ownBlue = hexOf(accents.light);
