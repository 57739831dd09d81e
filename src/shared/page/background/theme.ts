import { black, contrast, fade, luminance, over, white, type Color } from './color.js';

/** The default accents, by theme: the same as in `styles/root.css`, which a test compares. */
export const accents = {
  light: [28 / 255, 87 / 255, 201 / 255, 1], // #1c57c9
  dark: [163 / 255, 195 / 255, 1, 1], // #a3c3ff
  black,
  white,
} satisfies Readonly<Record<string, Color>>;

/** A theme: `black` and `white` are for backgrounds between light and dark. */
export type Theme = keyof typeof accents;

/** The colors of problems, likewise. */
export const problems: Readonly<Record<Theme, Color>> = {
  light: [179 / 255, 38 / 255, 30 / 255, 1],
  dark: [1, 180 / 255, 171 / 255, 1],
  black,
  white,
};

/** The opacities of the text's color in tints, secondary text and borders: as in `styles/`, which a test compares. */
export const opacities = { card: 0.04, row: 0.1, quiet: 0.85, line: 0.6 };

/** Contrast ratios: of text, of borders (the browser rounds), and the least of a text that belongs on its background. */
const [textContrast, lineContrast, leastContrast] = [4.5, 3.05, 2];

/** Whether a color is one on which black reads better than white. */
const isBright = (color: Color): boolean => luminance(color) > 0.179;

/**
 * The theme for opaque backgrounds, as keywords for the styles: the one whose colors have enough contrast; `tinted` where texts
 * keep enough contrast on tints of the background; `muted` where secondary text and borders keep it there too. Without a
 * background, which is an image then, the text decides: a light text has a dark background. A text with hardly any
 * contrast belongs on another background, which is not known: it gets black or white, whichever is nearer to the text.
 */
export function themeOn(backgrounds: readonly Color[], text: Color): readonly string[] {
  const isLight = isBright(text);
  const known = backgrounds.length ? backgrounds : [isLight ? black : white];
  const every = (test: (background: Color) => boolean): boolean => known.every(test);
  const faded = (share: number, background: Color): Color => over(fade(text, share), background);
  const row = (background: Color): Color => faded(opacities.row, background);

  if (known.every((background) => contrast(over(text, background), background) < leastContrast))
    return poles(isLight).slice(0, 1);

  const isTinted = every(
    (background) => contrast(over(text, background), row(background)) >= textContrast,
  );
  const isMuted = every(
    (background) =>
      contrast(faded(opacities.quiet, row(background)), row(background)) >= textContrast &&
      contrast(faded(opacities.line, row(background)), row(background)) >= lineContrast,
  );
  const themes: readonly Theme[] = ['light', 'dark', ...poles(isLight)];
  const theme = themes.find((each) =>
    every((background) => {
      const behind = isTinted ? faded(opacities.card, background) : background;
      return [accents, problems].every((colors) => contrast(colors[each], behind) >= textContrast);
    }),
  );
  // On a background that is both light and dark, the text decides, as on an image.
  if (!theme) return themeOn([], text);
  return [theme, ...(isTinted ? ['tinted'] : []), ...(isMuted ? ['muted'] : [])];
}

/** The keyword for an embedder's accent: `light-accent` where black reads better on it, otherwise `dark-accent`;
 * `translucent-accent` where the background shows through it, and where there is none. */
export function accentTone(accent: Color): string {
  if (accent[3] < 1) return 'translucent-accent';
  return isBright(accent) ? 'light-accent' : 'dark-accent';
}

/** The nearer one to the text comes first. */
const poles = (isLight: boolean): readonly Theme[] =>
  isLight ? ['white', 'black'] : ['black', 'white'];
