import { disable, enable } from 'darkreader';
import { afterEach, describe, expect, it } from 'vitest';
import { marketersTicks } from '../support/contents.js';
import { contrastOf } from '../support/contrast.js';
import { pageLooks } from '../support/page-looks.js';
import { paintedIn } from '../support/painted.js';
import { mountIn } from '../support/quiz.js';
import { eachScreen } from '../support/screens.js';

const look = pageLooks();

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  it('every text has a contrast of 4.5 at least, and every shape one of 3', async () => {
    await look(scheme);
    const quiz = await mountIn('fr');
    const seen = { texts: 0, shapes: 0 };
    await eachScreen(quiz, async (screen) => {
      // The row under the pointer has a background of its own: it is pressed, and pressed again.
      const { none } = quiz.words;
      if (screen.endsWith('with an answer')) await quiz.tick(none, none);
      const { faint, texts, shapes } = paintedIn(quiz.root);
      expect(faint, screen).toEqual([]);
      seen.texts += texts;
      seen.shapes += shapes;
    });
    expect(seen.texts).toBeGreaterThan(500);
    expect(seen.shapes).toBeGreaterThan(200);
  });
});

describe('the number of one’s own place in the order', () => {
  it('can be read', async () => {
    const quiz = await mountIn('en');
    await quiz.answer(...marketersTicks('en'));
    const own = quiz.root.querySelector('.own') ?? quiz.root;
    const style = getComputedStyle(own, '::before');
    expect(
      contrastOf(style.getPropertyValue('-webkit-text-fill-color'), style.backgroundColor),
    ).toBeGreaterThanOrEqual(4.5);
  });
});

describe('under Dark Reader, which gives every color of a page another', () => {
  afterEach(disable);

  it.each(['', '#ffe14d', '#0b7a53'])(
    'what stands on the accent %j can be read',
    async (accent) => {
      const quiz = await mountIn('en');
      quiz.element.style.setProperty('--role-finder-accent', accent);
      await quiz.answer(...marketersTicks('en'));
      const styleOf = (selector: string, pseudo?: string) =>
        getComputedStyle(quiz.root.querySelector(selector) ?? quiz.root, pseudo);
      const contrasts = () => [
        contrastOf(styleOf('.primary span').color, styleOf('.primary').backgroundColor),
        contrastOf(
          styleOf('.own', '::before').getPropertyValue('-webkit-text-fill-color'),
          styleOf('.own', '::before').backgroundColor,
        ),
      ];
      const { color } = styleOf('.primary span');
      enable({});
      await expect.poll(() => styleOf('.primary span').color).not.toBe(color);
      await expect.poll(() => Math.min(...contrasts())).toBeGreaterThanOrEqual(4.5);
    },
  );
});
