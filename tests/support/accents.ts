import type { Color } from '../../src/shared/page/background/color.js';
import { accents } from '../../src/shared/page/background/theme.js';

/** A color as browsers give it. */
const rgb = ([red, green, blue]: Color): string =>
  `rgb(${[red, green, blue].map((channel) => Math.round(channel * 255)).join(', ')})`;

/** The default accents of the light and the dark theme. */
export const lightAccent = rgb(accents.light);
export const darkAccent = rgb(accents.dark);
