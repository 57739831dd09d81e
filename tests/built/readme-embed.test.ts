import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pageWith } from '../support/serve.js';
import { holdBack, takeQuiz, visitBuilt } from '../support/visit.js';
import type { Language } from '../support/words.js';

const readme = readFileSync('README.md', 'utf8');
const reference = readFileSync('src/README.md', 'utf8');
const policy = /Content-Security-Policy: (default-src.*)/.exec(reference)?.[1] ?? '';

/** What the README begins with, and its other way to load the element. */
const embed = /^# .*?\n\n```html\n(.*?)```/s.exec(readme)?.[1] ?? '';
const moduleEmbed = embed.replace(
  /<script.*/,
  /`(<script type="module".*?)`/.exec(readme)?.[1] ?? '',
);

describe('the embed that the README begins with', () => {
  const around = (embed: string): string =>
    `<h1>Welcome</h1><p>To the team.</p>${embed}<p>${'What stands below. '.repeat(99)}</p>`;
  const visit = visitBuilt(
    {
      '/en': pageWith(around(embed), 'en').replace(/<link .*>/, ''),
      '/fr': pageWith(around(embed), 'fr').replace(/<link .*>/, ''),
      '/module': pageWith(around(moduleEmbed)).replace(/<link .*>/, ''),
      '/without': pageWith('').replace(/<link .*>/, ''),
      '/favicon.ico': '',
    },
    { 'content-security-policy': policy },
  );
  const finder = () => visit.page.locator('role-finder');

  /** The cumulative layout shift while the script comes late, to a page that shows already what stands before it. */
  async function shiftAt(path: string, width: number): Promise<number> {
    await visit.page.setViewportSize({ width, height: 800 });
    const release = await holdBack(visit.page, '**/*.js');
    await visit.page.goto(visit.site.address + path, { waitUntil: 'commit' });
    await visit.page.waitForFunction(() => performance.getEntriesByName('first-paint').length);
    release();
    await finder().getByRole('checkbox').first().waitFor();
    await visit.page.getByText('What stands below.').waitFor();
    await visit.page.unroute('**/*.js');
    return visit.page.evaluate(async () => {
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      return new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) => {
          const entries = list.getEntries() as (PerformanceEntry & { readonly value?: number })[];
          resolve(entries.reduce((sum, { value = 0 }) => sum + value, 0));
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        // That the page is painted is told in any case: nobody waits for a shift that there is none of.
        observer.observe({ type: 'paint', buffered: true });
      });
    });
  }

  it('is two or three lines', () => {
    expect(embed.trim().split('\n').length).toBeLessThanOrEqual(3);
  });

  it.each<Language>(['en', 'fr'])(
    'works by one script, asks nothing of any other place and stores nothing: %s',
    async (language) => {
      await visit.open(`/${language}`);
      await takeQuiz(finder(), language);
      const own = visit.requests.filter((path) => path !== '/favicon.ico');
      expect(own).toEqual([`/${language}`, '/role-finder.classic.min.js']);
      const stored = await visit.page.evaluate(() => [
        localStorage.length,
        sessionStorage.length,
        document.cookie,
      ]);
      expect(stored).toEqual([0, 0, '']);
    },
  );

  it('leaves no name in the page but Lit’s own', async () => {
    const names = () => visit.page.evaluate(() => Object.getOwnPropertyNames(window));
    await visit.open('/without');
    const before = new Set(await names());
    await visit.open('/en');
    await takeQuiz(finder());
    const added = (await names()).filter((name) => !before.has(name));
    expect(added.toSorted()).toEqual([
      'litElementVersions',
      'litHtmlVersions',
      'litPropertyMetadata',
      'reactiveElementVersions',
    ]);
  });

  it.each([
    ['/en', 390],
    ['/en', 1280],
    ['/fr', 390],
    ['/fr', 1280],
  ])('moves nothing below it while it loads: %s at %i pixels', async (path, width) => {
    expect(await shiftAt(path, width)).toBeLessThanOrEqual(0.02);
  });

  it('does what a module does not', async () => {
    expect(await shiftAt('/module', 390)).toBeGreaterThan(0.02);
  });
});
