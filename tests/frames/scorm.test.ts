import { afterEach, describe, expect, it } from 'vitest';
import { taskIds } from '../../src/quiz/content/tasks.js';
import { contents, marketersHeadline, marketersTicks } from '../support/contents.js';
import {
  closeFrames,
  headingOf,
  openIn,
  quizIn,
  takeQuiz,
  tickAt,
  watchFrames,
  windowsIn,
  type PageWindow,
} from '../support/frames.js';
import { textOf, type Quiz } from '../support/quiz.js';
import {
  longContent,
  longestState,
  runTimes,
  stateIn,
  versions,
  type Call,
  type Lms,
  type Values,
} from '../support/scorm.js';
import { words } from '../support/words.js';

/* The SCORM packages, in frames of an LMS: a page with a run-time, in a frame itself, or this page. */

const errors = watchFrames();

const languageOf = ({ document }: PageWindow): string => document.documentElement.lang;
const innermost = (page: PageWindow): PageWindow => windowsIn(page).at(-1) ?? page;
const alertsOf = ({ element, root }: Quiz): readonly Element[] =>
  [...element.querySelectorAll('[role=alert]'), ...root.querySelectorAll('[role=alert]')].filter(
    (each) => each.checkVisibility(),
  );
const answersTo = (question: string, values?: Values): readonly string[] => {
  const answer = stateIn(values)?.answers.get(question);
  return answer && answer !== 'none' ? [...answer] : [];
};

function fail(message: string): never {
  throw new Error(message);
}

