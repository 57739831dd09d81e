import type { Locator, Page } from 'playwright';
import { ajoContent } from '../../src/content/ajo-content.js';
import { msg as inFrench } from '../../src/french.js';
import type { Content } from '../../src/quiz/content.js';
import { words, type Language } from './words.js';

/** The built-in content in either language. */
export const contents: Readonly<Record<Language, Content>> = {
  en: ajoContent(),
  fr: ajoContent(inFrench),
};

/** Answers each question with the statements that a test picks; with "none of these", where it picks none. */
export async function answer(
  within: Page | Locator,
  language: Language,
  isPicked: (role: string, question: number, nth: number) => boolean,
): Promise<void> {
  const { next, toResult, none } = words[language];
  for (const [index, { statements }] of contents[language].questions.entries()) {
    const picked = statements.filter(({ id, role }) => {
      const own = statements.filter((each) => each.role === role);
      return isPicked(
        role,
        index,
        own.findIndex((each) => each.id === id),
      );
    });
    const boxes = within.getByRole('checkbox');
    if (!picked.length) await within.getByRole('checkbox', { name: none }).check();
    for (const each of picked) await boxes.nth(statements.indexOf(each)).check();
    await within.getByRole('button', { name: index < 2 ? next : toResult }).click();
  }
}

/** Goes to every kind of screen, from the first question on, and looks at each. */
export async function eachScreen(
  page: Page,
  language: Language,
  look: (screen: string) => Promise<void>,
): Promise<void> {
  const { next, none, toResult, restart, toAllRoles, backToResult, change, labels } =
    words[language];
  const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();
  const lookAtResult = async (
    screen: string,
    isPicked: (role: string, question: number, nth: number) => boolean,
  ): Promise<void> => {
    await answer(page, language, isPicked);
    await look(screen);
  };

  for (const [index, button] of [next, next, toResult].entries()) {
    await look(`question ${String(index + 1)}`);
    await press(button);
    await look(`question ${String(index + 1)} without an answer`);
    await page.getByRole('checkbox', { name: none }).check();
    await look(`question ${String(index + 1)} with an answer`);
    await press(button);
  }
  await look('a result of no role');
  await press(change(labels[1]));
  await look('a question that is opened again');
  await press(backToResult);
  await press(restart);
  await lookAtResult('a result of one role', (role) => role === 'marketer');
  await page.locator('summary').click();
  await look('a result of one role, with the scores of the others');
  await press(restart);
  await lookAtResult('a result of several roles', (role) => /^d/.test(role));
  await press(restart);
  await lookAtResult('a result of all roles', () => true);
  await press(restart);
  await lookAtResult(
    'a result of a near role',
    (role, question, nth) => role === 'developer' && question === 1 && nth === 0,
  );
  await press(toAllRoles);
  await look('all the roles');
}
