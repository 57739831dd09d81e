import { describe, expect, it } from 'vitest';
import { judge, readAccent, textOn } from '../../src/editor-app/steps/looks/accent.js';
import { contrast, readColor, white } from '../../src/shared/page/background/color.js';

/** Knows six digits alone: what a browser reads is tried in one. */
const readCss = (css: string) => (/^#[\da-f]{6}$/.test(css) ? readColor(css) : undefined);

/** Where a color stands on the wheel, 0 to 6; the order of its channels tells it well enough. */
function hueOf(code: string): number {
  const [red, green, blue] = readColor(code);
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const part = (one: number, other: number): number => (one - other) / (most - least);
  if (most === red) return (part(green, blue) + 6) % 6;
  return most === green ? 2 + part(blue, red) : 4 + part(red, green);
}

describe('an accent', () => {
  it('is read with or without its sign', () => {
    expect(readAccent(' #e8590c ', readCss)).toEqual({ value: '#e8590c' });
    expect(readAccent('e8590c', readCss)).toEqual({ value: '#e8590c' });
  });

  it('is refused with the reason', () => {
    expect(readAccent('rouge', readCss)).toEqual({ problem: 'no color' });
    expect(readAccent('', readCss)).toEqual({ problem: 'no color' });
    expect(readAccent('x', () => [1, 0, 0, 0.5])).toEqual({ problem: 'see-through' });
  });

  it('is judged on a background by the label that is hardest to read', () => {
    const { contrast, onLabel, isReadable } = judge('#e8590c', 'light');
    expect(contrast).toBeCloseTo(3.58, 2);
    expect(onLabel).toBeLessThan(contrast);
    expect(isReadable).toBe(false);
    expect(judge('#1c57c9', 'light').isReadable).toBe(true);
  });

  it('has text on it that is always readable', () => {
    expect(textOn('#e8590c').color).toBe('black');
    expect(textOn('#1c57c9').color).toBe('white');
    for (let level = 0; level < 256; level += 1) {
      const gray = level.toString(16).padStart(2, '0').repeat(3);
      expect(textOn(`#${gray}`).contrast).toBeGreaterThan(4.5);
    }
  });
});

describe('the nearest readable accent', () => {
  it.each(['#e8590c', '#ffd400', '#7fbf3f', '#ff69b4', '#00a0a0'])(
    'to %s has its hue',
    (accent) => {
      for (const background of ['light', 'dark'] as const) {
        const { nearest } = judge(accent, background);
        expect(judge(nearest, background).isReadable).toBe(true);
        expect(Math.abs(hueOf(nearest) - hueOf(accent))).toBeLessThan(0.1);
      }
    },
  );

  it('is the accent itself where that is readable', () => {
    expect(judge('#1c57c9', 'light').nearest).toBe('#1c57c9');
  });

  it('is no farther than it has to be', () => {
    const { nearest } = judge('#e8590c', 'light');
    expect(judge(nearest, 'light').onLabel).toBeLessThan(4.6);
    expect(contrast(readColor(nearest), white)).toBeLessThan(6);
  });
});
