import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { templates } from '../src/generated/fr.js';
import { pageWith } from './support/serve.js';
import { holdBack, takeQuiz, visitBuilt } from './support/visit.js';

const folder = inject('built');
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const embed = /^# .*?\n\n```html\n(.*?)```/s.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
const standAlone = ['role-finder.js', 'role-finder.fr.js', 'role-finder.classic.js', 'embed.js'];

const visit = visitBuilt({
  '/en': pageWith(embed),
  '/fr': pageWith(`${embed}<role-finder></role-finder>`, 'fr'),
  '/classic': pageWith(
    embed.replace('type="module" src="role-finder', 'defer src="role-finder.classic'),
    'fr',
  ),
});

describe('the built files', () => {
  it('are two kinds of script, a page for frames, and modules for a bundler', () => {
    expect(readdirSync(folder).toSorted()).toEqual([
      'embed-resize.js',
      'embed.css',
      'embed.html',
      'embed.js',
      'npm',
      'role-finder.classic.js',
      'role-finder.fr.js',
      'role-finder.js',
    ]);
    expect(readdirSync(join(folder, 'npm')).toSorted()).toEqual([
      'element.js',
      'french.js',
      'index.js',
      'role-finder.js',
    ]);
  });

  it.each([
    ['role-finder.js', 14_600],
    ['role-finder.fr.js', 6_000],
  ])('weigh little: %s at most %i bytes in brotli', (file, budget) => {
    const { length } = brotliCompressSync(read(file));
    console.log(`${file}: ${length} of ${budget} bytes in brotli`);
    expect(length).toBeLessThanOrEqual(budget);
  });

  it.each(standAlone)('are minified, with the legal notices kept: %s', (file) => {
    const code = read(file).replace(/\/\*\*.*?\*\//gs, '');
    expect(/\n |  /.test(code)).toBe(false);
    expect(/@license.*Google LLC.*BSD-3-Clause/s.test(read(file))).toBe(true);
  });

  it('have no French in the first load', () => {
    const french = Object.values(templates).filter((text) => typeof text === 'string');
    const telling = french.filter((text) => text.length > 12 && !text.startsWith('https:'));
    expect(telling.length).toBeGreaterThan(100);
    for (const text of telling) {
      expect(read('role-finder.js').includes(text), text).toBe(false);
      expect(read('role-finder.fr.js').includes(text), text).toBe(true);
    }
  });

  it('import nothing but each other, the French from the element', () => {
    const importsOf = (file: string) =>
      [...read(file).matchAll(/\bimport\b[^)]*\)/g)].map(([text]) => text);
    expect(importsOf('role-finder.js')).toEqual([
      expect.stringMatching(/^import\("\.\/role-finder\.fr\.js"\+\w+\)$/),
    ]);
    for (const file of standAlone.slice(1)) expect(importsOf(file)).toEqual([]);
  });

  it.each(standAlone)(
    'have no way to run text as code or markup, but for Lit’s own: %s',
    (file) => {
      const code = read(file);
      expect(code).not.toMatch(/\beval\(|new Function|insertAdjacentHTML|document\.write|style="/);
      expect(code.match(/\.innerHTML\s*=/g)?.length ?? 0).toBeLessThanOrEqual(1);
    },
  );

  it('can be pasted into a page, as far as HTML goes', () => {
    expect(read('role-finder.classic.js')).not.toMatch(/<\/script|<!--/i);
  });

  it('leave Lit outside, for a bundler, and @lit/localize in', () => {
    const names = readdirSync(join(folder, 'npm')).flatMap((file) =>
      [...read(`npm/${file}`).matchAll(/\bfrom\s*"([^"]*)"/g)].map(([, name = '']) => name),
    );
    expect([...new Set(names.filter((name) => !name.startsWith('.')))]).toEqual(['lit']);
  });
});

describe('the embed of the README', () => {
  it('is the first thing in it', () => {
    expect(embed).toContain('<script type="module" src="role-finder.js"></script>');
  });

  it('works in English with a single file, asks nothing of any other place and stores nothing', async () => {
    await visit.open('/en');
    await takeQuiz(visit.page);
    expect(visit.requests).toEqual(['/en', '/role-finder.js']);
    const stored = await visit.page.evaluate(() => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
    ]);
    expect(stored).toEqual([0, 0, '']);
  });

  it('works in French with one file more, however many elements there are', async () => {
    await visit.open('/fr');
    await visit.page.getByRole('heading', { name: 'Quelles responsabilités' }).last().waitFor();
    expect(await visit.page.getByRole('heading', { level: 2 }).count()).toBe(2);
    expect(visit.requests).toEqual(['/fr', '/role-finder.js', '/role-finder.fr.js']);
  });

  it('works as a classic script with one file, French in it, and leaves no name in the page', async () => {
    await visit.page.addInitScript(() => {
      Object.assign(window, { namesBefore: Object.keys(window).length + 1 });
    });
    await visit.open('/classic');
    await takeQuiz(visit.page, 'fr');
    expect(visit.requests).toEqual(['/classic', '/role-finder.classic.js']);
    const added = await visit.page.evaluate(
      () => Object.keys(window).length - (window as unknown as { namesBefore: number }).namesBefore,
    );
    expect(added).toBe(0);
  });

  it('shows what stands in the element until the words are there', async () => {
    const release = await holdBack(visit.page, '**/role-finder.fr.js');
    await visit.page.goto(`${visit.site.address}/fr`, { waitUntil: 'commit' });
    await visit.page.evaluate(async () => {
      await customElements.whenDefined('role-finder');
      document.querySelector('role-finder')?.append(document.createElement('hr'));
    });
    expect(await visit.page.getByRole('separator').isVisible()).toBe(true);
    expect(await visit.page.getByRole('heading').count()).toBe(0);
    release();
    await visit.page.getByRole('heading', { name: 'Quelles responsabilités' }).first().waitFor();
    expect(await visit.page.getByRole('separator').isVisible()).toBe(false);
  });
});
