import { afterEach, describe, expect, it, vi } from 'vitest';
import { ticksWhere } from '../support/contents.js';
import { mountIn, textOf } from '../support/quiz.js';
import { eachScreen } from '../support/screens.js';
import { someCodes, spreadsheetOf, teamWithGap } from '../support/team-texts.js';
import { mountTeamIn } from '../support/team.js';
import { translate, waysToTranslate } from '../support/translate.js';
import { uncaughtErrors } from '../support/uncaught.js';

const errors = uncaughtErrors();

afterEach(() => {
  vi.restoreAllMocks();
  expect(errors).toEqual([]);
});

type Translate = (element: Element) => void;

/** All that a person reads in the quiz, with what changes on a screen that stays. */
async function readQuiz(translateNow: Translate): Promise<readonly string[]> {
  const texts: string[] = [];
  const quiz = await mountIn('en');
  const { element } = quiz;
  const read = async (): Promise<void> => {
    await element.updateComplete;
    texts.push(textOf(element.shadowRoot?.querySelector('.root')));
    translateNow(element);
  };
  vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
  await eachScreen(quiz, async () => {
    await read();
    for (const lang of ['fr', 'en']) {
      element.lang = lang;
      await Promise.resolve();
      await read();
    }
    quiz.root.querySelector<HTMLElement>('.tasks input')?.click();
    await read();
    const copy = quiz.button(quiz.words.copyText).elements()[0] as HTMLElement | undefined;
    copy?.click();
    if (copy) await quiz.locator.getByText(quiz.words.copied).findElement();
    await read();
  });
  return texts;
}

/** The same of a team, while people come and go. */
async function readTeam(translateNow: Translate): Promise<readonly string[]> {
  const texts: string[] = [];
  const team = await mountTeamIn('en');
  const { marketer, developer, every } = someCodes;
  for (const text of [
    'no code',
    `no code\nAnna: ${marketer}`,
    `Anna: ${marketer}\nBen: ${marketer}\n${marketer}`,
    `Ben: ${developer}\nAnna: ${marketer}`,
    `Ben: ${developer}\nBen: ${every}`,
    teamWithGap,
    '',
    spreadsheetOf(),
  ]) {
    translateNow(team.element);
    await team.paste(text);
    for (const lang of ['fr', 'en']) {
      texts.push(textOf(team.root.querySelector('.root')));
      translateNow(team.element);
      team.element.lang = lang;
      await Promise.resolve();
      await team.element.updateComplete;
    }
  }
  return texts;
}

describe('a translator that puts its own in the place of every text', () => {
  it.each([
    ['quiz', readQuiz],
    ['team', readTeam],
  ])('leaves nothing in the %s that is not true any more', async (_, read) => {
    let count = 0;
    const translateNow: Translate = (element) => {
      const way = waysToTranslate[count++ % waysToTranslate.length];
      if (way) translate(element, way);
    };
    const texts = await read(() => undefined);
    expect(new Set(texts).size).toBeGreaterThan(10);
    expect(await read(translateNow)).toEqual(texts);
  });
});

describe('what a translator has made', () => {
  const translated = ({ shadowRoot }: Element): readonly string[] =>
    [...(shadowRoot?.querySelectorAll('font > font') ?? [])].map(textOf).filter(Boolean);

  it('stays where there is nothing new to read, and in what others have added', async () => {
    const team = await mountTeamIn('en');
    await team.paste(`Anna: ${someCodes.marketer}`);
    const icon = document.createElement('x-icon');
    team.root.querySelector('.input')?.append(icon);
    translate(team.element, 'replaces it');
    const before = translated(team.element);
    await team.paste(`Anna: ${someCodes.marketer}\n`);
    expect(translated(team.element)).toEqual(before);
    await team.paste(`Anna: ${someCodes.marketer}\nBen: ${someCodes.developer}`);
    expect(team.status).toBe('2 people answered.');
    expect(translated(team.element)).toContain(team.words.heading);
    expect(translated(team.element)).not.toContain('1 person answered.');
    expect(icon.isConnected).toBe(true);
  });

  it('takes neither focus nor what announces', async () => {
    const quiz = await mountIn('en');
    await quiz.answer(...ticksWhere('en', (role) => role === 'marketer'));
    const box = quiz.root.querySelector<HTMLElement>('.tasks input');
    const status = quiz.root.querySelector('[role=status]');
    box?.focus();
    translate(quiz.element, 'replaces it');
    box?.click();
    await quiz.element.updateComplete;
    expect(quiz.text).toContain('in your plan: 1 of 5');
    expect(quiz.element.shadowRoot?.activeElement).toBe(box);
    expect(quiz.root.querySelector('[role=status]')).toBe(status);
  });
});
