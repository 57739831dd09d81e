import { chromium, type CDPSession } from 'playwright';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import type { Content } from '../../src/quiz/content/content.js';
import { contents } from '../support/contents.js';
import { pageWith } from '../support/serve.js';
import { visitBuilt } from '../support/visit.js';

/*
 * What things cost, in calls of functions: as the machine is busy or idle, the time differs, and this does not. How long
 * things take is told by `npm run bench`.
 */

const visit = visitBuilt(
  { '/': pageWith('<script type="module" src="role-finder.js"></script><main></main>') },
  {},
  () => {
    const options = inject('launchOptions');
    // A function that the engine has merged with another is no longer counted.
    const flags = '--js-flags=--no-opt --no-maglev --no-sparkplug';
    return chromium.launch({ ...options, args: [...(options.args ?? []), flags] });
  },
);
let session: CDPSession;

/** How many questions to compare. */
const sizes = inject('isLong') ? [3, 30, 300] : [3, 30];

/** Opens a page with as many elements, each with content of that size, and counts the calls until all can be used. */
async function opening(elements: number, questions = 3, roles = 4): Promise<number> {
  // What goes on later is no part of a press, and the machine may be slow.
  await visit.page.addInitScript(() => {
    window.setTimeout = window.requestIdleCallback = (() => 0) as never;
  });
  await visit.open('/');
  session = await visit.page.context().newCDPSession(visit.page);
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return calls(() =>
    visit.page.evaluate(
      async ([elements, content]) => {
        for (let count = 0; count < elements; count += 1) {
          const finder = document.createElement('role-finder');
          finder.content = content;
          document.querySelector('main')?.append(finder);
          await finder.updateComplete;
        }
      },
      [elements, contentWith(questions, roles)] as const,
    ),
  );
}

/** The calls of the widget's functions while something is done. */
async function calls(act: () => Promise<unknown>): Promise<number> {
  await session.send('Profiler.takePreciseCoverage');
  await act();
  const { result } = await session.send('Profiler.takePreciseCoverage');
  return result
    .filter(({ url }) => url.endsWith('/role-finder.js'))
    .flatMap(({ functions }) => functions.map(({ ranges }) => ranges[0]))
    .filter((range) => range?.startOffset !== 0) // The script itself.
    .reduce((sum, range) => sum + (range?.count ?? 0), 0);
}

/** Presses what stands in the first element, one thing after the other, and counts the calls. */
const press = (...selectors: readonly string[]) =>
  calls(() =>
    visit.page.evaluate(async (selectors) => {
      const finder = document.querySelector('role-finder');
      for (const selector of selectors) {
        finder?.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
        await finder?.updateComplete;
      }
    }, selectors),
  );

/** Ticks a statement, and goes on, at every question. */
const takeQuiz = (questions: number) =>
  press(...Array.from({ length: questions }, () => ['input', '.primary']).flat());

describe('the cost', () => {
  // The engine counts a function that waits otherwise when it runs for the first time.
  beforeEach(async () => {
    await opening(1);
    await press('input');
  });

  it('of elements grows as their number does', async () => {
    const one = await opening(1);
    expect(one).toBeGreaterThan(100);
    expect(await opening(10)).toBeLessThanOrEqual(10 * one);
    expect(await opening(50)).toBeLessThanOrEqual(50 * one);
  });

  it('of a tick, and of the next question, is the same however many questions there are', async () => {
    const costs = [];
    for (const questions of sizes) {
      await opening(1, questions);
      costs.push([await press('input'), await press('input'), await press('.primary')]);
      await press('input');
      costs.push([await press('input'), await press('input'), await press('.primary')]);
    }
    const [first, second, ...others] = costs;
    expect(first?.[0]).toBeGreaterThan(10);
    for (const [index, cost] of others.entries()) expect(cost).toEqual(index % 2 ? second : first);
  });

  it('of a tick is the same however many elements there are', async () => {
    await opening(1);
    const alone = await press('input');
    await opening(50);
    expect(await press('input')).toBe(alone);
  });

  it('of content, of a whole quiz and of all the roles grows as the number of questions does', async () => {
    const costs = [];
    for (const questions of sizes) {
      const cost = [await opening(1, questions), await takeQuiz(questions), await press('.link')];
      costs.push(cost.map((each) => each / questions));
    }
    const [few = [], ...others] = costs;
    for (const [index, each] of few.entries()) {
      expect(each).toBeGreaterThan(10);
      for (const more of others) expect(more[index]).toBeLessThanOrEqual(each);
    }
  });

  it('of content, of a whole quiz and of all the roles grows as the number of roles does', async () => {
    const costs = [];
    for (const roles of [4, 40]) {
      const cost = [await opening(1, 3, roles), await takeQuiz(3), await press('.link')];
      costs.push(cost.map((each) => each / roles));
    }
    const [few = [], many = []] = costs;
    for (const [index, each] of few.entries()) expect(many[index]).toBeLessThanOrEqual(each);
  });
});

/** Content with as many questions and roles, and three statements of each role in each question. */
function contentWith(questions: number, roles: number): Content {
  const ours = contents.en;
  const list = <T>(length: number, each: (index: number) => T) =>
    Array.from({ length }, (_, index) => each(index));
  const [role] = ours.roles;
  if (!role) throw new Error('There is no role.');
  return {
    ...ours,
    roles: list(roles, (index) => ({
      ...role,
      id: `role ${String(index)}`,
      tasks: role.tasks.map((task) => ({ ...task, id: `${task.id} ${String(index)}` })),
    })),
    questions: list(questions, (question) => ({
      id: `question ${String(question)}`,
      label: `Label ${String(question)}`,
      title: `Title ${String(question)}`,
      statements: list(3 * roles, (index) => ({
        id: `statement ${String(index)}`,
        role: `role ${String(index % roles)}`,
        text: `Text ${String(index)}`,
      })),
    })),
  };
}
