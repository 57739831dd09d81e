import { readFileSync } from 'node:fs';
import type { FrameLocator, Frame, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { quizLocales } from '../../src/localization/quiz-locales.js';
import { marketersHeadline, marketersTicks } from '../support/contents.js';
import { lmsPages, unzipped } from '../support/lms-pages.js';
import {
  longestState,
  runTimes,
  stateIn,
  versions,
  type Lms,
  type Values,
} from '../support/scorm.js';
import { answer, press, takeQuiz, visitBuilt } from '../support/visit.js';
import { words } from '../support/words.js';

/* The packages, and what the browser does around one; all that needs a frame alone is in `tests/frames/scorm.test.ts`. */

const visit = visitBuilt(lmsPages());

type PageOrFrame = Page | Frame | FrameLocator;

const kept = () => visit.page.evaluate(() => (window as unknown as Lms).kept);
const called = () => visit.page.evaluate(() => (window as unknown as Lms).called);
const refused = () => visit.page.evaluate(() => (window as unknown as Lms).refused);
const finderIn = (page: PageOrFrame) => page.locator('role-finder');
const languageOf = (page: PageOrFrame) => page.locator('html').getAttribute('lang');
const codeIn = (page: PageOrFrame) =>
  finderIn(page).evaluate((finder) => (finder as HTMLElementTagNameMap['role-finder']).code);
const firstBoxIn = (page: PageOrFrame) => finderIn(page).getByRole('checkbox').first();
const resultIn = (page: PageOrFrame, language: 'en' | 'fr' = 'en') =>
  finderIn(page).getByRole('heading', { name: marketersHeadline[language] });

/** Puts a frame into a page, in the place of all else. */
async function frame(path: string, sandbox?: string): Promise<Frame> {
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
}

/** Opens a window from the page. */
async function popup(path: string): Promise<Page> {
  const [opened] = await Promise.all([
    visit.page.waitForEvent('popup'),
    visit.page.evaluate((path) => void open(path), path),
  ]);
  return opened;
}

describe.each(versions)('the SCORM $version package', (scorm) => {
  const { version, status, language } = scorm;
  const files = unzipped(version);
  const page = `/${version}/embed.html`;

  /** Opens a page of the LMS that starts with some values. */
  const openLms = (values: Values = {}) =>
    visit.open(`/${version}/${runTimes[0]}?${encodeURIComponent(JSON.stringify(values))}`);

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

  it.each([
    [
      'a window',
      async () => {
        const opened = await popup(page);
        return { page: opened, end: () => opened.close({ runBeforeUnload: true }) };
      },
    ],
    [
      'a frame in a window',
      async () => {
        const player = await popup(`/${version}/player`);
        const end = () => player.close({ runBeforeUnload: true });
        return { page: player.frameLocator('iframe'), end };
      },
    ],
  ])('is completed with the result, and comes back to it in French, in %s', async (_, launch) => {
    await openLms();
    const first = await launch();
    await takeQuiz(finderIn(first.page));
    const code = await codeIn(first.page);
    await expect.poll(kept).toMatchObject({ [status]: 'completed' });
    const committed = (await kept()) ?? {};
    expect(stateIn(committed)?.step).toEqual({ screen: 'result' });
    await first.end();
    expect(await refused()).toEqual([]);

    const { 'cmi.suspend_data': data = '' } = committed;
    const completed = { [status]: 'completed', 'cmi.suspend_data': data };
    await openLms({ ...completed, [language]: 'fr-CA' });
    const second = await launch();
    await resultIn(second.page, 'fr').waitFor();
    expect(await languageOf(second.page)).toBe('fr');
    expect(await codeIn(second.page)).toBe(code);
    await second.end();
    await expect.poll(kept).toMatchObject(completed);
    expect(await refused()).toEqual([]);
  });

  it('says so where the browser is offline, whatever the LMS says', async () => {
    await openLms();
    const sco = await frame(page);
    const alert = finderIn(sco).getByRole('alert');
    await firstBoxIn(sco).waitFor();
    await visit.page.context().setOffline(true);
    await firstBoxIn(sco).click();
    await alert.waitFor();
    await visit.page.context().setOffline(false);
    await press(finderIn(sco), words.en.next);
    await expect.poll(() => alert.count()).toBe(0);
  });

  it('takes the language of the browser where neither the LMS nor its page tells one', async () => {
    const script = await visit.page.addInitScript(() => {
      Object.defineProperty(navigator, 'languages', { value: ['zxx', 'fr-CH', 'en'] });
    });
    await openLms();
    await visit.page.evaluate(() => document.documentElement.removeAttribute('lang'));
    const sco = await frame(page);
    await firstBoxIn(sco).waitFor();
    expect(await called()).not.toEqual([]);
    expect(await languageOf(sco)).toBe('fr');
    await script.dispose();
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
    await firstBoxIn(first).click();
    await visit.page.evaluate(() => document.body.replaceChildren());
    await expect.poll(async () => stateIn(await kept())?.done.length).toBe(1);
    expect(await kept()).toMatchObject({
      [status]: 'completed',
      [`cmi.objectives.3.${scorm.objectiveStatus}`]: 'completed',
    });
    expect(await refused()).toEqual([]);
    await second.close();
  });

  it('is printed whole with the page of the LMS, where a box cuts its frame off', async () => {
    await openLms({ 'cmi.suspend_data': longestState() });
    const sco = await frame(page);
    await press(finderIn(sco), words.en.toQuiz);
    await firstBoxIn(sco).waitFor();
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

  it('can be taken in a frame that has no access to the LMS, and in none', async () => {
    await openLms();
    await takeQuiz(finderIn(await frame(page, 'allow-scripts')));
    expect(await called()).toEqual([]);
    await visit.open(page);
    await takeQuiz(finderIn(visit.page));
  });
});
