import { afterEach, describe, expect, it } from 'vitest';
import { lightAccent, darkAccent } from '../support/accents.js';
import { paint, ratioOf } from '../support/contrast.js';
import { pageWith } from '../support/serve.js';
import { press, takeQuiz, visitBuilt } from '../support/visit.js';

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
const finder = () => visit.page.locator('role-finder');
const styleOf = (selector: string, property: string) =>
  visit.page.evaluate(
    ([selector, property]) => {
      const found = document.querySelector('role-finder')?.shadowRoot?.querySelector(selector);
      return found ? getComputedStyle(found).getPropertyValue(property) : `no ${selector}`;
    },
    [selector, property] as const,
  );

/** Tells of each selector and property how it is set, as expected. */
async function expectStyles(
  expected: Readonly<Record<string, readonly [property: string, value: string][]>>,
): Promise<void> {
  for (const [selector, styles] of Object.entries(expected)) {
    for (const [property, value] of styles)
      expect(await styleOf(selector, property), `${selector}, ${property}`).toBe(value);
  }
}

afterEach(() => visit.page.emulateMedia({ media: null, colorScheme: null, forcedColors: null }));

describe('a theme', () => {
  it('sets colors, corners, distances and width, and reaches every part', async () => {
    await visit.open('/themed');
    await press(finder(), 'Next');
    await finder().locator('.error').waitFor();
    await expectStyles({
      h2: [['color', 'rgb(1, 1, 1)']],
      '.introduction': [['color', 'rgb(2, 2, 2)']],
      '.quiet': [['color', 'rgb(80, 80, 90)']],
      '.error': [
        ['border-top-color', 'rgb(200, 0, 100)'],
        ['background-color', 'rgb(4, 4, 4)'],
      ],
      '.statements': [['margin-top', '40px']],
      '.choice': [
        ['color', 'rgb(3, 3, 3)'],
        ['border-top-color', 'rgb(1, 200, 3)'],
        ['border-radius', '3px'],
      ],
      '.primary': [
        ['background-color', 'rgb(10, 60, 30)'],
        ['padding-top', '6px'],
        ['letter-spacing', '7px'],
      ],
      '.primary span': [['color', 'rgb(250, 250, 200)']],
      '.link': [['color', 'rgb(8, 8, 8)']],
      '.root': [['width', '333px']],
    });
    await takeQuiz(finder());
    await expectStyles({
      h3: [['color', 'rgb(1, 1, 1)']],
      'a.button': [['padding-top', '6px']],
    });
    await press(finder(), 'See all four roles');
    await finder().locator('.card').first().waitFor();
    await expectStyles({
      '.card': [
        ['color', 'rgb(5, 5, 5)'],
        ['background-color', 'rgb(240, 240, 255)'],
        ['padding-top', '40px'],
      ],
    });
  });

  it('has text on the accent that can be read, whatever color that is', async () => {
    await visit.open('/plain');
    for (const accent of [
      '#ffe14d',
      '#7fe3bd',
      '#a3c3ff',
      '#767676',
      '#777',
      '#1c57c9',
      '#8a1c3b',
      '#f00',
      '#0f0',
    ]) {
      await finder().evaluate((each, accent) => {
        each.style.setProperty('--role-finder-accent', accent);
      }, accent);
      const text = await styleOf('.primary span', 'color');
      const ground = await styleOf('.primary', 'background-color');
      const pixels = await visit.page.evaluate(paint, [text, ground] as const);
      expect(ratioOf(pixels), accent).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('is dark where the page is', async () => {
    await visit.page.emulateMedia({ colorScheme: 'dark' });
    await visit.open('/plain');
    await visit.page.evaluate(() => (document.documentElement.style.colorScheme = 'light dark'));
    expect(await styleOf('.primary', 'background-color')).toBe(darkAccent);
    await visit.page.evaluate(() => (document.documentElement.style.colorScheme = 'light'));
    expect(await styleOf('.primary', 'background-color')).toBe(lightAccent);
  });

  it('is that of the system in forced colors, and still shows what is chosen and where focus is', async () => {
    await visit.page.emulateMedia({ forcedColors: 'active' });
    await visit.open('/plain');
    const box = finder().getByRole('checkbox', { name: 'None of these' });
    await box.focus();
    await visit.page.keyboard.press('Space');
    const choice = '.choice:has(:checked)';
    expect(await styleOf(choice, 'outline-style')).toBe('solid');
    expect(await styleOf(choice, 'border-top-color')).not.toBe(
      await styleOf('.choice', 'border-top-color'),
    );
    expect(await styleOf('.primary', 'background-color')).not.toBe(
      await styleOf('.primary span', 'color'),
    );
  });
});

describe('on paper', () => {
  it('the result is whole, with the addresses of its links and without buttons', async () => {
    await visit.open('/plain');
    await takeQuiz(finder());
    await visit.page.emulateMedia({ media: 'print' });
    const { buttons, links, meters } = await finder().evaluate((each) => {
      const all = (selector: string) => [
        ...(each.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
      ];
      return {
        buttons: all('button').map((button) => button.checkVisibility()),
        links: all('a').map((link) => ({
          after: getComputedStyle(link, '::after').content,
          href: link.getAttribute('href'),
        })),
        meters: all('.current meter').map(
          (meter) =>
            meter.checkVisibility({ contentVisibilityAuto: true }) &&
            meter.getBoundingClientRect().height > 0,
        ),
      };
    });
    expect(buttons.length).toBeGreaterThan(2);
    expect(new Set(buttons)).toEqual(new Set([false]));
    expect(links.length).toBeGreaterThan(2);
    for (const { after, href } of links) expect(after).toContain(href);
    expect(meters).toEqual([true]);
    expect((await visit.page.pdf()).length).toBeGreaterThan(10_000);
  });
});
