// The accent of an editor's own: read from what is typed, and judged by how well it can be read.
import {
  black,
  contrast,
  fade,
  over,
  readColor,
  white,
  type Color,
} from '../../../shared/page/background/color.js';
import { hexOf } from '../../colors.js';
import type { Reading } from '../../reading.js';

/** The contrast that a text needs: https://www.w3.org/TR/WCAG22/#contrast-minimum */
export const textContrast = 4.5;

/** What an accent is seen on: a white page, and a dark one: those of the preview. */
const backgrounds = { light: white, dark: readColor('#1d222a') } as const;

export type BackgroundId = keyof typeof backgrounds;

/** What differs most from each: the color of the text on it. */
const poles: Readonly<Record<BackgroundId, Color>> = { light: black, dark: white };

/** How much of the accent is in the background of a label: `--_tint` in `shared/styles/root.css`. */
const labelTint = 0.1;

/** A color that a browser has read from CSS; undefined for what is none. */
type ReadCss = (css: string) => Color | undefined;

/** Why a text gives no accent. */
export type AccentProblem = 'no color' | 'see-through';

/** Reads an accent as the project has it: a color in CSS, or the digits of one without `#`. */
export function readAccent(text: string, readCss: ReadCss): Reading<AccentProblem> {
  const typed = text.trim();
  const color = readCss(/^([\da-f]{3}|[\da-f]{6})$/i.test(typed) ? `#${typed}` : typed);
  if (!color) return { problem: 'no color' };
  return color[3] < 1 ? { problem: 'see-through' } : { value: hexOf(color) };
}

/** How an accent is read on a background. */
export interface Judgment {
  /** On the background itself, 1 to 21. */
  readonly contrast: number;
  /** Where it is hardest to read: on a label, which has a tint of the accent. */
  readonly onLabel: number;
  readonly isReadable: boolean;
  /** The nearest accent of the same hue that is readable; the same one, if it is. */
  readonly nearest: string;
}

/** Judges an accent as the color of texts and borders on a background. */
export function judge(accent: string, id: BackgroundId): Judgment {
  const color = readColor(accent);
  return {
    contrast: contrast(color, backgrounds[id]),
    onLabel: contrastOnLabel(color, id),
    isReadable: contrastOnLabel(color, id) >= textContrast,
    nearest: hexOf(nearestReadable(color, id)),
  };
}

function contrastOnLabel(color: Color, id: BackgroundId): number {
  return contrast(color, over(fade(color, labelTint), backgrounds[id]));
}

/** The text that the quiz puts on an accent, and its contrast, which is always enough. */
export interface TextOnAccent {
  readonly color: 'black' | 'white';
  readonly contrast: number;
}

/** The text on an accent: black or white, whichever reads better. */
export function textOn(accent: string): TextOnAccent {
  const color = readColor(accent);
  const [dark, light] = [contrast(color, black), contrast(color, white)];
  return dark > light ? { color: 'black', contrast: dark } : { color: 'white', contrast: light };
}

/** The accent, with as little black or white in it as needed: neither changes the hue. */
function nearestReadable(color: Color, id: BackgroundId): Color {
  for (let step = 0; step < 255; step += 1) {
    const mixed = readColor(hexOf(over(fade(poles[id], step / 255), color)));
    if (contrastOnLabel(mixed, id) >= textContrast) return mixed;
  }
  return poles[id];
}
