/** Red, green, blue and opacity, 0 to 1 each, in sRGB. */
export type Color = readonly [red: number, green: number, blue: number, opacity: number];

export const black: Color = [0, 0, 0, 1];
export const white: Color = [1, 1, 1, 1];

/** Reads what browsers give: `rgb()`, `rgba()`, `color(srgb …)` or `#rrggbb`. Beyond sRGB, the nearest that is in it. */
export function readColor(given: string): Color {
  const text = given.replace(/#(..)(..)(..)/, 'rgb(0x$1 0x$2 0x$3)');
  const numbers = text.match(/0x..|none|-?[\d.]+(e-?\d+)?/g) ?? [];
  const [red = 0, green = 0, blue = 0, opacity = 1] = numbers.map((each) => Number(each) || 0);
  const scale = text.startsWith('rgb') ? 255 : 1;
  const channel = (value: number): number => Math.min(Math.max(value / scale, 0), 1);
  return [channel(red), channel(green), channel(blue), opacity];
}

/** A color that lets through what is behind: it, and how opaque it is. */
export const fade = ([red, green, blue, opacity]: Color, share: number): Color => [
  red,
  green,
  blue,
  opacity * share,
];

/** A color on what is behind it, which lets nothing through. */
export function over([red, green, blue, opacity]: Color, behind: Color): Color {
  const mix = (front: number, back: number): number => front * opacity + back * (1 - opacity);
  return [mix(red, behind[0]), mix(green, behind[1]), mix(blue, behind[2]), 1];
}

/** How light a color is, 0 to 1: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
export function luminance([red, green, blue]: Color): number {
  const linear = (value: number): number =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The contrast of two colors that let nothing through, 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Color, other: Color): number {
  const [a, b] = [luminance(one) + 0.05, luminance(other) + 0.05];
  return Math.max(a, b) / Math.min(a, b);
}
