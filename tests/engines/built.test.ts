import { afterEach, describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { marketersTicks } from '../support/contents.js';
import { canEmulateMedia } from '../support/engine.js';
import { mount, type Quiz } from '../support/quiz.js';

/** What `tests/built/` looks at in Chromium, as far as engines may differ. */

describe('the meter', () => {
  it('is there to see', async () => {
    const quiz = await mount();
    await quiz.answer(...marketersTicks('en'));
    const { width, height } = quiz.root.querySelector('meter')?.getBoundingClientRect() ?? {};
    expect(width).toBeGreaterThan(50);
    expect(height).toBeGreaterThan(5);
  });
});

describe('on paper', () => {
  afterEach(async () => {
    if (canEmulateMedia) await commands.emulateMedia({ media: 'screen' });
  });

  /** Where the browser cannot be told that this is paper, the rules for paper are made rules for the screen. */
  async function toPaper({ element }: Quiz): Promise<void> {
    if (canEmulateMedia) return commands.emulateMedia({ media: 'print' });
    for (const { cssRules } of element.shadowRoot?.adoptedStyleSheets ?? []) {
      for (const rule of cssRules) {
        if (rule instanceof CSSMediaRule && rule.conditionText === 'print')
          rule.media.mediaText = 'all';
      }
    }
  }

  it('the result is whole, with the addresses of its links and without buttons', async () => {
    const quiz = await mount();
    await quiz.answer(...marketersTicks('en'));
    const shown = (selector: string) =>
      [...quiz.root.querySelectorAll(selector)].map(
        (each) => each.checkVisibility() && each.getBoundingClientRect().height > 0,
      );
    await toPaper(quiz);
    expect(new Set(shown('meter'))).toEqual(new Set([true]));
    expect(new Set(shown('button'))).toEqual(new Set([false]));
    const links = [...quiz.root.querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) {
      const href = link.getAttribute('href') ?? '';
      // Firefox gives the function, the others what comes of it.
      const after = getComputedStyle(link, '::after').content.replace('attr(href)', href);
      expect(after).toContain(href);
    }
  });
});
