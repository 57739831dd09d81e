import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Frame, FrameLocator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { quizLocales } from '../../src/localization/quiz-locales.js';
import { parseState, serializeState } from '../../src/quiz/flow/saved-state.js';
import { overviewStep, reopenedStep } from '../../src/quiz/flow/step.js';
import { taskIds } from '../../src/quiz/content/tasks.js';
import { contents, marketersHeadline, marketersTicks } from '../support/contents.js';
import { pageWith } from '../support/serve.js';
import { answer, press, takeQuiz, visitBuilt } from '../support/visit.js';
import { words } from '../support/words.js';

/** What is in a package, by path. */
const unzipped = (version: string): Readonly<Record<string, string>> => {
  const zip = unzipSync(readFileSync(`dist/hosts/role-finder-scorm-${version}.zip`));
  return Object.fromEntries(Object.entries(zip).map(([path, bytes]) => [path, strFromU8(bytes)]));
};

/** The packages, and what SCORM calls things in each version. */
const packages = [
  {
    version: '1.2',
    files: unzipped('1.2'),
    runTime: 'Scorm12API',
    script: 'scorm12',
    api: 'API',
    lastError: 'LMSGetLastError',
    calls: ['LMSInitialize', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish'],
    status: 'cmi.core.lesson_status',
    untouched: 'not attempted',
    mode: 'cmi.core.lesson_mode',
    exit: 'cmi.core.exit',
    language: 'cmi.student_preference.language',
    time: 'cmi.core.session_time',
    timeFormat: /^\d\d:\d\d:\d\d$/,
    objectiveStatus: 'status',
    response: 'student_response',
    maxLength: 4096,
  },
  {
    version: '2004',
    files: unzipped('2004'),
    runTime: 'Scorm2004API',
    script: 'scorm2004',
    api: 'API_1484_11',
    lastError: 'GetLastError',
    calls: ['Initialize', 'GetValue', 'SetValue', 'Commit', 'Terminate'],
    status: 'cmi.completion_status',
    untouched: 'unknown',
    mode: 'cmi.mode',
    exit: 'cmi.exit',
    language: 'cmi.learner_preference.language',
    time: 'cmi.session_time',
    timeFormat: /^PT\d+S$/,
    objectiveStatus: 'completion_status',
    response: 'learner_response',
    maxLength: 64_000,
  },
] as const;

type Scorm = (typeof packages)[number];

/** The run-times: the newest one, and one that LMSs of today still have. */
const runTimes = ['scorm-again', 'scorm-again-1'] as const;

/**
 * A page of an LMS that has a run-time; what it starts with is in the address. It writes down what it does not take, and what
 * it holds whenever it is to be kept.
 */
const lmsWith = ({ runTime, script, api, calls, lastError }: Scorm, folder: string): string => {
  const isOld = folder === 'scorm-again-1';
  const settings = {
    autoCompleteLessonStatus: true,
    logLevel: isOld ? 5 : 'NONE',
    ...(isOld && { lmsCommitUrl: '/commit', sendBeaconCommit: true }),
  };
  return pageWith(`<script src="/${folder}/${script}.js"></script><script>
    const api = new ${runTime}(${JSON.stringify(settings)});
    for (const [name, value] of Object.entries(JSON.parse(decodeURIComponent(location.search.slice(1) || '{}')))) {
      const [last, ...path] = name.split('.').slice(1).reverse();
      let part = api.cmi;
      for (const each of path.reverse()) part = part[each];
      part[last] = value;
    }
    const flat = (value, name) =>
      value && typeof value === 'object'
        ? Object.entries(value).flatMap(([each, of]) => flat(of, name + '.' + each))
        : [[name, String(value ?? '')]];
    const wrapped = (name) => (...values) => {
      const answer = api[name](...values);
      const error = String(api.${lastError}());
      // SCORM 2004 calls it an error to ask for what is not there yet.
      if (name !== ${JSON.stringify(calls[1])} && (String(answer) === 'false' || error !== '0')) refused.push([name, ...values, error]);
      if (${JSON.stringify(calls.slice(3))}.includes(name))
        kept = Object.fromEntries(flat(JSON.parse(JSON.stringify(api.cmi)), 'cmi'));
      return answer;
    };
    var kept, refused = [];
    window.${api} = Object.fromEntries(${JSON.stringify(calls)}.map((name) => [name, wrapped(name)]));
  </script>`);
};

/** What an LMS serves: the files of a package, its own pages, and a page that frames the package in between. */
const pagesOf = (scorm: Scorm) => ({
  ...Object.fromEntries(
    Object.entries(scorm.files).map(([path, text]) => [`/${scorm.version}/${path}`, text]),
  ),
  ...Object.fromEntries(
    runTimes.map((folder) => [`/${scorm.version}/${folder}`, lmsWith(scorm, folder)]),
  ),
  [`/${scorm.version}/empty`]: pageWith(''),
  [`/${scorm.version}/player`]: pageWith('<iframe src="embed.html"></iframe>'),
});

const scripts = runTimes.flatMap((folder) =>
  packages.map(({ script }) => {
    const text = readFileSync(`node_modules/${folder}/dist/${script}.js`, 'utf8');
    return [`/${folder}/${script}.js`, text.replace(/^\/\/# source.*/m, '')] as const;
  }),
);

/** A quiz of one's own with more statements than SCORM 1.2 has room for. */
const longContent = {
  ...contents.en,
  questions: contents.en.questions.map((question) => ({
    ...question,
    statements: question.statements.flatMap((statement) =>
      ['', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((suffix) => ({
        ...statement,
        id: statement.id + suffix,
      })),
    ),
  })),
};

const visit = visitBuilt({
  '/commit': JSON.stringify({ result: true, errorCode: 0 }),
  '/empty': pageWith(''),
  '/french': pageWith('', 'fr'),
  '/unknown': pageWith('', ''),
  '/1.2/long.json': JSON.stringify(longContent),
  '/2004/long.json': JSON.stringify(longContent),
  ...Object.fromEntries(scripts),
  ...pagesOf(packages[0]),
  ...pagesOf(packages[1]),
});

type Values = Readonly<Record<string, string>>;
type Call = readonly [name: string, ...values: string[]];

/** What a page of these tests holds. */
interface Lms {
  /** What was there at the last commit, or at the end. */
  kept?: Values;
  /** What it has not taken. */
  refused: Call[];
  /** What was called, but for questions. */
  told: Call[];
  /** What it answers, by name. */
  current: Record<string, string>;
  /** What it refuses: a function, or a value to set. */
  failing: string[];
}
const kept = () => visit.page.evaluate(() => (window as unknown as Lms).kept);
const refused = () => visit.page.evaluate(() => (window as unknown as Lms).refused);
const told = () => visit.page.evaluate(() => (window as unknown as Lms).told);
const current = () => visit.page.evaluate(() => (window as unknown as Lms).current);
const setFailing = (...names: string[]) =>
  visit.page.evaluate((names) => ((window as unknown as Lms).failing = names), names);

/** Puts a frame into the page, in the place of all else. */
const frame = async (path: string, sandbox?: string): Promise<Frame> => {
  const attached = visit.page.waitForEvent('frameattached');
  await visit.page.evaluate(
    ([src, sandbox]) => {
      const frame = document.createElement('iframe');
      if (sandbox) frame.sandbox = sandbox;
      frame.src = src;
      document.body.replaceChildren(frame);
    },
    [path, sandbox] as const,
  );
  return attached;
};

/** Opens a window from the page. */
const popup = async (path: string): Promise<Page> => {
  const [opened] = await Promise.all([
    visit.page.waitForEvent('popup'),
    visit.page.evaluate((path) => void open(path), path),
  ]);
  return opened;
};

/** Leaves what is in a frame of the page. */
const leave = (): Promise<void> => visit.page.evaluate(() => document.body.replaceChildren());

// Most tests put their frame into the same page: to open it anew would take longer than what they do.
const { end } = visit;
visit.end = () => (visit.page.url().endsWith('/empty') ? leave() : end());

type Place = Page | Frame | FrameLocator;

const finderIn = (place: Place) => place.locator('role-finder');
const codeIn = (place: Place) =>
  finderIn(place).evaluate((finder) => (finder as HTMLElementTagNameMap['role-finder']).code);
const languageOf = (place: Place) => place.locator('html').getAttribute('lang');
const stateIn = (data = '') => parseState(data, contents.en);
const answersTo = (question: string, values: Values = {}): readonly string[] => {
  const answer = stateIn(values['cmi.suspend_data'])?.answers.get(question);
  return answer && answer !== 'none' ? [...answer] : [];
};
const alertIn = (place: Place) => finderIn(place).getByRole('alert');
const checked = (place: Place) => finderIn(place).getByRole('checkbox', { checked: true });
const questionIn = (place: Place, index: number) =>
  finderIn(place).getByRole('heading', { name: contents.en.questions[index]?.title ?? '' });
/** The state with every answer, every task and the longest step. */
const longestState = (content = contents.en): string =>
  serializeState(
    {
      answers: new Map(
        content.questions.map(({ id, statements }) => [
          id,
          new Set(statements.map(({ id }) => id)),
        ]),
      ),
      step: overviewStep(reopenedStep(0)),
      done: taskIds(content),
    },
    content,
  );
const resultIn = (place: Place, language: 'en' | 'fr' = 'en') =>
  finderIn(place).getByRole('heading', { name: marketersHeadline[language] });

/** Answers the second and the third question. */
async function takeRest(place: Frame): Promise<void> {
  await questionIn(place, 1).waitFor();
  await answer(finderIn(place), marketersTicks('en').slice(1));
  await resultIn(place).waitFor();
}

describe.each(packages)('the SCORM $version package', (scorm) => {
  const { version, files, api, status, mode, exit, language, time, maxLength } = scorm;
  const [initialize, getValue, setValue, commit, terminate] = scorm.calls;
  const page = `/${version}/embed.html`;

  /** Opens a page of the LMS that starts with some values. */
  const openLms = (values: Values = {}, runTime: string = runTimes[0]) =>
    visit.open(`/${version}/${runTime}?${encodeURIComponent(JSON.stringify(values))}`);

  /** Shows a page whose API answers with some values, which are on it too, and writes down what it is told. */
  const openApi = async (values: Values = {}, path = `/${version}/empty`) => {
    if (visit.page.url() === visit.site.address + path) await leave();
    else await visit.open(path);
    await visit.page.evaluate(
      ({ api, calls, values }) => {
        const lms = Object.assign(window as unknown as Lms, {
          told: [] as Call[],
          current: { ...values },
          failing: [] as string[],
        });
        const [initialize, getValue, ...others] = calls;
        const write = (name: string) => [
          name,
          (...values: string[]) => {
            lms.told.push([name, ...values]);
            if ([name, ...values].some((each) => lms.failing.includes(each))) return 'false';
            if (values.length === 2) lms.current[String(values[0])] = String(values[1]);
            return 'true';
          },
        ];
        const countOf = (list: string) =>
          Object.keys(lms.current).filter((name) => name.startsWith(list) && name.endsWith('.id'));
        Object.assign(window, {
          [api]: {
            ...(Object.fromEntries([initialize, ...others].map(write)) as object),
            [getValue]: (name: string) =>
              name.endsWith('_count')
                ? String(countOf(name.replace('_count', '')).length)
                : (lms.current[name] ?? ''),
          },
        });
      },
      { api, calls: scorm.calls, values },
    );
  };

  it('holds the page for frames, its script, the manifest that lists them, and the license', () => {
    const listed = [...(files['imsmanifest.xml'] ?? '').matchAll(/<file href="([^"]+)" \/>/g)];
    const names = ['embed.html', 'embed.css', 'embed.js', 'scorm.js'];
    const readmes = quizLocales.codes.map((code) => `README.${code}.txt`);
    const all = [...names, ...readmes, 'LICENSE.txt'];
    expect(listed.map(([, href]) => href)).toEqual(all);
    expect(Object.keys(files)).toEqual(expect.arrayContaining(all));
    const script = `<script src="scorm.js" data-version="${version}" defer></script>\n    `;
    const built = (file: string) => readFileSync(file, 'utf8');
    expect(files['embed.html']?.replace(script, '')).toBe(built('dist/embed.html'));
    expect(files['embed.html']).toContain(`${script}<script src="embed.js"`);
    expect(files['embed.css']).toBe(built('dist/embed.css'));
    expect(files['embed.js']).toBe(built('dist/embed.js'));
    expect(files['scorm.js']).toBe(built('dist/hosts/scorm.js'));
    expect(files['LICENSE.txt']).toBe(built('LICENSE'));
  });

  it('holds the schemas that its manifest names, what these name, and nothing else', () => {
    const manifest = files['imsmanifest.xml'] ?? '';
    const [, locations = ''] = /xsi:schemaLocation="([^"]+)"/.exec(manifest) ?? [];
    const pairs = locations.trim().split(/\s+/);
    const named = new Set(pairs.filter((_, index) => index % 2));
    // A set takes what is added while it is gone through.
    for (const name of named)
      for (const [, other = ''] of (files[name] ?? '').matchAll(
        /(?:schemaLocation\s*=\s*|(?:DOCTYPE|ENTITY) [^>]*)["']([\w.]+\.(?:xsd|dtd))["']/g,
      ))
        named.add(other);
    const schemas = Object.keys(files).filter((name) => /\.(xsd|dtd)$/.test(name));
    expect([...named].toSorted()).toEqual(schemas.toSorted());
    const namespaces = [...manifest.matchAll(/xmlns(?::(?!xsi)\w+)?="([^"]+)"/g)];
    expect(pairs.filter((_, index) => index % 2 === 0)).toEqual(
      namespaces.map(([, namespace]) => namespace),
    );
  });

  it('has a short title in every language', () => {
    const titles = quizLocales.codes.map((code) =>
      quizLocales.localeFor(code).msg('Find your role'),
    );
    const found = [...(files['imsmanifest.xml'] ?? '').matchAll(/<title>(.*)<\/title>/g)];
    expect(found.map(([, title]) => title)).toEqual(Array(2).fill(titles.join(' / ')));
  });

  describe.each([
    ['a frame', async () => ({ place: await frame(page), end: leave })],
    [
      'a frame in a frame',
      async () => {
        const player = await frame(`/${version}/player`);
        return { place: player.frameLocator('iframe'), end: leave };
      },
    ],
    [
      'a window',
      async () => {
        const place = await popup(page);
        return { place, end: () => place.close({ runBeforeUnload: true }) };
      },
    ],
    [
      'a frame in a window',
      async () => {
        const player = await popup(`/${version}/player`);
        const end = () => player.close({ runBeforeUnload: true });
        return { place: player.frameLocator('iframe'), end };
      },
    ],
  ])('in scorm-again, in %s', (_, launch) => {
    it('is completed with the result, without a score, and comes back to it in French', async () => {
      await openLms();
      const first = await launch();
      await takeQuiz(finderIn(first.place));
      const code = await codeIn(first.place);
      await expect.poll(kept).toMatchObject({ [status]: 'completed' });
      const committed = (await kept()) ?? {};
      const { 'cmi.suspend_data': data = '' } = committed;
      expect(stateIn(data)?.step).toEqual({ screen: 'result' });
      const scores = Object.entries(committed).filter(([name]) => /score\.(raw|scaled)/.test(name));
      expect(scores).not.toEqual([]);
      for (const [, score] of scores) expect(score).toBe('');
      expect(committed['cmi.success_status'] ?? 'unknown').toBe('unknown');
      await first.end();
      expect(await refused()).toEqual([]);

      const completed = { [status]: 'completed', 'cmi.suspend_data': data };
      await openLms({ ...completed, [language]: 'fr-CA' });
      const second = await launch();
      await resultIn(second.place, 'fr').waitFor();
      expect(await languageOf(second.place)).toBe('fr');
      expect(await codeIn(second.place)).toBe(code);
      await second.end();
      await expect.poll(kept).toMatchObject(completed);
      expect(await refused()).toEqual([]);
    });
  });

  describe.each(runTimes)('in %s', (runTime) => {
    it('has kept each step when a page is gone without a word', async () => {
      await openLms({}, runTime);
      const sco = await frame(page);
      await finderIn(sco).getByRole('checkbox').first().waitFor();
      await expect.poll(kept).toMatchObject({ [status]: 'incomplete' });
      await answer(finderIn(sco), marketersTicks('en').slice(0, 1));
      await questionIn(sco, 1).waitFor();
      const stepIn = (values: Values = {}) => stateIn(values['cmi.suspend_data'])?.step;
      const second = { screen: 'question', index: 1 };
      await expect.poll(async () => stepIn(await kept())).toMatchObject(second);
      await finderIn(sco).getByRole('checkbox').first().click();
      await expect.poll(async () => answersTo('skills', await kept())).toHaveLength(1);
      const values = await kept();
      expect(await refused()).toEqual([]);

      const { 'cmi.suspend_data': data = '' } = values ?? {};
      await openLms({ [status]: 'incomplete', 'cmi.suspend_data': data }, runTime);
      const again = await frame(page);
      await questionIn(again, 1).waitFor();
      expect(await checked(again).count()).toBe(1);
    });

    it('takes every value, at the result and when it changes, with the ticks of tasks', async () => {
      await openLms({}, runTime);
      const sco = await frame(page);
      await takeQuiz(finderIn(sco));
      await finderIn(sco).getByRole('checkbox').first().click();
      const doneIn = (values: Values = {}) => stateIn(values['cmi.suspend_data'])?.done.length;
      await expect.poll(async () => doneIn(await kept())).toBe(1);
      await press(finderIn(sco), words.en.change(words.en.labels[2]));
      await finderIn(sco).getByRole('checkbox', { checked: false }).first().click();
      await press(finderIn(sco), words.en.backToResult);
      await expect.poll(async () => answersTo('tasks', await kept())).toHaveLength(2);
      expect(await refused()).toEqual([]);
      expect(await kept()).toMatchObject({
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
      await openLms({ 'cmi.suspend_data': longest }, runTime);
      const sco = await frame(page);
      await press(finderIn(sco), words.en.toQuiz);
      await finderIn(sco).getByRole('checkbox').first().waitFor();
      const state = async () => stateIn((await kept())?.['cmi.suspend_data']);
      await expect.poll(async () => (await state())?.step.screen).toBe('question');
      expect(await state()).toMatchObject({ dropped: 0, done: taskIds(contents.en) });
      expect(await refused()).toEqual([]);
    });
  });

  it('is not completed for who leaves before the result', async () => {
    await openLms();
    const sco = await frame(page);
    await finderIn(sco).getByRole('checkbox').first().waitFor();
    await leave();
    await expect.poll(kept).toMatchObject({ [status]: 'incomplete' });
  });

  it('tells the LMS at the beginning, at each step, at the result and at the end', async () => {
    await openApi({ [status]: scorm.untouched });
    const sco = await frame(`${page}?report=off`);
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
    await finderIn(sco).getByRole('checkbox').first().waitFor();
    expect(await told()).toEqual(start);

    // The first tick begins; the others of a question are kept with its step.
    const step = [[setValue, 'cmi.suspend_data', expect.any(String)], ...kept];
    await answer(finderIn(sco), marketersTicks('en').slice(0, 1));
    await expect.poll(async () => (await told()).at(-1)).toEqual([commit, '']);
    const [, ...others] = step;
    const steps = (await told()).slice(start.length);
    expect(steps.slice(-3)).toEqual([step[0], ...others]);
    const before = (await told()).length;

    await takeRest(sco);
    await expect.poll(async () => (await told()).at(-1)).toEqual([commit, '']);
    expect((await told()).slice(before).slice(-4)).toEqual([
      [setValue, 'cmi.suspend_data', expect.any(String)],
      [setValue, status, 'completed'],
      ...kept,
    ]);
    const atResult = (await told()).length;
    await leave();
    await expect
      .poll(async () => (await told()).slice(atResult))
      .toEqual([kept[0], [terminate, '']]);
  });

  it('tells hours beyond a day', async () => {
    await openApi();
    const sco = await frame(page);
    await finderIn(sco).getByRole('checkbox').first().waitFor();
    await sco.locator('html').evaluate(() => {
      const now = performance.now.bind(performance);
      performance.now = () => now() + 100 * 3_600_000;
    });
    await leave();
    await expect
      .poll(async () => (await current())[time])
      .toMatch(version === '1.2' ? /^100:00:\d\d$/ : /^PT3600\d\dS$/);
  });

  it.each(['normal', 'review'])(
    'keeps the new answers where they are changed after completion: %s',
    async (value) => {
      await openApi({ [status]: 'completed', [mode]: value });
      const sco = await frame(page);
      await takeQuiz(finderIn(sco));
      const before = await codeIn(sco);
      await press(finderIn(sco), words.en.change(words.en.labels[2]));
      await finderIn(sco).getByRole('checkbox', { checked: false }).first().click();
      await press(finderIn(sco), words.en.backToResult);
      await expect.poll(() => codeIn(sco)).not.toBe(before);
      await expect.poll(async () => (await told()).at(-1)).toEqual([commit, '']);
      const { 'cmi.suspend_data': data, ...others } = await current();
      expect(answersTo('tasks', await current())).toHaveLength(2);
      expect(others[exit]).toBe('suspend');
      expect((await told()).filter(([, name]) => name === status)).toEqual([]);
      await openApi({ [status]: 'completed', [mode]: value, 'cmi.suspend_data': data ?? '' });
      const again = await frame(page);
      await finderIn(again).getByRole('heading').first().waitFor();
      await expect.poll(() => codeIn(again)).not.toBe(before);
    },
  );

  it('leaves “passed” as it is', async () => {
    await openApi({ [status]: 'passed' });
    const sco = await frame(page);
    await takeQuiz(finderIn(sco));
    const calls = await told();
    expect(calls).toContainEqual([commit, '']);
    expect(calls.filter(([, name]) => name === status)).toEqual([]);
  });

  it('saves nothing where one only looks', async () => {
    await openApi({ [mode]: 'browse', [status]: scorm.untouched });
    const sco = await frame(page);
    await takeQuiz(finderIn(sco));
    await leave();
    await expect.poll(told).toContainEqual([terminate, '']);
    const set = (await told()).filter(([name]) => name === setValue).map(([, name]) => name);
    const isKnown = version === '1.2';
    expect(set).toEqual([...(isKnown ? [status] : []), time, time]);
    // Else a look counts as completion.
    if (isKnown) expect((await current())[status]).toBe('browsed');
  });

  it('calls “incomplete” what is begun after a look', async () => {
    await openApi({ [status]: version === '1.2' ? 'browsed' : scorm.untouched });
    await finderIn(await frame(page))
      .getByRole('checkbox')
      .first()
      .waitFor();
    expect((await current())[status]).toBe('incomplete');
  });

  it('does not call “browsed” what was begun', async () => {
    await openApi({ [mode]: 'browse', [status]: 'incomplete' });
    await finderIn(await frame(page))
      .getByRole('checkbox')
      .first()
      .waitFor();
    expect((await current())[status]).toBe('incomplete');
  });

  it('reads the code that an earlier version has saved', async () => {
    await openApi();
    const sco = await frame(page);
    await takeQuiz(finderIn(sco));
    const code = await codeIn(sco);
    await openApi({ 'cmi.suspend_data': code });
    const again = await frame(page);
    await resultIn(again).waitFor();
    expect(await codeIn(again)).toBe(code);
    await expect
      .poll(async () => stateIn((await current())['cmi.suspend_data'])?.step)
      .toEqual({ screen: 'result' });
  });

  it.each(['{"slide":4}'.padEnd(70_000), '[]', 'null', '7'])(
    'passes over what is none of its own, and takes its place with the first tick: %s',
    async (data) => {
      await openApi({ 'cmi.suspend_data': data });
      const sco = await frame(page);
      await finderIn(sco).getByRole('checkbox').first().waitFor();
      expect((await current())['cmi.suspend_data']).toBe(data);
      await finderIn(sco).getByRole('checkbox').first().click();
      await expect.poll(async () => stateIn((await current())['cmi.suspend_data'])).toBeDefined();
    },
  );

  it('leaves the state of a later version as it is', async () => {
    const later = JSON.stringify({ version: 2, answers: [] });
    await openApi({ 'cmi.suspend_data': later });
    const sco = await frame(page);
    await takeQuiz(finderIn(sco));
    expect((await current())['cmi.suspend_data']).toBe(later);
  });

  it('keeps the answers alone where a state is too long', async () => {
    const longest = longestState(longContent);
    expect(longest.length).toBeGreaterThan(4096);
    await openApi();
    const content = `${page}?content=long.json`;
    const sco = await frame(content);
    const finder = finderIn(sco);
    await finder.getByRole('checkbox').first().waitFor();
    for (const next of [words.en.next, words.en.next, words.en.toResult]) {
      await finder.evaluate((element) => {
        for (const box of element.shadowRoot?.querySelectorAll('input') ?? [])
          if (!box.closest('label')?.textContent.includes('None of these')) box.click();
      });
      await press(finder, next);
    }
    await expect.poll(async () => (await current())[status]).toBe('completed');
    const { 'cmi.suspend_data': data = '' } = await current();
    expect(data.length).toBeLessThanOrEqual(maxLength);
    expect(data.startsWith('{')).toBe(longest.length <= maxLength);
    const code = await codeIn(sco);
    await openApi({ 'cmi.suspend_data': data });
    const again = await frame(content);
    await finderIn(again).getByRole('heading', { name: contents.en.allRoles.everyRole }).waitFor();
    expect(await codeIn(again)).toBe(code);
  });

  it('reports the roles, and the code of the answers, in the language of the LMS', async () => {
    await openApi({ [language]: 'fr' });
    const sco = await frame(page);
    await takeQuiz(finderIn(sco), 'fr');
    await expect.poll(async () => (await current())[status]).toBe('completed');
    const values = await current();
    const { roles } = contents.fr;
    const responses = roles.map(
      (_, index) => values[`cmi.interactions.${index}.${scorm.response}`],
    );
    expect(responses).toEqual(['–', '–', '–', contents.fr.roles[3]?.name]);
    expect(values[`cmi.interactions.4.${scorm.response}`]).toBe(await codeIn(sco));
    for (const [index, { id, name }] of roles.entries()) {
      expect(values).toMatchObject({
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
    await openApi({ 'cmi.objectives.0.id': 'other', 'cmi.objectives.1.id': 'marketer' });
    const sco = await frame(page);
    await takeQuiz(finderIn(sco));
    await expect.poll(async () => (await current())[status]).toBe('completed');
    const ids = Object.entries(await current()).filter(([name]) => /objectives.*id$/.test(name));
    expect(ids.map(([, id]) => id)).toEqual([
      'other',
      'marketer',
      'administrator',
      'data-engineer',
      'developer',
    ]);
    expect((await current())[`cmi.objectives.1.${scorm.objectiveStatus}`]).toBe('completed');
  });

  it('takes back what is reported with what is forgotten', async () => {
    await openApi();
    const sco = await frame(page);
    await takeQuiz(finderIn(sco));
    await press(finderIn(sco), words.en.forget);
    await questionIn(sco, 0).waitFor();
    const values = await current();
    expect(values['cmi.suspend_data']).toBe('');
    const reported = Object.entries(values).filter(
      ([name]) => name.endsWith(scorm.response) || name.endsWith(`.${scorm.objectiveStatus}`),
    );
    const told = new Set(reported.filter(([name]) => name !== status).map(([, value]) => value));
    expect([...told].toSorted()).toEqual(['not attempted', '–'].toSorted());
    expect(values[status]).toBe('completed');
  });

  it('reports no role where the package says so', async () => {
    await openApi({ [language]: 'en' });
    const sco = await frame(`${page}?report=off`);
    await finderIn(sco).getByText('kept on this learning platform.').first().waitFor();
    expect(await finderIn(sco).getByText('report').count()).toBe(0);
    await takeQuiz(finderIn(sco));
    await expect.poll(async () => (await current())[status]).toBe('completed');
    expect(Object.keys(await current()).filter((name) => /objective|interact/.test(name))).toEqual(
      [],
    );
  });

  it('says once that nothing is saved, until something is', async () => {
    await openApi({ [language]: 'fr' });
    const sco = await frame(page);
    const finder = finderIn(sco);
    await finder.getByRole('checkbox').first().waitFor();
    expect(await alertIn(sco).count()).toBe(0);
    await finder.getByRole('checkbox').nth(1).click();
    for (const failing of ['cmi.suspend_data', commit]) {
      await setFailing(failing);
      await press(finder, words.fr.next);
      await alertIn(sco).waitFor();
      expect(await alertIn(sco).textContent()).toMatch(/^Non enregistré\u00a0: /);
      const notice = await alertIn(sco).evaluateHandle((element) => element);
      await press(finder, words.fr.back);
      await finder.getByRole('checkbox').nth(2).click();
      await press(finder, words.fr.next);
      await finder.getByRole('button', { name: words.fr.back }).waitFor();
      expect(await alertIn(sco).count()).toBe(1);
      expect(await notice.evaluate((element) => element.isConnected)).toBe(true);
      await setFailing();
      await press(finder, words.fr.back);
      await expect.poll(() => alertIn(sco).count()).toBe(0);
    }
    // The element says once, on the console, what it was told.
    await expect
      .poll(() => visit.errors.splice(0))
      .toEqual([expect.stringContaining('storage failed')]);
  });

  it('says so where the browser is offline, whatever the LMS says', async () => {
    await openApi();
    const sco = await frame(page);
    await finderIn(sco).getByRole('checkbox').first().waitFor();
    await visit.page.context().setOffline(true);
    await finderIn(sco).getByRole('checkbox').first().click();
    await alertIn(sco).waitFor();
    await visit.page.context().setOffline(false);
    await press(finderIn(sco), words.en.next);
    await expect.poll(() => alertIn(sco).count()).toBe(0);
  });

  it('says so at once where the LMS begins no session', async () => {
    await openApi();
    await setFailing(initialize);
    const sco = await frame(page);
    await alertIn(sco).waitFor();
    await finderIn(sco).getByText('Your answers stay on this device.').first().waitFor();
  });

  it.each([
    ['fr-CA', 'fr'],
    ['French', 'fr'],
    // Then that of the page around counts.
    ['Frisian', 'en'],
  ])('takes the language that the LMS tells: %s', async (value, expected) => {
    await openApi({ [language]: value });
    const sco = await frame(page);
    await finderIn(sco).getByRole('checkbox').first().waitFor();
    expect(await languageOf(sco)).toBe(expected);
  });

  it.each([
    ['/french', 'the page around', 'fr'],
    ['/unknown', 'the browser', 'en'],
  ] as const)(
    'takes the language of %s where the LMS tells none: of %s',
    async (path, _, expected) => {
      await openApi({ [language]: '' }, path);
      const sco = await frame(page);
      await finderIn(sco).getByRole('checkbox').first().waitFor();
      expect(await languageOf(sco)).toBe(expected);
    },
  );

  it.each(['en', 'fr'] as const)('says where the answers are kept, in %s', async (lang) => {
    await openApi({ [language]: lang });
    const own = { en: 'kept on this learning platform', fr: 'cette plateforme de formation' };
    await finderIn(await frame(page))
      .getByText(own[lang])
      .waitFor();
  });

  it('does not say so where nothing is set', async () => {
    await openApi({ [mode]: 'browse' });
    await finderIn(await frame(page))
      .getByText('Your answers stay on this device.')
      .waitFor();
  });

  /** What the browser does when a page goes to its back/forward cache, and comes back. */
  const goAndComeBack = (sco: Frame) =>
    sco.locator('html').evaluate(() => {
      for (const type of ['pagehide', 'pageshow'])
        dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
    });

  it('begins again where the page comes back from the cache of the browser', async () => {
    await openApi({ [status]: scorm.untouched });
    const sco = await frame(page);
    await answer(finderIn(sco), marketersTicks('en').slice(0, 1));
    await goAndComeBack(sco);
    await questionIn(sco, 1).waitFor();
    await takeRest(sco);
    await expect.poll(async () => (await current())[status]).toBe('completed');
    await leave();
    await expect.poll(async () => (await told()).at(-1)).toEqual([terminate, '']);
    const names = (await told()).map(([name]) => name).filter((name) => name !== setValue);
    const begun = names.filter((name) => name === initialize || name === terminate);
    expect(begun).toEqual([initialize, terminate, initialize, terminate]);
    expect(stateIn((await current())['cmi.suspend_data'])?.step).toEqual({ screen: 'result' });
  });

  it('says so where the LMS does not begin again', async () => {
    await openApi();
    const sco = await frame(page);
    await finderIn(sco).getByRole('checkbox').first().waitFor();
    await setFailing(initialize);
    await visit.page.evaluate(
      (status) => ((window as unknown as Lms).current[status] = ''),
      status,
    );
    await goAndComeBack(sco);
    await alertIn(sco).waitFor();
    await takeQuiz(finderIn(sco));
    visit.errors = [];
  });

  it('undoes nothing of what another tab has done', async () => {
    await openLms();
    const first = await frame(page);
    await answer(finderIn(first), marketersTicks('en').slice(0, 1));
    await expect.poll(kept).toMatchObject({ [status]: 'incomplete' });

    // Each tab has a run-time of its own.
    const second = await popup(`/${version}/${runTimes[0]}`);
    await second.waitForLoadState();
    await second.evaluate((src) => {
      document.body.replaceChildren(Object.assign(document.createElement('iframe'), { src }));
    }, page);
    await takeQuiz(finderIn(second.frameLocator('iframe')));
    await resultIn(first).waitFor();
    await finderIn(first).getByRole('checkbox').first().click();
    await leave();
    await expect
      .poll(async () => stateIn((await kept())?.['cmi.suspend_data'])?.done.length)
      .toBe(1);
    expect(await kept()).toMatchObject({
      [status]: 'completed',
      [`cmi.objectives.3.${scorm.objectiveStatus}`]: 'completed',
    });
    expect(await refused()).toEqual([]);
    await second.close();
  });

  it('is printed whole with the page of the LMS, where a box cuts its frame off', async () => {
    await openApi({ 'cmi.suspend_data': longestState() });
    const sco = await frame(page);
    await press(finderIn(sco), words.en.toQuiz);
    await finderIn(sco).getByRole('checkbox').first().waitFor();
    const heights = () =>
      visit.page.evaluate(() => {
        const { scrollHeight, clientHeight } = document.documentElement;
        const inFrame = document.querySelector('iframe')?.contentDocument?.documentElement;
        return {
          isCut: scrollHeight > clientHeight,
          isFrameCut: inFrame && inFrame.scrollHeight > inFrame.clientHeight,
        };
      });
    const style = await visit.page.evaluate(() => {
      document.body.style.cssText = 'height: 200px; overflow: hidden';
      return document.body.style.cssText;
    });
    expect(await heights()).toEqual({ isCut: false, isFrameCut: true });
    const print = (type: string) =>
      sco.locator('html').evaluate((_, type) => void dispatchEvent(new Event(type)), type);
    await print('beforeprint');
    expect(await heights()).toEqual({ isCut: true, isFrameCut: false });
    await print('afterprint');
    expect(await heights()).toEqual({ isCut: false, isFrameCut: true });
    expect(await visit.page.evaluate(() => document.body.style.cssText)).toBe(style);
  });

  it('speaks the language of its address first', async () => {
    await openApi({ [language]: 'en' });
    const sco = await frame(`${page}?lang=fr`);
    await finderIn(sco).getByRole('checkbox').first().waitFor();
    expect(await languageOf(sco)).toBe('fr');
  });

  it('tells an LMS that is there late', async () => {
    await visit.open('/empty');
    const sco = await frame(page);
    await finderIn(sco).getByRole('checkbox').first().waitFor();
    await visit.page.evaluate(
      ({ api, calls }) => {
        const { told } = Object.assign(window, { told: [] as Call[] });
        const note = (name: string) => [
          name,
          (...values: string[]) => told.push([name, ...values]),
        ];
        Object.assign(window, { [api]: Object.fromEntries(calls.map(note)) as object });
      },
      { api, calls: scorm.calls },
    );
    await takeQuiz(finderIn(sco));
    const calls = await told();
    expect(calls).toContainEqual([setValue, status, 'completed']);
    expect(calls.filter(([name]) => name === initialize)).toHaveLength(1);
  });

  it('goes on with a session that something else has begun', async () => {
    await openApi({ [status]: 'incomplete' });
    await visit.page.evaluate(
      ([api, initialize]) => {
        const found = (window as unknown as Record<string, Record<string, unknown>>)[api];
        Object.assign(found ?? {}, { [initialize]: () => 'false' });
      },
      [api, initialize] as const,
    );
    await takeQuiz(finderIn(await frame(page)));
    expect(await told()).toContainEqual([setValue, status, 'completed']);
  });

  it.each([
    ['throws', '() => { throw new Error("The LMS is down."); }'],
    ['says no', '(name) => (name.endsWith("GetValue") ? "" : "false")'],
    ['says nothing', '() => undefined'],
    ['has other methods', 'undefined'],
  ])('can be taken with an API that %s', async (_, method) => {
    await visit.open('/empty');
    await visit.page.evaluate(`
      window.asked = [];
      const answer = ${method};
      const calls = ${JSON.stringify(scorm.calls)}.map((name) => [
        name,
        answer && ((...values) => { asked.push([name, ...values]); return answer(name); }),
      ]);
      window.${api} = Object.fromEntries(calls);
    `);
    const sco = await frame(page);
    await takeQuiz(finderIn(sco));
    await leave();
    const asked = await visit.page.evaluate('asked');
    // The element tells it once.
    visit.errors = visit.errors.filter((error) => !error.includes('storage failed'));
    const isNone = method === 'undefined';
    expect(asked).toEqual(isNone ? [] : expect.arrayContaining([[initialize, '']]));
    // One that has refused the session is only asked whether there is one already.
    const others = (asked as Call[]).filter(([name]) => name !== initialize && name !== getValue);
    if (method.includes('"false"')) expect(others).toEqual([]);
  });

  it('can be taken without an LMS, also in a frame that has no access to it', async () => {
    await visit.open('/empty');
    await takeQuiz(finderIn(await frame(page)));
    await openApi();
    await takeQuiz(finderIn(await frame(page, 'allow-scripts')));
    expect(await told()).toEqual([]);
    await visit.open(page);
    await takeQuiz(finderIn(visit.page));
  });
});
