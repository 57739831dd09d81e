import { describe, expect, it } from 'vitest';
import { contrastOf } from './support/contrast.js';
import { eachScreen } from './support/screens.js';
import { pageWith } from './support/serve.js';
import { visitBuilt } from './support/visit.js';

const visit = visitBuilt({
  '/': pageWith(
    '<script type="module" src="role-finder.js"></script><role-finder></role-finder>',
    'fr',
    '<style>:root { color-scheme: light dark; background: Canvas; color: CanvasText }</style>',
  ),
});

interface Painted {
  readonly name: string;
  readonly color: string;
  /** What is behind, up to what does not let through anything. */
  readonly ground: string;
}

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it('every text has a contrast of 4.5 at least, and every shape one of 3', async () => {
    await visit.page.emulateMedia({ colorScheme });
    await visit.open('/');
    const known = new Map<string, number>();
    const contrast = async ({ color, ground }: Painted): Promise<number> => {
      const key = `${color} ${ground}`;
      const found = known.get(key) ?? (await contrastOf(visit.page, color, ground));
      known.set(key, found);
      return found;
    };
    const seen = { texts: 0, shapes: 0 };
    await eachScreen(visit.page, 'fr', async (screen) => {
      const { texts, shapes } = await visit.page.evaluate(paintedOn);
      for (const text of texts)
        expect(await contrast(text), `${screen}: ${text.name}`).toBeGreaterThanOrEqual(4.5);
      for (const shape of shapes)
        expect(await contrast(shape), `${screen}: ${shape.name}`).toBeGreaterThanOrEqual(3);
      seen.texts += texts.length;
      seen.shapes += shapes.length;
    });
    expect(seen.texts).toBeGreaterThan(500);
    expect(seen.shapes).toBeGreaterThan(200);
  });
});

/** Each text of the quiz, and each border and filled shape, with its colors. Runs in the page. */
function paintedOn(): { readonly texts: Painted[]; readonly shapes: Painted[] } {
  const texts: Painted[] = [];
  const shapes: Painted[] = [];
  const root = document.querySelector('role-finder')?.shadowRoot?.querySelector('.root');
  const transparent = 'rgba(0, 0, 0, 0)';
  const groundOf = (element: Element | null): string => {
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (backgroundColor !== transparent) return backgroundColor;
    }
    return transparent;
  };
  for (const each of root?.querySelectorAll('*') ?? []) {
    if (!each.checkVisibility()) continue;
    const name = `${each.localName}.${each.className} ${each.textContent.trim().slice(0, 30)}`;
    const hasText = [...each.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    const { color } = getComputedStyle(each);
    if (hasText) texts.push({ name, color, ground: groundOf(each) });
    for (const pseudo of ['', '::before', '::after']) {
      const style = getComputedStyle(each, pseudo);
      if (pseudo && style.content === 'none') continue;
      const behind = groundOf(pseudo ? each : each.parentElement);
      for (const side of ['Top', 'Left'] as const) {
        const isDrawn =
          style[`border${side}Style`] !== 'none' && parseFloat(style[`border${side}Width`]) > 0;
        if (isDrawn)
          shapes.push({
            name: `${name} ${pseudo} border`,
            color: style[`border${side}Color`],
            ground: behind,
          });
      }
    }
    if (each.localName === 'meter') {
      const { borderTopColor } = getComputedStyle(each);
      shapes.push({ name, color: borderTopColor, ground: groundOf(each) });
    }
  }
  return { texts, shapes };
}
