import type { Color } from '../../src/shared/page/background/color.js';
import { accents } from '../../src/shared/page/background/theme.js';

/** A color as browsers give it. */
const rgb = ([red, green, blue]: Color): string =>
  `rgb(${[red, green, blue].map((channel) => Math.round(channel * 255)).join(', ')})`;

/** The default accents on a light and on a dark background. */
export const blue = rgb(accents.light);
export const pale = rgb(accents.dark);
