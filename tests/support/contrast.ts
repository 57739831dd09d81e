import type { Page } from 'playwright';

/**
 * The contrast of two CSS colors, 1 to 21; either may let through what is below, the ground and then the page:
 * https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export async function contrastOf(
  page: Page,
  color: string,
  ground = 'transparent',
): Promise<number> {
  const [front = [], back = []] = await page.evaluate(
    ([color, ground]) => {
      const context = document
        .createElement('canvas')
        .getContext('2d', { willReadFrequently: true });
      if (!context) return [];
      const painted = (...colors: readonly string[]): readonly number[] => {
        for (const each of colors) {
          context.fillStyle = each;
          context.fillRect(0, 0, 1, 1);
        }
        return [...context.getImageData(0, 0, 1, 1).data];
      };
      const { backgroundColor } = getComputedStyle(document.documentElement);
      return [
        painted('#fff', backgroundColor, ground, color),
        painted('#fff', backgroundColor, ground),
      ];
    },
    [color, ground] as const,
  );
  const [dark = 0, light = 0] = [luminance(front), luminance(back)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = color.map((each) => {
    const part = each / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
