import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { contrastOf } from './support/contrast.js';
import { pageWith } from './support/serve.js';
import { takeQuiz, visitBuilt } from './support/visit.js';

const styles = readFileSync('src/role-finder.styles.ts', 'utf8');
const docs = readFileSync('src/role-finder.ts', 'utf8');
const script = '<script type="module" src="role-finder.js"></script>';
const visit = visitBuilt({
  '/plain': pageWith(`${script}<role-finder></role-finder>`),
  '/themed': pageWith(
    `${script}<role-finder></role-finder>`,
    'en',
    `<style>
      role-finder {
        --role-finder-accent: rgb(10, 60, 30);
        --role-finder-on-accent: rgb(250, 250, 200);
        --role-finder-problem: rgb(200, 0, 100);
        --role-finder-quiet: rgb(80, 80, 90);
        --role-finder-line: rgb(1, 200, 3);
        --role-finder-surface: rgb(240, 240, 255);
        --role-finder-radius: 3px;
        --role-finder-spacing: 40px;
        --role-finder-width: 333px;
      }
      role-finder::part(heading) { color: rgb(1, 1, 1) }
      role-finder::part(introduction) { color: rgb(2, 2, 2) }
      role-finder::part(choice) { color: rgb(3, 3, 3) }
      role-finder::part(error) { background: rgb(4, 4, 4) }
      role-finder::part(card) { color: rgb(5, 5, 5) }
      role-finder::part(button) { padding: 6px }
      role-finder::part(primary) { letter-spacing: 7px }
      role-finder::part(link) { color: rgb(8, 8, 8) }
    </style>`,
  ),
});
const styleOf = (selector: string, property: string, pseudo?: string) =>
  visit.page.evaluate(
    ([selector = '', property = '', pseudo]) => {
      const found = document.querySelector('role-finder')?.shadowRoot?.querySelector(selector);
      return found ? getComputedStyle(found, pseudo).getPropertyValue(property) : `no ${selector}`;
    },
    [selector, property, pseudo],
  );
const styled = async (...all: readonly (readonly [string, string])[]) =>
  Promise.all(all.map(([selector, property]) => styleOf(selector, property)));

describe('a theme', () => {
  it('has at most ten properties, all documented, and parts that all are', () => {
    const used = new Set(styles.match(/--role-finder-[a-z-]+/g));
    expect(used.size).toBeLessThanOrEqual(10);
    expect([...used].toSorted()).toEqual(
      [...docs.matchAll(/@cssprop \[(--role-finder-[a-z-]+)=/g)].map(([, name]) => name).toSorted(),
    );
  });

  it('sets colors, corners, distances and width', async () => {
    await visit.open('/themed');
    await visit.page.getByRole('button', { name: 'Next' }).click();
    expect(
      await styled(
        ['.primary', 'background-color'],
        ['.primary', 'color'],
        ['.error', 'border-top-color'],
        ['.quiet', 'color'],
        ['.choice', 'border-top-color'],
        ['.choice', 'border-radius'],
        ['.statements', 'margin-top'],
        ['.root', 'width'],
      ),
    ).toEqual([
      'rgb(10, 60, 30)',
      'rgb(250, 250, 200)',
      'rgb(200, 0, 100)',
      'rgb(80, 80, 90)',
      'rgb(1, 200, 3)',
      '3px',
      '40px',
      '333px',
    ]);
    await takeQuiz(visit.page);
    expect(await styled(['.card', 'background-color'], ['.card', 'padding-top'])).toEqual([
      'rgb(240, 240, 255)',
      '50px',
    ]);
  });

  it('reaches every part', async () => {
    await visit.open('/themed');
    await visit.page.getByRole('button', { name: 'Next' }).click();
    expect(
      await styled(
        ['h2', 'color'],
        ['.introduction', 'color'],
        ['.choice', 'color'],
        ['.error', 'background-color'],
        ['.primary', 'padding-top'],
        ['.primary', 'letter-spacing'],
        ['.link', 'color'],
      ),
    ).toEqual([
      'rgb(1, 1, 1)',
      'rgb(2, 2, 2)',
      'rgb(3, 3, 3)',
      'rgb(4, 4, 4)',
      '6px',
      '7px',
      'rgb(8, 8, 8)',
    ]);
    await takeQuiz(visit.page);
    expect(await styled(['.card', 'color'], ['a.button', 'padding-top'], ['h3', 'color'])).toEqual([
      'rgb(5, 5, 5)',
      '6px',
      'rgb(1, 1, 1)',
    ]);
  });

  it.each([
    '#ffe14d',
    '#7fe3bd',
    '#a3c3ff',
    '#767676',
    '#777',
    '#1c57c9',
    '#8a1c3b',
    '#f00',
    '#0f0',
  ])('has text on the accent that can be read: %s', async (accent) => {
    await visit.open('/plain');
    await visit.page.getByRole('button', { name: 'Next' }).waitFor();
    await visit.page.locator('role-finder').evaluate((finder, accent) => {
      (finder as HTMLElement).style.setProperty('--role-finder-accent', accent);
    }, accent);
    const [text = '', ground = ''] = await styled(
      ['.primary', 'color'],
      ['.primary', 'background-color'],
    );
    expect(await contrastOf(visit.page, text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('is dark where the page is', async () => {
    await visit.page.emulateMedia({ colorScheme: 'dark' });
    await visit.open('/plain');
    await visit.page.getByRole('button', { name: 'Next' }).waitFor();
    await visit.page.evaluate(() => (document.documentElement.style.colorScheme = 'light dark'));
    expect(await styleOf('.primary', 'background-color')).toBe('rgb(163, 195, 255)');
    await visit.page.evaluate(() => (document.documentElement.style.colorScheme = 'light'));
    expect(await styleOf('.primary', 'background-color')).toBe('rgb(28, 87, 201)');
  });

  it('is that of the system in forced colors, and still shows what is chosen and where focus is', async () => {
    await visit.page.emulateMedia({ forcedColors: 'active' });
    await visit.open('/plain');
    const box = visit.page.getByRole('checkbox', { name: 'None of these' });
    await box.focus();
    await visit.page.keyboard.press('Space');
    const choice = '.choice:has(:checked)';
    expect(await styleOf(choice, 'outline-style')).toBe('solid');
    expect(await styleOf(choice, 'border-top-color')).not.toBe(
      await styleOf('.choice', 'border-top-color'),
    );
    expect(await styleOf('.primary', 'background-color')).not.toBe(
      await styleOf('.primary', 'color'),
    );
  });
});

describe('on paper', () => {
  it('the result is whole, with the addresses of its links and without buttons', async () => {
    await visit.open('/plain');
    await takeQuiz(visit.page);
    await visit.page.emulateMedia({ media: 'print' });
    for (const button of await visit.page.getByRole('button', { includeHidden: true }).all()) {
      expect(await button.isVisible()).toBe(false);
    }
    const addresses = await visit.page
      .locator('a')
      .evaluateAll((all) =>
        all.map((each) => [getComputedStyle(each, '::after').content, each.getAttribute('href')]),
      );
    expect(addresses.length).toBeGreaterThan(2);
    for (const [content, href] of addresses) expect(content).toContain(href);
    const closed = visit.page.locator('details:not([open]) meter');
    expect(await closed.count()).toBe(3);
    for (const meter of await closed.all()) {
      expect(
        await meter.evaluate((each) => each.checkVisibility({ contentVisibilityAuto: true })),
      ).toBe(true);
      expect((await meter.boundingBox())?.height).toBeGreaterThan(0);
    }
    expect((await visit.page.pdf()).length).toBeGreaterThan(10_000);
  });
});
