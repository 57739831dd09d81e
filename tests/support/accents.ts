import type { Color } from '../../src/shared/page/background/color.js';
import { accents } from '../../src/shared/page/background/theme.js';

const channelsOf = ([red, green, blue]: Color): readonly number[] =>
  [red, green, blue].map((channel) => Math.round(channel * 255));

/** A color as browsers give it. */
const rgb = (color: Color): string => `rgb(${channelsOf(color).join(', ')})`;

/** The default accents of the light and the dark theme. */
export const lightAccent = rgb(accents.light);
export const darkAccent = rgb(accents.dark);

/** The light one as people write it. */
export const lightAccentHex = `#${channelsOf(accents.light)
  .map((channel) => channel.toString(16).padStart(2, '0'))
  .join('')}`;