describe.each(versions)('the SCORM $version package', (scorm) => {
  const { version, calls, api, status, mode, exit, language, time, maxLength } = scorm;
  const [initialize, getValue, setValue, commit, terminate] = calls;
  const course = `/site/${version}/embed.html`;

  /** Opens a page of the LMS that starts with some values. */
  const openLms = (values: Values = {}, runTime: string = runTimes[0]) =>
    openIn<Lms>(
      window,
      `/site/${version}/${runTime}?${encodeURIComponent(JSON.stringify(values))}`,
    );

  /** Gives this page an API that answers with some values, and writes down what it is told. */
  function putApi(values: Values = {}) {
    const told: Call[] = [];
    const current: Record<string, string> = { ...values };
    const lms = { told, current, failing: [] as readonly string[] };
    const write = (name: string) => [
      name,
      (...call: string[]) => {
        told.push([name, ...call]);
        if ([name, ...call].some((each) => lms.failing.includes(each))) return 'false';
        const [element = '', value] = call;
        if (value !== undefined) current[element] = value;
        return 'true';
      },
    ];
    const countOf = (list: string): number =>
      Object.keys(current).filter((name) => name.startsWith(list) && name.endsWith('.id')).length;
    const read = (name: string): string =>
      name.endsWith('_count') ? `${countOf(name.replace('_count', ''))}` : (current[name] ?? '');
    const writing = Object.fromEntries(
      [initialize, setValue, commit, terminate].map(write),
    ) as object;
    Object.assign(window, { [api]: { ...writing, [getValue]: read } });
    return lms;
  }

  afterEach(() => Reflect.deleteProperty(window, api));

  const lastCall = ({ told }: ReturnType<typeof putApi>): Call | undefined => told.at(-1);

  describe.each(runTimes)('in %s', (runTime) => {
    it.each([
      ['a frame', course],
      ['a frame in a frame', `/site/${version}/player`],
    ])(
      'is completed with the result, without a score, and comes back in French, in %s',
      async (_, path) => {
        const lms = await openLms({}, runTime);
        const { code } = (await takeQuiz(innermost(await openIn(lms, path)))).element;
        await expect.poll(() => lms.kept).toMatchObject({ [status]: 'completed' });
        const { kept = {} } = lms;
        expect(stateIn(kept)?.step).toEqual({ screen: 'result' });
        const scores = Object.entries(kept).filter(([name]) => /score\.(raw|scaled)/.test(name));
        expect(scores).not.toEqual([]);
        for (const [, score] of scores) expect(score).toBe('');
        expect(kept['cmi.success_status'] ?? 'unknown').toBe('unknown');
        closeFrames(lms);
        expect(lms.refused).toEqual([]);

        const { 'cmi.suspend_data': data = '' } = kept;
        const completed = { [status]: 'completed', 'cmi.suspend_data': data };
        const later = await openLms({ ...completed, [language]: 'fr-CA' }, runTime);
        const page = innermost(await openIn(later, path));
        const quiz = await quizIn(page, 'fr');
        expect(headingOf(quiz)).toBe(marketersHeadline.fr);
        expect([languageOf(page), quiz.element.code]).toEqual(['fr', code]);
        closeFrames(later);
        await expect.poll(() => later.kept).toMatchObject(completed);
        expect(later.refused).toEqual([]);
      },
    );

    it('has kept each step when a page is gone without a word', async () => {
      const lms = await openLms({}, runTime);
      const quiz = await quizIn(await openIn(lms, course));
      await expect.poll(() => lms.kept).toMatchObject({ [status]: 'incomplete' });
      await quiz.answer(...marketersTicks('en').slice(0, 1));
      expect(headingOf(quiz)).toBe(words.en.questions[1]);
      const second = { screen: 'question', index: 1 };
      await expect.poll(() => stateIn(lms.kept)?.step).toMatchObject(second);
      await tickAt(quiz, 0);
      await expect.poll(() => answersTo('skills', lms.kept)).toHaveLength(1);
      expect(lms.refused).toEqual([]);

      const { 'cmi.suspend_data': data = '' } = lms.kept ?? {};
      const later = await openLms({ [status]: 'incomplete', 'cmi.suspend_data': data }, runTime);
      const again = await quizIn(await openIn(later, course));
      expect(headingOf(again)).toBe(words.en.questions[1]);
      expect(again.ticked).toHaveLength(1);
    });

    it('takes every value, at the result and when it changes, with the ticks of tasks', async () => {
      const lms = await openLms({}, runTime);
      const quiz = await takeQuiz(await openIn(lms, course));
      await tickAt(quiz, 0);
      await expect.poll(() => stateIn(lms.kept)?.done.length).toBe(1);
      await changeTasks(quiz);
      await expect.poll(() => answersTo('tasks', lms.kept)).toHaveLength(2);
      expect(lms.refused).toEqual([]);
      expect(lms.kept).toMatchObject({
        [status]: 'completed',
        'cmi.objectives.3.id': 'marketer',
        [`cmi.objectives.3.${scorm.objectiveStatus}`]: 'completed',
        [`cmi.objectives.0.${scorm.objectiveStatus}`]: 'not attempted',
        'cmi.interactions.3.id': 'marketer',
      });
    });

    it('keeps the longest state', async () => {
      const longest = longestState();
      expect(longest.length).toBeLessThan(4096);
      const lms = await openLms({ 'cmi.suspend_data': longest }, runTime);
      const quiz = await quizIn(await openIn(lms, course));
      await quiz.press(words.en.toQuiz);
      await expect.poll(() => stateIn(lms.kept)?.step.screen).toBe('question');
      expect(stateIn(lms.kept)).toMatchObject({ dropped: 0, done: taskIds(contents.en) });
      expect(lms.refused).toEqual([]);
    });
  });

  /** Ticks a further task of the question about tasks, from the result, and comes back to that. */
  async function changeTasks(quiz: Quiz): Promise<void> {
    await quiz.press(words.en.change(words.en.labels[2]));
    quiz.root.querySelector<HTMLElement>('[type=checkbox]:not(:checked)')?.click();
    await quiz.press(words.en.backToResult);
  }

  it('is not completed for who leaves before the result', async () => {
    const lms = await openLms();
    await quizIn(await openIn(lms, course));
    closeFrames(lms);
    await expect.poll(() => lms.kept).toMatchObject({ [status]: 'incomplete' });
  });

  it('tells the LMS at the beginning, at each step, at the result and at the end', async () => {
    const lms = putApi({ [status]: scorm.untouched });
    const quiz = await quizIn(await openIn(window, `${course}?report=off`));
    const kept = [
      [setValue, time, expect.stringMatching(scorm.timeFormat)],
      [commit, ''],
    ];
    const start = [
      [initialize, ''],
      [setValue, exit, 'suspend'],
      [setValue, status, 'incomplete'],
      ...kept,
    ];
    expect(lms.told).toEqual(start);

    // The first tick begins; the others of a question are kept with its step.
    const step = [[setValue, 'cmi.suspend_data', expect.any(String)], ...kept];
    await quiz.answer(...marketersTicks('en').slice(0, 1));
    await expect.poll(() => lastCall(lms)).toEqual([commit, '']);
    expect(lms.told.slice(start.length).slice(-3)).toEqual(step);
    const before = lms.told.length;

    await quiz.answer(...marketersTicks('en').slice(1));
    await expect.poll(() => lastCall(lms)).toEqual([commit, '']);
    expect(lms.told.slice(before).slice(-4)).toEqual([
      step[0],
      [setValue, status, 'completed'],
      ...kept,
    ]);
    const atResult = lms.told.length;
    closeFrames(window);
    expect(lms.told.slice(atResult)).toEqual([kept[0], [terminate, '']]);
  });

  it('tells hours beyond a day', async () => {
    const lms = putApi();
    const page = await openIn(window, course);
    await quizIn(page);
    const now = page.performance.now.bind(page.performance);
    page.performance.now = () => now() + 100 * 3_600_000;
    closeFrames(window);
    expect(lms.current[time]).toMatch(version === '1.2' ? /^100:00:\d\d$/ : /^PT3600\d\dS$/);
  });

  it.each(['normal', 'review'])(
    'keeps the new answers where they are changed after completion: %s',
    async (value) => {
      const lms = putApi({ [status]: 'completed', [mode]: value });
      const quiz = await takeQuiz(await openIn(window, course));
      const { code } = quiz.element;
      await changeTasks(quiz);
      expect(quiz.element.code).not.toBe(code);
      await expect.poll(() => lastCall(lms)).toEqual([commit, '']);
      const { 'cmi.suspend_data': data = '', ...others } = lms.current;
      expect(answersTo('tasks', lms.current)).toHaveLength(2);
      expect(others[exit]).toBe('suspend');
      expect(lms.told.filter(([, name]) => name === status)).toEqual([]);
      putApi({ [status]: 'completed', [mode]: value, 'cmi.suspend_data': data });
      const again = await quizIn(await openIn(window, course));
      expect(again.element.code).toBe(quiz.element.code);
    },
  );

  it('leaves “passed” as it is', async () => {
    const lms = putApi({ [status]: 'passed' });
    await takeQuiz(await openIn(window, course));
    expect(lms.told).toContainEqual([commit, '']);
    expect(lms.told.filter(([, name]) => name === status)).toEqual([]);
  });

  it('saves nothing where one only looks', async () => {
    const lms = putApi({ [mode]: 'browse', [status]: scorm.untouched });
    await takeQuiz(await openIn(window, course));
    closeFrames(window);
    expect(lastCall(lms)).toEqual([terminate, '']);
    const set = lms.told.filter(([name]) => name === setValue).map(([, name]) => name);
    const isKnown = version === '1.2';
    expect(set).toEqual([...(isKnown ? [status] : []), time, time]);
    // Else a look counts as completion.
    if (isKnown) expect(lms.current[status]).toBe('browsed');
  });

  it('calls “incomplete” what is begun after a look', async () => {
    const lms = putApi({ [status]: version === '1.2' ? 'browsed' : scorm.untouched });
    await quizIn(await openIn(window, course));
    expect(lms.told).toContainEqual([initialize, '']);
    expect(lms.current[status]).toBe('incomplete');
  });

  it('does not call “browsed” what was begun', async () => {
    const lms = putApi({ [mode]: 'browse', [status]: 'incomplete' });
    await quizIn(await openIn(window, course));
    expect(lms.told).toContainEqual([initialize, '']);
    expect(lms.current[status]).toBe('incomplete');
  });

  it('reads the code that an earlier version has saved', async () => {
    putApi();
    const { code } = (await takeQuiz(await openIn(window, course))).element;
    const lms = putApi({ 'cmi.suspend_data': code });
    const quiz = await quizIn(await openIn(window, course));
    expect([headingOf(quiz), quiz.element.code]).toEqual([marketersHeadline.en, code]);
    await expect.poll(() => stateIn(lms.current)?.step).toEqual({ screen: 'result' });
  });

  it.each(['{"slide":4}'.padEnd(70_000), '[]', 'null', '7'])(
    'passes over what is none of its own, and takes its place with the first tick: %s',
    async (data) => {
      const lms = putApi({ 'cmi.suspend_data': data });
      const quiz = await quizIn(await openIn(window, course));
      expect(lms.current['cmi.suspend_data']).toBe(data);
      await tickAt(quiz, 0);
      await expect.poll(() => stateIn(lms.current)).toBeDefined();
    },
  );

  it('leaves the state of a later version as it is', async () => {
    const later = JSON.stringify({ version: 2, answers: [] });
    const lms = putApi({ 'cmi.suspend_data': later });
    await takeQuiz(await openIn(window, course));
    expect(lms.current['cmi.suspend_data']).toBe(later);
  });

  it('keeps the answers alone where a state is too long', async () => {
    const longest = longestState(longContent);
    expect(longest.length).toBeGreaterThan(4096);
    const own = `${course}?content=long.json`;
    const lms = putApi();
    const quiz = await quizIn(await openIn(window, own));
    for (const onward of [words.en.next, words.en.next, words.en.toResult]) {
      for (const box of quiz.root.querySelectorAll('input'))
        if (!textOf(box.closest('label')).includes(words.en.none)) box.click();
      await quiz.press(onward);
    }
    await expect.poll(() => lms.current[status]).toBe('completed');
    const { 'cmi.suspend_data': data = '' } = lms.current;
    expect(data.length).toBeLessThanOrEqual(maxLength);
    expect(data.startsWith('{')).toBe(longest.length <= maxLength);
    const { code } = quiz.element;
    putApi({ 'cmi.suspend_data': data });
    const again = await quizIn(await openIn(window, own));
    expect(headingOf(again)).toBe(contents.en.allRoles.everyRole);
    expect(again.element.code).toBe(code);
  });

  it('reports the roles, and the code of the answers, in the language of the LMS', async () => {
    const lms = putApi({ [language]: 'fr' });
    const { element } = await takeQuiz(await openIn(window, course), 'fr');
    await expect.poll(() => lms.current[status]).toBe('completed');
    const { roles } = contents.fr;
    const responses = roles.map(
      (_, index) => lms.current[`cmi.interactions.${index}.${scorm.response}`],
    );
    expect(responses).toEqual(['–', '–', '–', roles[3]?.name]);
    expect(lms.current[`cmi.interactions.4.${scorm.response}`]).toBe(element.code);
    for (const [index, { id, name }] of roles.entries()) {
      expect(lms.current).toMatchObject({
        [`cmi.interactions.${index}.id`]: id,
        [`cmi.interactions.${index}.type`]: 'fill-in',
        [`cmi.interactions.${index}.result`]: 'neutral',
        [`cmi.objectives.${index}.id`]: id,
        [`cmi.objectives.${index}.${scorm.objectiveStatus}`]:
          id === 'marketer' ? 'completed' : 'not attempted',
        ...(version === '2004' && { [`cmi.objectives.${index}.description`]: name }),
      });
    }
  });

  it('finds the objectives that are there, in whatever order', async () => {
    const lms = putApi({ 'cmi.objectives.0.id': 'other', 'cmi.objectives.1.id': 'marketer' });
    await takeQuiz(await openIn(window, course));
    await expect.poll(() => lms.current[status]).toBe('completed');
    const ids = Object.entries(lms.current).filter(([name]) => /objectives.*id$/.test(name));
    expect(ids.map(([, id]) => id)).toEqual([
      'other',
      'marketer',
      'administrator',
      'data-engineer',
      'developer',
    ]);
    expect(lms.current[`cmi.objectives.1.${scorm.objectiveStatus}`]).toBe('completed');
  });

  it('takes back what is reported with what is forgotten', async () => {
    const lms = putApi();
    const quiz = await takeQuiz(await openIn(window, course));
    await quiz.press(words.en.forget);
    expect(headingOf(quiz)).toBe(words.en.questions[0]);
    expect(lms.current['cmi.suspend_data']).toBe('');
    const reported = Object.entries(lms.current).filter(
      ([name]) => name.endsWith(scorm.response) || name.endsWith(`.${scorm.objectiveStatus}`),
    );
    const told = new Set(reported.filter(([name]) => name !== status).map(([, value]) => value));
    expect([...told].toSorted()).toEqual(['not attempted', '–'].toSorted());
    expect(lms.current[status]).toBe('completed');
  });

  it('reports no role where the package says so', async () => {
    const lms = putApi({ [language]: 'en' });
    const page = await openIn(window, `${course}?report=off`);
    const { element, text } = await quizIn(page);
    expect(text).toContain('kept on this learning platform.');
    expect(text + textOf(element)).not.toMatch(/report/i);
    await takeQuiz(page);
    await expect.poll(() => lms.current[status]).toBe('completed');
    expect(Object.keys(lms.current).filter((name) => /objective|interact/.test(name))).toEqual([]);
  });

  it('says once that nothing is saved, until something is', async () => {
    const lms = putApi({ [language]: 'fr' });
    const quiz = await quizIn(await openIn(window, course), 'fr');
    expect(alertsOf(quiz)).toEqual([]);
    await tickAt(quiz, 1);
    for (const failing of ['cmi.suspend_data', commit]) {
      lms.failing = [failing];
      await quiz.press(words.fr.next);
      await expect.poll(() => alertsOf(quiz)).toHaveLength(1);
      const notice = alertsOf(quiz);
      expect(notice[0]?.textContent).toMatch(/^Non enregistré\u00a0: /);
      await quiz.press(words.fr.back);
      await tickAt(quiz, 2);
      await quiz.press(words.fr.next);
      expect(alertsOf(quiz)).toEqual(notice);
      lms.failing = [];
      await quiz.press(words.fr.back);
      await expect.poll(() => alertsOf(quiz)).toEqual([]);
    }
    // The element says once, on the console, what it was told.
    expect(errors.splice(0)).toEqual([expect.stringContaining('storage failed')]);
  });

  it('says so at once where the LMS begins no session', async () => {
    const lms = putApi();
    lms.failing = [initialize];
    const page = await openIn(window, course);
    const quiz = await quizIn(page);
    expect(alertsOf(quiz)).toHaveLength(1);
    expect(quiz.text).toContain('Your answers stay on this device.');
  });

  it.each([
    ['fr-CA', 'fr'],
    ['French', 'fr'],
    // Then that of the page around counts.
    ['Frisian', 'en'],
  ])('takes the language that the LMS tells: %s', async (value, expected) => {
    const lms = putApi({ [language]: value });
    const page = await openIn(window, course);
    await quizIn(page);
    expect(lms.told).toContainEqual([initialize, '']);
    expect(languageOf(page)).toBe(expected);
  });

  it('takes the language of the page around where the LMS tells none', async () => {
    putApi({ [language]: '' });
    const { documentElement } = document;
    documentElement.lang = 'fr';
    const found = languageOf(await openIn(window, course));
    documentElement.lang = 'en';
    expect(found).toBe('fr');
  });

  it.each(['en', 'fr'] as const)('says where the answers are kept, in %s', async (lang) => {
    putApi({ [language]: lang });
    const { text } = await quizIn(await openIn(window, course), lang);
    const own = { en: 'kept on this learning platform', fr: 'cette plateforme de formation' };
    expect(text).toContain(own[lang]);
  });

  it('does not say so where nothing is set', async () => {
    putApi({ [mode]: 'browse' });
    const { text } = await quizIn(await openIn(window, course));
    expect(text).toContain('Your answers stay on this device.');
  });

  /** What the browser does when a page goes to its back/forward cache, and comes back. */
  function goAndComeBack(page: PageWindow): void {
    for (const type of ['pagehide', 'pageshow'])
      page.dispatchEvent(new page.PageTransitionEvent(type, { persisted: true }));
  }

  it('begins again where the page comes back from the cache of the browser', async () => {
    const lms = putApi({ [status]: scorm.untouched });
    const page = await openIn(window, course);
    const quiz = await quizIn(page);
    await quiz.answer(...marketersTicks('en').slice(0, 1));
    goAndComeBack(page);
    expect(headingOf(quiz)).toBe(words.en.questions[1]);
    await quiz.answer(...marketersTicks('en').slice(1));
    await expect.poll(() => lms.current[status]).toBe('completed');
    closeFrames(window);
    expect(lastCall(lms)).toEqual([terminate, '']);
    const begun = lms.told
      .map(([name]) => name)
      .filter((name) => name === initialize || name === terminate);
    expect(begun).toEqual([initialize, terminate, initialize, terminate]);
    expect(stateIn(lms.current)?.step).toEqual({ screen: 'result' });
  });

  it('says so where the LMS does not begin again', async () => {
    const lms = putApi();
    const page = await openIn(window, course);
    const quiz = await quizIn(page);
    lms.failing = [initialize];
    lms.current[status] = '';
    goAndComeBack(page);
    expect(alertsOf(quiz)).toHaveLength(1);
    await takeQuiz(page);
    // The element says so, too.
    expect(errors.splice(0)).toEqual([expect.stringContaining('storage failed')]);
  });

  it('speaks the language of its address first', async () => {
    putApi({ [language]: 'en' });
    expect(languageOf(await openIn(window, `${course}?lang=fr`))).toBe('fr');
  });

  it('tells an LMS that is there late', async () => {
    const page = await openIn(window, course);
    await quizIn(page);
    const lms = putApi();
    await takeQuiz(page);
    expect(lms.told).toContainEqual([setValue, status, 'completed']);
    expect(lms.told.filter(([name]) => name === initialize)).toHaveLength(1);
  });

  it('goes on with a session that something else has begun', async () => {
    const lms = putApi({ [status]: 'incomplete' });
    lms.failing = [initialize];
    await takeQuiz(await openIn(window, course));
    expect(lms.told).toContainEqual([setValue, status, 'completed']);
  });

  it.each<[string, ((name: string) => unknown) | undefined]>([
    ['throws', () => fail('The LMS is down.')],
    ['says no', (name) => (name === getValue ? '' : 'false')],
    ['says nothing', () => undefined],
    ['has other methods', undefined],
  ])('can be taken with an API that %s', async (does, answer) => {
    const asked: Call[] = [];
    const ask =
      (name: string) =>
      (...values: string[]) => {
        asked.push([name, ...values]);
        return answer?.(name);
      };
    const own = Object.fromEntries(calls.map((name) => [name, answer && ask(name)]));
    Object.assign(window, { [api]: own });
    await takeQuiz(await openIn(window, course));
    closeFrames(window);
    // The element tells it once.
    const others = errors.splice(0).filter((error) => !error.includes('storage failed'));
    expect(others).toEqual([]);
    expect(asked).toEqual(answer ? expect.arrayContaining([[initialize, '']]) : []);
    // One that has refused the session is only asked whether there is one already.
    if (does === 'says no')
      expect(asked.filter(([name]) => name !== initialize && name !== getValue)).toEqual([]);
  });

  it('can be taken without an LMS', async () => {
    await takeQuiz(await openIn(window, course));
  });
});
