import { describe, expect, it } from 'vitest';
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
    await eachScreen(quiz, (screen) => {
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
  it('stands on a border that fills its box, and can be read', async () => {
    const quiz = await mountIn('en');
    await quiz.answer(...marketersTicks('en'));
    const own = quiz.root.querySelector('.own') ?? quiz.root;
    const style = getComputedStyle(own, '::before');
    expect(2 * parseFloat(style.borderTopWidth)).toBe(parseFloat(style.blockSize));
    expect(
      contrastOf(style.getPropertyValue('-webkit-text-fill-color'), style.borderTopColor),
    ).toBeGreaterThanOrEqual(4.5);
  });
});
