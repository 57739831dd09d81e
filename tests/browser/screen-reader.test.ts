import { virtual } from '@guidepup/virtual-screen-reader';
import { describe, expect, it } from 'vitest';
import { mountIn, type Quiz } from '../support/quiz.js';
import type { Language } from '../support/words.js';

const answers = {
  en: [['Design and run customer journeys'], ['Marketing strategy', 'Coding'], []],
  fr: [['Concevoir et exécuter des parcours clientèle'], ['Stratégie marketing', 'Codage'], []],
} as const;

/** What a screen reader says as a person moves through a whole screen, but for where paragraphs and parts end. */
async function readAloud({ element }: Quiz): Promise<readonly string[]> {
  const container = element.shadowRoot?.querySelector<HTMLElement>('.root');
  if (!container) throw new Error('There is no screen to read.');
  await virtual.start({ container });
  const phrases: string[] = [];
  const start = virtual.activeNode;
  for (;;) {
    const phrase = await virtual.lastSpokenPhrase();
    if (phrases.length && virtual.activeNode === start && phrase === phrases[0]) break;
    phrases.push(phrase);
    await virtual.next();
  }
  await virtual.stop();
  return phrases.filter((phrase) => !/^(end( of .*|,.*)|strong|paragraph)$/.test(phrase));
}

describe.each<Language>(['en', 'fr'])('a screen reader in %s', (language) => {
  it('tells of every step once, and reads every screen, as written down', async () => {
    const quiz = await mountIn(language);
    const { words, element } = quiz;
    const lines: string[] = [];
    element.shadowRoot?.addEventListener('focusin', ({ target }) => {
      if (!(target as Element).matches('[tabindex="-1"]')) return;
      lines.push(`focus: ${(target as Element).textContent.replace(/[ \n]+/g, ' ').trim()}`);
    });
    /** Does something, and reads the screen that follows; not one that was read before. */
    const step = async (name: string, act: () => Promise<void>, isNew = true): Promise<void> => {
      lines.push('', `=== ${name}`);
      await act();
      await element.updateComplete;
      if (isNew) lines.push(...(await readAloud(quiz)));
    };
    const press = (name: string) => () => quiz.button(name).first().click();
    const answer = async (index: number): Promise<void> =>
      quiz.answer(answers[language][index] ?? []);

    await step('the page', () => Promise.resolve());
    await step(words.next, press(words.next));
    await step(words.next, () => answer(0));
    await step(words.back, press(words.back), false);
    await step(words.next, press(words.next), false);
    await step(words.next, () => answer(1));
    await step(words.toResult, () => answer(2));
    await step(words.toOverview, press(words.toOverview));
    await step(words.backToResult, press(words.backToResult), false);
    await step(words.change(words.labels[1]), press(words.change(words.labels[1])));
    await step(words.backToResult, press(words.backToResult), false);
    await step(words.restart, press(words.restart), false);
    await step(words.toResult, () => quiz.answer([], [], []));

    await expect(`${lines.join('\n').trim()}\n`).toMatchFileSnapshot(`transcripts/${language}.txt`);
  });
});
