import axe from 'axe-core';
import { describe, expect, inject, it } from 'vitest';
import { findingsIn, rules } from '../support/axe.js';
import { canEmulateMedia } from '../support/engine.js';
import { pageLooks, type PageLook } from '../support/page-looks.js';
import { mount, type Quiz } from '../support/quiz.js';
import { eachScreen } from '../support/screens.js';
import type { Language } from '../support/words.js';

const look = pageLooks();

/** On a page that is itself as it should be, and not part of a larger one. */
async function mountOnPage(language: Language): Promise<Quiz> {
  document.title = 'Intranet';
  document.documentElement.lang = language;
  return mount('<main><h1>Intranet</h1><role-finder></role-finder></main>', language);
}

const findings = async (): Promise<readonly string[]> => findingsIn(await axe.run(document, rules));

const all = (['en', 'fr'] as const).flatMap((language) =>
  (['light', 'dark', 'forced colors'] as const).map((pageLook) => [language, pageLook] as const),
);
const covering: readonly (readonly [Language, PageLook])[] = [
  ['en', 'light'],
  ['fr', 'dark'],
  ['fr', 'forced colors'],
];

describe('axe', () => {
  it.for(inject('isLong') ? all : covering)(
    'finds nothing on any screen, in %s, %s',
    async ([language, pageLook], { skip }) => {
      skip(pageLook === 'forced colors' && !canEmulateMedia, 'colors cannot be forced here');
      await look(pageLook);
      const quiz = await mountOnPage(language);
      let screens = 0;
      await eachScreen(quiz, async (screen) => {
        // What the screen before leaves for a moment has no name, so that it is not read.
        await expect.poll(() => quiz.element.shadowRoot?.querySelector('.outgoing')).toBeNull();
        expect(await findings(), screen).toEqual([]);
        screens += 1;
      });
      expect(screens).toBe(18);
    },
  );

  it('finds what is wrong, inside the element too', async () => {
    const { root } = await mountOnPage('en');
    root.querySelector('.primary')?.replaceChildren();
    expect(await findings()).toContainEqual(expect.stringMatching(/^button-name: .*primary/));
  });
});
