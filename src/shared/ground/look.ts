import { black, contrast, fade, luminance, over, white, type Color } from './color.js';

/** The accents of the styles, by the look that has them. */
const accents = {
  light: [28 / 255, 87 / 255, 201 / 255, 1],
  dark: [163 / 255, 195 / 255, 1, 1],
  black,
  white,
} satisfies Readonly<Record<string, Color>>;

/** The name of an accent: `black` and `white` are for grounds between light and dark. */
export type Look = keyof typeof accents;

/** How much of the text's color the styles lay on the ground, and how much they leave of it. */
const mixes = { card: 0.04, row: 0.1, quiet: 0.85, line: 0.6 };

/** What can be read, and more than it: the browser rounds. Below the last, a text is not meant for the ground. */
const [readable, visible, meant] = [4.5, 3.05, 2];

/** Whether a color is one on which black reads better than white. */
const isBright = (color: Color): boolean => luminance(color) > 0.179;

/**
 * The words by which the styles know the ground: the accent that can be read on it; `tinted` where texts can also be
 * read on the tints that the styles lay on the ground, and `soft` where there, and as pale as the styles make them.
 * Every ground lets nothing through. Where there is none, because it is a picture, the text tells: a light one has a
 * dark ground. Where the text cannot be meant for any, something else is laid behind it, of which no more is known than
 * that black or white, the nearer one to the text, can be read there.
 */
export function lookOn(grounds: readonly Color[], text: Color): readonly string[] {
  const isLight = isBright(text);
  const known = grounds.length ? grounds : [isLight ? black : white];
  const allow = (test: (ground: Color) => boolean): boolean => known.every(test);
  const faded = (share: number, ground: Color): Color => over(fade(text, share), ground);
  const row = (ground: Color): Color => faded(mixes.row, ground);

  if (known.every((ground) => contrast(over(text, ground), ground) < meant))
    return poles(isLight).slice(0, 1);

  const isTinted = allow((ground) => contrast(over(text, ground), row(ground)) >= readable);
  const isSoft = allow(
    (ground) =>
      contrast(faded(mixes.quiet, row(ground)), row(ground)) >= readable &&
      contrast(faded(mixes.line, row(ground)), row(ground)) >= visible,
  );
  const looks: readonly Look[] = ['light', 'dark', ...poles(isLight)];
  const look = looks.find((each) =>
    allow((ground) => {
      const behind = isTinted ? faded(mixes.card, ground) : ground;
      return contrast(accents[each], behind) >= readable;
    }),
  );
  // A ground that is both light and dark is one where the text can be read, as on a picture.
  if (!look) return lookOn([], text);
  return [look, ...(isTinted ? ['tinted'] : []), ...(isSoft ? ['soft'] : [])];
}

/**
 * The word for the accent that an element was given: `bright` where black reads better on it, else `deep`; `veiled` for
 * one that lets through what is behind it, and so for none.
 */
export function accentWord(accent: Color): string {
  if (accent[3] < 1) return 'veiled';
  return isBright(accent) ? 'bright' : 'deep';
}

/** The nearer one to the text comes first. */
const poles = (isLight: boolean): readonly Look[] =>
  isLight ? ['white', 'black'] : ['black', 'white'];
