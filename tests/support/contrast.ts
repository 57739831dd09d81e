/** Red, green and blue, 0 to 255. */
type Pixel = readonly number[];

/**
 * The contrast of two CSS colors, 1 to 21; either may let through what is below, the ground and then the page:
 * https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrastOf(color: string, ground = 'transparent'): number {
  return ratioOf(paint([color, ground]));
}

/** The pixels of a color on its ground, and of the ground. It runs in a page, and uses nothing of this file. */
export function paint([color, ground]: readonly [string, string]): readonly [Pixel, Pixel] {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const { backgroundColor } = getComputedStyle(document.documentElement);
  const pixelOf = (...colors: readonly string[]): Pixel => {
    for (const each of colors) {
      if (!context) break;
      context.fillStyle = each;
      context.fillRect(0, 0, 1, 1);
    }
    return [...(context?.getImageData(0, 0, 1, 1).data ?? [])];
  };
  return [
    pixelOf('#fff', backgroundColor, ground, color),
    pixelOf('#fff', backgroundColor, ground),
  ];
}

/** The contrast of two pixels. */
export function ratioOf([front, back]: readonly [Pixel, Pixel]): number {
  const [dark = 0, light = 0] = [luminance(front), luminance(back)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(pixel: Pixel): number {
  const [red = 0, green = 0, blue = 0] = pixel.map((each) => {
    const part = each / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
