import { describe, expect, it } from 'vitest';
import { marketersTicks } from '../support/contents.js';
import { contrastOf } from '../support/contrast.js';
import { pageLooks } from '../support/page-looks.js';
import { mountIn } from '../support/quiz.js';
import { eachScreen } from '../support/screens.js';

const look = pageLooks();

interface Painted {
  readonly name: string;
  readonly color: string;
  /** What is behind, up to what does not let through anything. */
  readonly ground: string;
}

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  it('every text has a contrast of 4.5 at least, and every shape one of 3', async () => {
    await look(scheme);
    const quiz = await mountIn('fr');
    const known = new Map<string, number>();
    const contrast = ({ color, ground }: Painted): number => {
      const key = `${color} ${ground}`;
      const found = known.get(key) ?? contrastOf(color, ground);
      known.set(key, found);
      return found;
    };
    const seen = { texts: 0, shapes: 0 };
    await eachScreen(quiz, (screen) => {
      const texts = textsIn(quiz.root);
      const shapes = shapesIn(quiz.root);
      for (const text of texts)
        expect(contrast(text), `${screen}: ${text.name}`).toBeGreaterThanOrEqual(4.5);
      for (const shape of shapes)
        expect(contrast(shape), `${screen}: ${shape.name}`).toBeGreaterThanOrEqual(3);
      seen.texts += texts.length;
      seen.shapes += shapes.length;
    });
    expect(seen.texts).toBeGreaterThan(500);
    expect(seen.shapes).toBeGreaterThan(200);
  });
});

describe('the number of one’s own place in the order', () => {
  it('stands on a border that fills its box, and can be read', async () => {
    const quiz = await mountIn('en');
    await quiz.answer(...marketersTicks('en'));
    const own = quiz.root.querySelector('.own') ?? quiz.root;
    const style = getComputedStyle(own, '::before');
    expect(2 * parseFloat(style.borderTopWidth)).toBe(parseFloat(style.blockSize));
    expect(contrastOf(style.color, style.borderTopColor)).toBeGreaterThanOrEqual(4.5);
  });
});

const visibleIn = (root: Element): readonly Element[] =>
  [...root.querySelectorAll('*')].filter((each) => each.checkVisibility());

const nameOf = (each: Element): string =>
  `${each.localName}.${each.className} ${(each.textContent || '').trim().slice(0, 30)}`;

/** What is painted behind an element's own color. */
function groundOf(element: Element | null): string {
  for (let at = element; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
  }
  return 'transparent';
}

function textsIn(root: Element): readonly Painted[] {
  const hasText = ({ childNodes }: Element) =>
    [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  return visibleIn(root)
    .filter(hasText)
    .map((each) => ({
      name: nameOf(each),
      color: getComputedStyle(each).color,
      ground: groundOf(each),
    }));
}

/** Every border, of what stands before and after texts too. */
function shapesIn(root: Element): readonly Painted[] {
  return visibleIn(root).flatMap((each) =>
    ['', '::before', '::after'].flatMap((pseudo) => {
      const style = getComputedStyle(each, pseudo);
      if (pseudo && style.content === 'none') return [];
      return (['Top', 'Left'] as const)
        .filter((side) => style[`border${side}Style`] !== 'none')
        .filter((side) => parseFloat(style[`border${side}Width`]) > 0)
        .map((side) => ({
          name: `${nameOf(each)} ${pseudo} border`,
          color: style[`border${side}Color`],
          ground: groundOf(pseudo ? each : each.parentElement),
        }));
    }),
  );
}
