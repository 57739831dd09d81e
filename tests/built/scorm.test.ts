import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { FrameLocator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { contents, marketersHeadline } from '../support/contents.js';
import { pageWith } from '../support/serve.js';
import { press, takeQuiz, visitBuilt } from '../support/visit.js';
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
    api: 'API',
    calls: ['LMSInitialize', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish'],
    status: 'cmi.core.lesson_status',
    untouched: 'not attempted',
    mode: 'cmi.core.lesson_mode',
    exit: 'cmi.core.exit',
    language: 'cmi.student_preference.language',
    time: 'cmi.core.session_time',
    timeFormat: /^\d\d:\d\d:\d\d$/,
  },
  {
    version: '2004',
    files: unzipped('2004'),
    runTime: 'Scorm2004API',
    api: 'API_1484_11',
    calls: ['Initialize', 'GetValue', 'SetValue', 'Commit', 'Terminate'],
    status: 'cmi.completion_status',
    untouched: 'unknown',
    mode: 'cmi.mode',
    exit: 'cmi.exit',
    language: 'cmi.learner_preference.language',
    time: 'cmi.session_time',
    timeFormat: /^PT\d+S$/,
  },
] as const;

/** A page of an LMS in which scorm-again is the run-time; what it starts with is in the address. */
const lmsWith = (runTime: string): string =>
  pageWith(`<script src="/${runTime}.js"></script><script>
    const api = new ${runTime}({ autoCompleteLessonStatus: true, logLevel: 'NONE' });
    api.loadFromFlattenedJSON(JSON.parse(decodeURIComponent(location.search.slice(1) || '{}')));
    const keep = () => { window.kept = JSON.parse(JSON.stringify(api.getFlattenedCMI())); };
    for (const call of ['LMSCommit', 'LMSFinish', 'Commit', 'Terminate']) api.on(call, keep);
    window.${runTime === 'Scorm12API' ? 'API' : 'API_1484_11'} = api;
  </script>`);

/** What an LMS serves: the files of a package, its own page, and a page that frames the package in between. */
const pagesOf = ({ version, files, runTime }: (typeof packages)[number]) => ({
  ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`/${version}/${path}`, text])),
  [`/${version}/lms`]: lmsWith(runTime),
  [`/${version}/player`]: pageWith('<iframe src="embed.html"></iframe>'),
});

