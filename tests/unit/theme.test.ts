import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, over, readColor, white, black } from '../../src/shared/page/background/color.js';
import {
  accents,
  accentTone,
  opacities,
  problems,
  themeOn,
} from '../../src/shared/page/background/theme.js';

describe('readColor', () => {
  it.each([
    ['rgb(255, 0, 51)', [1, 0, 0.2, 1]],
    ['rgba(0, 255, 0, 0.5)', [0, 1, 0, 0.5]],
    ['rgb(255 0 0 / 0.25)', [1, 0, 0, 0.25]],
    ['color(srgb 0.25 none 1)', [0.25, 0, 1, 1]],
    ['#00ff33', [0, 1, 0.2, 1]],
    ['color(srgb -0.5 1.02 1e-7 / 0)', [0, 1, 1e-7, 0]],
  ])('reads %s', (text, color) => {
    expect(readColor(text)).toEqual(color);
  });
});

describe('contrast', () => {
  it('is that of WCAG', () => {
    expect(contrast(black, white)).toBeCloseTo(21);
    expect(contrast(readColor('#777777'), white)).toBeCloseTo(4.48, 2);
    expect(contrast(white, readColor('#767676'))).toBeCloseTo(4.54, 2);
  });
});

describe('over', () => {
  it('mixes what lets through with what is behind', () => {
    expect(over([1, 0, 0, 0.5], white)).toEqual([1, 0.5, 0.5, 1]);
    expect(over([0, 0, 0, 0], white)).toEqual(white);
  });
});

describe('themeOn', () => {
  const look = (ground: string, text: string) =>
    themeOn([readColor(`#${ground}`)], readColor(`#${text}`)).join(' ');

  it.each([
    ['ffffff', '000000', 'light tinted muted'],
    ['f3f4f6', '1d2430', 'light tinted muted'],
    ['202124', 'e8eaed', 'dark tinted muted'],
    ['28303d', 'f0f0f0', 'dark tinted muted'],
    ['ff5252', '252525', 'black'],
    ['767676', 'ffffff', 'white'],
    ['808080', '000000', 'black'],
    ['ffffff', '666666', 'light tinted'],
    ['ffffff', '767676', 'light'],
  ])('on %s with the text %s is %s', (ground, text, words) => {
    expect(look(ground, text)).toBe(words);
  });

  it('goes by the text on a picture, and on a ground of light and dark', () => {
    for (const grounds of [[], [white, black, readColor('#808080')]]) {
      expect(themeOn(grounds, white)).toEqual(['dark', 'tinted', 'muted']);
      expect(themeOn(grounds, black)).toEqual(['light', 'tinted', 'muted']);
    }
  });

  it('is black or white where the text is not meant for the ground', () => {
    expect(look('ffffff', 'eeeeee')).toBe('white');
    expect(look('111111', '333333')).toBe('black');
    expect(look('ff8800', 'ffffff')).not.toBe('white');
  });

  it('goes by all the colors of a gradient', () => {
    expect(themeOn([readColor('#777777'), readColor('#999999')], black)).toEqual(['black']);
    expect(themeOn([readColor('#1b1031'), readColor('#551c5e')], white)[0]).toBe('dark');
  });
});

describe('accentTone', () => {
  it.each([
    ['#ffe14d', 'light-accent'],
    ['#777777', 'light-accent'],
    ['#1c57c9', 'dark-accent'],
    ['rgba(255, 225, 77, 0.5)', 'translucent-accent'],
    ['rgba(0, 0, 0, 0)', 'translucent-accent'],
  ])('of %s is %s', (color, word) => {
    expect(accentTone(readColor(color))).toBe(word);
  });
});

describe('the styles', () => {
  const root = readFileSync('src/shared/styles/root.css', 'utf8');
  const print = readFileSync('src/shared/styles/print.css', 'utf8');

  /** What the last rule for a selector sets a custom property to. */
  const valueOf = (css: string, selector: string, property: string): string | undefined =>
    [...css.matchAll(/([^{}]*)\{([^{}]*)\}/g)]
      .filter(([, selectors = '']) => selectors.includes(selector))
      .flatMap(([, , body = '']) => new RegExp(`${property}: (.*);`).exec(body)?.slice(1) ?? [])
      .at(-1);
  const colorOf = (value = ''): readonly number[] =>
    readColor(value.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3'));
  const percentOf = (property: string, theme: string): number =>
    parseInt(/(\d+)%/.exec(valueOf(root, `'${theme}'`, property) ?? '')?.[1] ?? '');

  it.each([
    ['accents', '--_default-accent', accents],
    ['problems', '--_default-problem', problems],
  ])('have the %s of src/shared/page/background/theme.ts', (_, property, colors) => {
    const { light, ...others } = colors;
    expect(colorOf(valueOf(root, '.root ', property)), 'root.css, light').toEqual(light);
    for (const [theme, color] of Object.entries(others))
      expect(colorOf(valueOf(root, `'${theme}'`, property)), `root.css, ${theme}`).toEqual(color);
  });

  it('have its opacities, in percent', () => {
    expect({
      card: percentOf('--_surface', 'tinted') / 100,
      row: percentOf('--_tint', 'tinted') / 100,
      quiet: percentOf('--_quiet', 'muted') / 100,
      line: percentOf('--_line', 'muted') / 100,
    }).toEqual(opacities);
  });

  it('have the light colors on paper', () => {
    for (const name of ['accent', 'problem'])
      expect(valueOf(print, '.root ', `--_${name}`), `print.css, ${name}`).toBe(
        valueOf(root, '.root ', `--_default-${name}`),
      );
  });
});
