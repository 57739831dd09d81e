import type { Color } from '../../../shared/page/background/color.js';

/** Reads a color in CSS as this browser does: a name, `#abc`, `rgb(…)`, `oklch(…)`; undefined for what is none. */
export function readCssColor(css: string): Color | undefined {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [1, 1];
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context || !isColor(css, context)) return undefined;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, opacity = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red / 255, green / 255, blue / 255, opacity / 255];
}

/** Whether it is a color, which then fills the context whatever filled it before. */
function isColor(css: string, context: CanvasRenderingContext2D): boolean {
  const [one, other] = ['#000', '#fff'].map((before) => {
    context.fillStyle = before;
    context.fillStyle = css;
    return context.fillStyle;
  });
  return one === other;
}
