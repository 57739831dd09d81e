import { expect } from 'vitest';
import { contents, ticksWhere, type Ticks } from './contents.js';
import type { Quiz } from './quiz.js';

/** Goes to every kind of screen, from the first question on, and looks at each, with the line that says what is kept. */
export async function eachScreen(
  quiz: Quiz,
  look: (screen: string) => Promise<void> | void,
): Promise<void> {
  const persist = crypto.randomUUID();
  quiz.element.persist = persist;
  try {
    await goAlong(quiz, look);
  } finally {
    localStorage.removeItem(`role-finder:${persist}`);
  }
}

async function goAlong(quiz: Quiz, look: (screen: string) => Promise<void> | void): Promise<void> {
  const { words, language } = quiz;
  const { questions } = contents[language];
  const lookAtResult = async (screen: string, ticks: Ticks): Promise<void> => {
    await quiz.press(words.restart);
    await quiz.answer(...ticks);
    await look(screen);
  };

  for (const [index, { id }] of questions.entries()) {
    const onward = index < questions.length - 1 ? words.next : words.toResult;
    await look(`question ${id}`);
    await quiz.press(onward);
    await look(`question ${id} without an answer`);
    await quiz.tickNone();
    await look(`question ${id} with an answer`);
    await quiz.press(onward);
  }
  await look('a result of no role');
  await quiz.press(words.change(questions[1]?.label ?? ''));
  await look('a question that is opened again');
  await quiz.press(words.backToResult);
  await lookAtResult(
    'a result of one role',
    ticksWhere(language, (role) => role === 'marketer'),
  );
  await lookAtResult(
    'a result of several roles',
    ticksWhere(language, (role) => role.startsWith('d')),
  );
  await lookAtResult(
    'a result of all roles',
    ticksWhere(language, () => true),
  );
  await lookAtResult(
    'a result of a near role',
    ticksWhere(language, (role, question, nth) => role === 'developer' && question === 1 && !nth),
  );
  await quiz.press(words.toOverview);
  await look('all the roles');
  await quiz.press(words.backToResult);
  expect(quiz.button(words.forget).elements()).toHaveLength(1);
  const { code } = quiz.element;
  await openLink(quiz, code);
  await look('a shared result');
  await openLink(quiz, code.slice(0, -1));
  await look('a link that is damaged');
}

/** Opens a link to the page with this code; the address is as before then, so that no other quiz takes it up. */
async function openLink(quiz: Quiz, code: string): Promise<void> {
  const { href } = location;
  const isOpen = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = `rf-${code}`;
  await isOpen;
  history.replaceState(null, '', href);
  await quiz.element.updateComplete;
}
