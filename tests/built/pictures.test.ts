import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright';
import type match from 'pixelmatch';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { pageWith } from '../support/serve.js';
import { someCodes } from '../support/team-texts.js';
import { visitBuilt } from '../support/visit.js';

/*
 * Compares each screen with a stored picture, in a font of its own: `npm run test:long`. To renew the pictures, after a change
 * of the screens: `RENEW=1 npm run test:long -- tests/built/pictures.test.ts`, and look at them.
 */

const folder = 'tests/built/pictures';

/** How many of 100 pixels may differ: another machine draws the same font a little different. */
const tolerance = 0.3;

const fontFile = 'node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2';
const styles = `<style>
  @font-face {
    font-family: Inter;
    font-weight: 100 900;
    src: url(data:font/woff2;base64,${readFileSync(fontFile, 'base64')});
  }
  :root {
    color-scheme: light dark;
    font: 16px Inter;
  }
</style>`;
const quiz = '<script src="/role-finder.classic.min.js"></script><role-finder></role-finder>';
const team =
  '<script src="/role-finder-team.classic.min.js"></script><role-finder-team></role-finder-team>';

/** The screens that differ: the address of each, and what a person does there. */
const screens: Readonly<
  Record<string, readonly [path: string, act: (page: Page) => Promise<unknown>]>
> = {
  question: ['/quiz', (page) => page.locator('role-finder input').first().check()],
  error: ['/quiz', (page) => page.locator('role-finder .primary').click()],
  result: ['/quiz', (page) => setCode(page, someCodes.administratorAndDataEngineer)],
  'result-of-none': ['/quiz', (page) => setCode(page, someCodes.nothing)],
  overview: ['/quiz', (page) => page.locator('role-finder button.link').last().click()],
  'shared-result': [`/quiz#rf-${someCodes.marketer}`, () => Promise.resolve()],
  team: ['/team', (page) => page.locator('role-finder-team textarea').fill(pasted)],
};

const pasted = `Anna: ${someCodes.developer}\nBen: ${someCodes.marketer}\nChloé`;

const setCode = (page: Page, code: string): Promise<unknown> =>
  page.locator('role-finder').evaluate((finder, code) => Object.assign(finder, { code }), code);

const variants = Object.keys(screens).flatMap((screen) =>
  (['en', 'fr'] as const).flatMap((language) =>
    (['light', 'dark'] as const).flatMap((colorScheme) =>
      [390, 1280].map((width) => [screen, language, colorScheme, width] as const),
    ),
  ),
);

describe.runIf(inject('isLong'))('the picture of each screen', () => {
  const pages = (language: string) => ({
    [`/${language}/quiz`]: pageWith(quiz, language, styles),
    [`/${language}/team`]: pageWith(team, language, styles),
  });
  const visit = visitBuilt({ ...pages('en'), ...pages('fr') });

  // It is a module; here it becomes what the page can call.
  const pixelmatch = readFileSync('node_modules/pixelmatch/index.js', 'utf8').replace(
    'export default',
    'globalThis.pixelmatch =',
  );

  beforeAll(() => {
    mkdirSync(folder, { recursive: true });
  });

  it.each(variants)('%s, %s, %s, %i pixels', async (screen, language, colorScheme, width) => {
    const { page, open } = visit;
    const [path = '', act] = screens[screen] ?? [];
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await open(`/${language}${path}`);
    await page.locator('role-finder, role-finder-team').getByRole('heading').first().waitFor();
    await act?.(page);
    await page.locator('.outgoing').waitFor({ state: 'detached' });
    await page.evaluate(async () => {
      (document.activeElement as HTMLElement | null)?.blur();
      await document.fonts.ready;
    });
    const file = `${folder}/${[screen, language, colorScheme, width].join('-')}.webp`;
    const taken = (await page.screenshot({ fullPage: true, animations: 'disabled' })).toString(
      'base64',
    );
    await page.addScriptTag({ content: pixelmatch });
    if (process.env['RENEW']) writeFileSync(file, await page.evaluate(toWebp, taken), 'base64');
    const stored = readFileSync(file, 'base64');
    expect(await page.evaluate(differenceOf, { taken, stored })).toBeLessThanOrEqual(tolerance);
  });
});

/** A picture half as wide and high, in a format that takes less room. Runs in the page. */
async function toWebp(png: string): Promise<string> {
  const response = await fetch(`data:image/png;base64,${png}`);
  const bitmap = await createImageBitmap(await response.blob());
  const canvas = document.createElement('canvas');
  canvas.width = bitmap.width >> 1;
  canvas.height = bitmap.height >> 1;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/webp', 0.5).split(',')[1] ?? '';
}

/** How many of 100 pixels a new picture and a stored one differ in; 100 where their sizes do. Runs in the page. */
async function differenceOf({ taken, stored }: Readonly<Record<'taken' | 'stored', string>>) {
  const bitmapOf = async (type: string, base64: string): Promise<ImageBitmap> =>
    createImageBitmap(await (await fetch(`data:image/${type};base64,${base64}`)).blob());
  const [one, other] = [await bitmapOf('png', taken), await bitmapOf('webp', stored)];
  const { width, height } = other;
  if (one.width >> 1 !== width || one.height >> 1 !== height) return 100;
  const [before, after] = [other, one].map((bitmap) => {
    const context = new OffscreenCanvas(width, height).getContext('2d');
    context?.drawImage(bitmap, 0, 0, width, height);
    return context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
  }) as [Uint8ClampedArray, Uint8ClampedArray];
  const { pixelmatch } = globalThis as unknown as Readonly<Record<'pixelmatch', typeof match>>;
  const options = { threshold: 0.25 };
  return (100 * pixelmatch(before, after, undefined, width, height, options)) / (width * height);
}