const runTime = (file: string): string =>
  readFileSync(`node_modules/scorm-again/dist/${file}.js`, 'utf8').replace(/^\/\/# source.*/m, '');

const visit = visitBuilt({
  '/empty': pageWith(''),
  '/Scorm12API.js': runTime('scorm12'),
  '/Scorm2004API.js': runTime('scorm2004'),
  ...pagesOf(packages[0]),
  ...pagesOf(packages[1]),
});

type Values = Readonly<Record<string, string>>;
type Call = readonly [name: string, ...values: string[]];

/** What a page of these tests holds. */
interface Lms {
  /** What was there at the last commit, or at the end. */
  kept?: Values;
  /** What was called, but for questions. */
  told: Call[];
  /** What it answers, by name. */
  current: Record<string, string>;
}
const kept = () => visit.page.evaluate(() => (window as unknown as Lms).kept);
const told = () => visit.page.evaluate(() => (window as unknown as Lms).told);

/** Puts a frame into the page. */
const frame = async (path: string, sandbox?: string) => {
  await visit.page.evaluate(
    ([src, sandbox]) => {
      const frame = document.createElement('iframe');
      if (sandbox) frame.sandbox = sandbox;
      frame.src = src;
      document.body.replaceChildren(frame);
    },
    [path, sandbox] as const,
  );
  return visit.page.frameLocator('iframe');
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
const leave = () => visit.page.evaluate(() => document.body.replaceChildren());

const finderIn = (place: Page | FrameLocator) => place.locator('role-finder');
const codeIn = (place: Page | FrameLocator) =>
  finderIn(place).evaluate((finder) => (finder as HTMLElementTagNameMap['role-finder']).code);
const languageOf = (place: Page | FrameLocator) => place.locator('html').getAttribute('lang');
const resultIn = (place: Page | FrameLocator, language: 'en' | 'fr' = 'en') =>
  finderIn(place).getByRole('heading', { name: marketersHeadline[language] });

describe.each(packages)('the SCORM $version package', (scorm) => {
  const { version, files, api, status, mode, exit, language, time } = scorm;
  const [initialize, getValue, setValue, commit, terminate] = scorm.calls;
  const page = `/${version}/embed.html`;

  /** Opens a page of the LMS that starts with some values. */
  const openLms = (values: Values = {}) =>
    visit.open(`/${version}/lms?${encodeURIComponent(JSON.stringify(values))}`);

  /** Opens a page whose API answers with some values, which are on it too, and writes down what it is told. */
  const openApi = async (values: Values = {}) => {
    await visit.open('/empty');
    await visit.page.evaluate(
      ({ api, calls, values }) => {
        const { told, current } = Object.assign(window, {
          told: [] as Call[],
          current: { ...values },
        });
        const [initialize, getValue, ...others] = calls;
        const write = (name: string) => [
          name,
          (...values: string[]) => {
            told.push([name, ...values]);
            if (values.length === 2) current[String(values[0])] = String(values[1]);
            return 'true';
          },
        ];
        Object.assign(window, {
          [api]: {
            ...(Object.fromEntries([initialize, ...others].map(write)) as object),
            [getValue]: (name: string) => current[name] ?? '',
          },
        });
      },
      { api, calls: scorm.calls, values },
    );
  };

  it('holds the page for frames, its script, the manifest that lists them, and the license', () => {
    const listed = [...(files['imsmanifest.xml'] ?? '').matchAll(/<file href="([^"]+)" \/>/g)];
    const names = ['embed.html', 'embed.css', 'embed.js', 'scorm.js', 'LICENSE.txt'];
    expect(listed.map(([, href]) => href)).toEqual(names);
    expect(Object.keys(files)).toEqual(expect.arrayContaining(names));
    expect(Object.keys(files)).toHaveLength(names.length + 1);
    const script = `<script src="scorm.js" data-version="${version}" defer></script>\n    `;
    const built = (file: string) => readFileSync(file, 'utf8');
    expect(files['embed.html']?.replace(script, '')).toBe(built('dist/embed.html'));
    expect(files['embed.html']).toContain(`${script}<script src="embed.js"`);
    expect(files['embed.css']).toBe(built('dist/embed.css'));
    expect(files['embed.js']).toBe(built('dist/embed.js'));
    expect(files['scorm.js']).toBe(built('dist/hosts/scorm.js'));
    expect(files['LICENSE.txt']).toBe(built('LICENSE'));
  });

  it('has the title of the page, in both languages', async () => {
    const titles: string[] = [];
    for (const lang of ['en', 'fr']) {
      await visit.open(`${page}?lang=${lang}`);
      await finderIn(visit.page).getByRole('checkbox').first().waitFor();
      titles.push(await visit.page.title());
    }
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
      const completed = { [status]: 'completed', 'cmi.suspend_data': code };
      const committed = (await kept()) ?? {};
      expect(committed).toMatchObject(completed);
      const scores = Object.entries(committed).filter(([name]) => /score\.(raw|scaled)/.test(name));
      expect(scores).not.toEqual([]);
      for (const [, score] of scores) expect(score).toBe('');
      expect(committed['cmi.success_status'] ?? 'unknown').toBe('unknown');
      await first.end();

      await openLms({ ...completed, [language]: 'fr-CA' });
      const second = await launch();
      await resultIn(second.place, 'fr').waitFor();
      expect(await languageOf(second.place)).toBe('fr');
      expect(await codeIn(second.place)).toBe(code);
      await second.end();
      await expect.poll(kept).toMatchObject(completed);
    });
  });

  it('is not completed for who leaves before the result', async () => {
    await openLms();
    const sco = await frame(page);
    await finderIn(sco).getByRole('checkbox').first().waitFor();
    await leave();
    await expect.poll(kept).toMatchObject({ [status]: 'incomplete' });
  });

  it('tells the LMS in this order, once', async () => {
    await openApi({ [status]: scorm.untouched });
    const sco = await frame(page);
    await takeQuiz(finderIn(sco));
    const result = [
      [setValue, 'cmi.suspend_data', await codeIn(sco)],
      [setValue, status, 'completed'],
      [commit, ''],
    ];
    const start = [
      [initialize, ''],
      [setValue, exit, 'suspend'],
      [setValue, status, 'incomplete'],
    ];
    expect(await told()).toEqual([...start, ...result]);
    await leave();
    await expect.poll(told).toHaveLength(8);
    expect((await told()).slice(6)).toEqual([
      [setValue, time, expect.stringMatching(scorm.timeFormat)],
      [terminate, ''],
    ]);
  });

  it('keeps the new answers where they are changed after completion', async () => {
    await openApi({ [status]: 'completed' });
    const sco = await frame(page);
    await takeQuiz(finderIn(sco));
    const before = await codeIn(sco);
    await press(finderIn(sco), words.en.change(words.en.labels[2]));
    await finderIn(sco).getByRole('checkbox', { checked: false }).first().click();
    await press(finderIn(sco), words.en.backToResult);
    await expect.poll(() => codeIn(sco)).not.toBe(before);
    const calls = await told();
    expect(calls.filter(([, name]) => name === 'cmi.suspend_data')).toEqual([
      [setValue, 'cmi.suspend_data', before],
      [setValue, 'cmi.suspend_data', await codeIn(sco)],
    ]);
    expect(calls.at(-1)).toEqual([commit, '']);
    expect(calls.filter(([, , value]) => value === 'incomplete')).toEqual([]);
  });

  it('leaves “passed” as it is', async () => {
    await openApi({ [status]: 'passed' });
    const sco = await frame(page);
    await takeQuiz(finderIn(sco));
    const calls = await told();
    expect(calls).toContainEqual([commit, '']);
    expect(calls.filter(([, name]) => name === status)).toEqual([]);
  });

  it.each(['browse', 'review'])('sets nothing in the mode %s', async (value) => {
    await openApi({ [mode]: value, [status]: scorm.untouched });
    const sco = await frame(page);
    await takeQuiz(finderIn(sco));
    await leave();
    await expect.poll(told).toContainEqual([terminate, '']);
    expect(await told()).toEqual([
      [initialize, ''],
      [terminate, ''],
    ]);
  });

  it('passes over answers that are none of its own, and writes nothing over them until the result', async () => {
    await openApi({ 'cmi.suspend_data': '{"slide":4}'.padEnd(70_000) });
    const sco = await frame(page);
    await finderIn(sco).getByRole('checkbox').first().waitFor();
    await expect.poll(() => visit.errors.splice(0)).toEqual([expect.stringContaining('damaged')]);
    const isWritten = async () => (await told()).some(([, name]) => name === 'cmi.suspend_data');
    expect(await isWritten()).toBe(false);
    await takeQuiz(finderIn(sco));
    expect(await isWritten()).toBe(true);
  });

  it('takes the language in whatever way the LMS tells it', async () => {
    await openApi();
    for (const [value, expected] of [
      ['fr', 'fr'],
      ['fr-CA', 'fr'],
      ['fr_FR', 'fr'],
      ['FR', 'fr'],
      ['fra', 'fr'],
      ['French', 'fr'],
      ['français (Canada)', 'fr'],
      ['fr-CA;q=0.9, en;q=0.5', 'fr'],
      ['en-GB', 'en'],
      ['English, French', 'en'],
      ['anglais', 'en'],
      // The browser’s counts.
      ['zxx-FR', 'en'],
      ['Frisian', 'en'],
      ['', 'en'],
    ] as const) {
      await visit.page.evaluate(
        (values) => Object.assign((window as unknown as Lms).current, values),
        { [language]: value },
      );
      const sco = await frame(page);
      await finderIn(sco).getByRole('checkbox').first().waitFor();
      expect(await languageOf(sco), value).toBe(expected);
    }
  });

  it.each(['en', 'fr'] as const)('says where the answers are kept, in %s', async (lang) => {
    const rest = contents[lang].introduction;
    await openApi({ [language]: lang });
    const own = { en: 'kept in this learning platform', fr: 'cette plateforme de formation' };
    const introduction = finderIn(await frame(page))
      .getByText(rest)
      .first();
    await introduction.waitFor();
    expect(await introduction.textContent()).toContain(own[lang]);
  });

  it('does not say so where nothing is set', async () => {
    await openApi({ [mode]: 'browse' });
    await finderIn(await frame(page))
      .getByText('Your answers stay in this page.')
      .waitFor();
  });

  it('begins again where the page comes back from the cache of the browser', async () => {
    await openApi({ [status]: scorm.untouched });
    const sco = await frame(page);
    await finderIn(sco).getByRole('checkbox').first().waitFor();
    await sco.locator('html').evaluate(() => {
      for (const type of ['pagehide', 'pageshow'])
        dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
    });
    await takeQuiz(finderIn(sco));
    await leave();
    const names = (await told()).map(([name]) => name).filter((name) => name !== setValue);
    await expect.poll(async () => (await told()).at(-1)).toEqual([terminate, '']);
    expect(names.slice(0, 4)).toEqual([initialize, terminate, initialize, commit]);
    expect(
      (await told()).slice((await told()).findLastIndex(([name]) => name === initialize)),
    ).toContainEqual([setValue, status, 'completed']);
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
