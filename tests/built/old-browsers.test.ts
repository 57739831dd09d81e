import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { paint, ratioOf } from '../support/contrast.js';
import { pageWith } from '../support/serve.js';
import { built, press, takeQuiz, visitBuilt } from '../support/visit.js';

/** What an older browser does not know, and what stands for it here: something that no browser knows. */
const unknown: Readonly<Record<string, string>> = {
  'light-dark(': 'unknown-light-dark(',
  'color-mix(': 'unknown-mix(',
  ':has(': ':unknown(',
  'content:attr(data-position) / "': 'unknown:attr(data-position) / "',
  'content:attr(data-label) / "': 'unknown:attr(data-label) / "',
};

/** A declaration with an unknown name: one that has `attr()` is taken for valid, whatever its value. */
const script = Object.entries(unknown).reduce(
  (text, [name, other]) => text.replaceAll(name, other),
  readFileSync(join(built, 'role-finder.js'), 'utf8'),
);

const grounds = {
  '/light': 'background: rgb(255, 255, 255); color: rgb(20, 20, 20)',
  '/dark': 'background: rgb(32, 33, 36); color: rgb(232, 234, 237)',
  '/between': 'background: rgb(255, 82, 82); color: rgb(37, 37, 37)',
};

const visit = visitBuilt({
  '/old.js': script,
  ...Object.fromEntries(
    Object.entries(grounds).map(([path, css]) => [
      path,
      pageWith(
        '<script>delete URL.canParse</script><script type="module" src="old.js"></script><role-finder></role-finder>',
        'en',
        `<style>body { ${css} }</style>`,
      ),
    ]),
  ),
});
const finder = () => visit.page.locator('role-finder');

/** The color of a text, and what it stands on; the page’s own ground where it stands on nothing. */
const colorsOf = (selector: string, pseudo = '') =>
  visit.page.evaluate(
    ([selector, pseudo]) => {
      const found = document.querySelector('role-finder')?.shadowRoot?.querySelector(selector);
      if (!found) throw new Error(`no ${selector}`);
      const style = getComputedStyle(found, pseudo);
      const behind = getComputedStyle(found.closest('.primary') ?? document.body).backgroundColor;
      return {
        text: style.color,
        border: style.borderTopColor,
        width: style.borderTopWidth,
        content: style.content,
        behind,
      };
    },
    [selector, pseudo] as const,
  );
const contrast = (color: string, ground: string) =>
  visit.page.evaluate(paint, [color, ground] as const).then(ratioOf);

describe('a browser without the newer parts of CSS', () => {
  it.each(Object.keys(grounds))(
    'shows a whole quiz that can be read on a ground: %s',
    async (path) => {
      const expectReadable = async (...selectors: readonly string[]): Promise<void> => {
        for (const selector of selectors) {
          const { text, behind } = await colorsOf(selector);
          expect(await contrast(text, behind), selector).toBeGreaterThanOrEqual(4.5);
        }
      };
      const expectBorders = async (...selectors: readonly string[]): Promise<void> => {
        for (const selector of selectors) {
          const { border, width } = await colorsOf(selector);
          const { behind } = await colorsOf('.screen');
          expect(parseFloat(width), selector).toBeGreaterThanOrEqual(1);
          expect(await contrast(border, behind), selector).toBeGreaterThanOrEqual(3);
        }
      };
      await visit.open(path);
      await press(finder(), 'Next');
      await finder().locator('.error').waitFor();
      await expectReadable('.screen', '.quiet', '.hint', '.error', '.primary span', '.link');
      await expectBorders('.choice', '.error', '.primary');
      await takeQuiz(finder());
      await expectReadable(
        '.screen',
        '.mark',
        '.order .quiet',
        '.primary span',
        '.link',
        '.source',
      );
      await expectBorders('.primary', 'meter');
      expect((await colorsOf('.order > li', '::before')).content).toMatch(
        /attr\(data-position\)|"1"/,
      );
    },
  );

  it('is what the test takes for one', () => {
    expect(script).not.toMatch(/[^-]color-mix\(|:has\(/);
    for (const name of ['color-mix(', ':has(', ' / "'])
      expect(readFileSync(join(built, 'role-finder.js'), 'utf8')).toContain(name);
  });
});
