import { composedAncestors } from '../composed-ancestors.js';
import { over, readColor, white, type Color } from './color.js';

/** The canvas of a dark page without a color of its own; browsers differ a little. */
const darkCanvas: Color = [0.07, 0.07, 0.07, 1];

let context: CanvasRenderingContext2D | null | undefined;

/** A computed color, in whichever color space it is: a canvas has them mixed in sRGB, and is never drawn on. */
export function sRgb(color: string): Color {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context || color.startsWith('rgb')) return readColor(color);
  context.fillStyle = `color-mix(in srgb, ${color}, ${color})`;
  return readColor(context.fillStyle);
}

/**
 * The colors behind an element: one, or those of a gradient. None where an image is among them, whose colors are not
 * known.
 */
export const backgroundsBehind = (element: Element): readonly Color[] =>
  [...composedAncestors(element)].reduceRight(paint, [
    canvasIsDark(element.ownerDocument) ? darkCanvas : white,
  ]);

/** The colors once an element is painted on those behind it. */
function paint(behind: readonly Color[], element: Element): readonly Color[] {
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  const color = sRgb(backgroundColor);
  const colors = color[3] === 1 ? [color] : behind.map((each) => over(color, each));
  if (backgroundImage.includes('url(')) return [];
  const stops = backgroundImage.match(/(rgb|lab|lch|okl|color)\w*\([^()]*\)/g) ?? [];
  return stops.length
    ? stops.map(sRgb).flatMap((stop) => colors.map((each) => over(stop, each)))
    : colors;
}

/** The canvas is behind everything: that of the root, whatever scheme an element within has. */
function canvasIsDark(page: Document): boolean {
  const { colorScheme } = getComputedStyle(page.documentElement);
  const meta = page.querySelector<HTMLMetaElement>('meta[name=color-scheme]');
  const scheme = colorScheme === 'normal' ? (meta?.content ?? '') : colorScheme;
  return scheme.includes('dark') && (!scheme.includes('light') || !!prefersDark(page)?.matches);
}

/**
 * Whether the visitor's system is dark, as a page has it: one without a window has that of the script. Undefined where
 * nothing is painted, as in jsdom.
 */
export const prefersDark = ({ defaultView }: Document): MediaQueryList | undefined =>
  ((defaultView ?? window) as Partial<Window>).matchMedia?.('(prefers-color-scheme: dark)');
