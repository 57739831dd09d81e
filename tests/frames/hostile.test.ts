import type { RoleFinder } from 'ajo-role-finder';
import { afterEach, describe, expect, it } from 'vitest';
import {
  headingOf,
  openIn,
  pageAt,
  quizIn,
  strictPageAt,
  takeQuiz,
  tickAt,
  watchFrames,
  type PageWindow,
} from '../support/frames.js';
import { textOf, type Quiz } from '../support/quiz.js';
import { words } from '../support/words.js';

/* What pages have that the elements were not made for. */

const errors = watchFrames();

const finder = '<role-finder></role-finder>';
const module = '<script type="module" src="/site/role-finder.js"></script>';
const classic = '<script defer src="/site/role-finder.classic.min.js"></script>';
const open = (...page: Parameters<typeof pageAt>): Promise<PageWindow> =>
  openIn(window, pageAt(...page));

afterEach(() => localStorage.clear());

describe('a page with a strict Content-Security-Policy', () => {
  it.each([
    ['a module', module, 'en'],
    ['a module', module, 'fr'],
    ['the classic script, twice', classic + classic, 'fr'],
  ] as const)('is not violated by any screen: %s', async (_, script, language) => {
    const { next, problem, toOverview, backToResult, restart, questions } = words[language];
    const page = await openIn(window, strictPageAt(script + finder, language));
    const quiz = await quizIn(page, language);
    await quiz.press(next);
    expect(quiz.text).toContain(problem);
    await takeQuiz(page, language);
    for (const name of [toOverview, backToResult, restart]) await quiz.press(name);
    expect(headingOf(quiz)).toBe(questions[0]);
    expect(errors).toEqual([]);
  });

  it('would be told of a violation', async () => {
    const page = await openIn(
      window,
      strictPageAt('<script>document.title = "It has run"</script>'),
    );
    expect(page.document.title).toBe('Page');
    await expect.poll(() => errors).toEqual([expect.stringContaining('script-src')]);
    errors.length = 0;
  });
});

describe('a page', () => {
  it('may hold the script twice, in both kinds or in two versions: the first one serves', async () => {
    const twice = module.replace('.js', '.js?v=1') + module + classic + classic + finder;
    await takeQuiz(await open(twice, 'fr'), 'fr');
    const older = `<script type="module">
      customElements.define('role-finder', class extends HTMLElement {
        connectedCallback() { this.textContent = 'An older one'; }
      });
    </script>`;
    const { document } = await open(older + module + classic + finder);
    expect(document.querySelector('role-finder')?.textContent).toBe('An older one');
  });

  it('may set properties before the script is there', async () => {
    const page = await open(finder);
    const element = page.document.querySelector('role-finder') as RoleFinder;
    element.base = 'https://docs.example/';
    element.heading = 4;
    element.paths = { marketer: 'mkt.html' };
    const script = page.document.createElement('script');
    page.document.head.append(
      Object.assign(script, { type: 'module', src: '/site/role-finder.js' }),
    );
    await expect.poll(() => element.shadowRoot).toBeTruthy();
    const { root } = await takeQuiz(page);
    expect(textOf(root.querySelector('h4'))).toBe('Your role is Marketer');
    const links = [...root.querySelectorAll('a')].filter((link) =>
      textOf(link).includes('Get started'),
    );
    expect(links[0]?.href).toBe('https://docs.example/mkt.html');
  });

  it('may move the element, take it away and put it back in the middle of the quiz', async () => {
    const page = await open(module + finder);
    const quiz = await quizIn(page);
    await quiz.answer([]);
    await tickAt(quiz, 0);
    const { ticked } = quiz;
    expect(ticked).toHaveLength(1);
    const main = page.document.createElement('main');
    page.document.body.append(main);
    main.append(quiz.element);
    expect(quiz.ticked).toEqual(ticked);
    quiz.element.remove();
    await new Promise((resolve) => page.requestAnimationFrame(resolve));
    page.document.body.prepend(quiz.element);
    expect(quiz.ticked).toEqual(ticked);
    await quiz.press(words.en.back);
    expect(quiz.ticked).toEqual([words.en.none]);
  });

  it('may hold 40 elements, in two languages, with one script', async () => {
    const page = await open(
      module + finder.repeat(20) + '<role-finder lang="fr"></role-finder>'.repeat(20),
    );
    await quizIn(page);
    const all = [...page.document.querySelectorAll('role-finder')];
    const headings = all.map(({ shadowRoot }) => textOf(shadowRoot?.querySelector('.current h2')));
    expect(headings).toEqual([
      ...Array<string>(20).fill(words.en.questions[0]),
      ...Array<string>(20).fill(words.fr.questions[0]),
    ]);
    const scripts = page.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(scripts.filter((name) => !name.endsWith('/watch.js'))).toEqual([
      `${location.origin}/site/role-finder.js`,
    ]);
  });
});

describe('a page with an older library', () => {
  /** What Prototype 1.6 or MooTools 1.4 put in the place of what the browser has. */
  const library = `<script>
    Array.from = (items) => Array.isArray(items) ? items : items == null ? [] : [items];
    Array.prototype.entries = function () { return this.slice(); };
    Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };
    Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']'; };
    String.prototype.toJSON = Number.prototype.toJSON = function () { return '"' + this + '"'; };
    Element.prototype.remove = function () { this.parentNode.removeChild(this); };
    window.Event = function (event) { this.code = event.type.indexOf('key'); };
  </script>`;
  const scripts = ['role-finder', 'role-finder-team']
    .map((name) => `<script src="/site/${name}.classic.min.js"></script>`)
    .join('');
  const elements = '<role-finder persist="own"></role-finder><role-finder-team></role-finder-team>';

  /** What comes of a walk through the quiz and the team. */
  async function walk(page: PageWindow): Promise<object> {
    let told: unknown;
    page.document.addEventListener('role-finder-complete', (event) => {
      const { roles, composed } = event as Event & { readonly roles: readonly string[] };
      told = [roles, composed];
    });
    const { element: quiz } = await takeQuiz(page);
    const { code } = quiz;
    const kept = localStorage.getItem('role-finder:own');
    localStorage.clear();
    const root = page.document.querySelector('role-finder-team')?.shadowRoot;
    const field = root?.querySelector('textarea');
    if (!field) throw new Error('There is no team.');
    field.value = `Anna: ${code}\n${'😀'.repeat(99)}`;
    field.dispatchEvent(new page.InputEvent('input', { bubbles: true }));
    await expect.poll(() => textOf(root)).toContain('Only Anna selected:');
    const read = textOf(root?.querySelector('.root'));
    quiz.content = { roles: [{ id: 'marketer', path: 'javascript:alert(1)' }] };
    await expect.poll(() => errors).toEqual([expect.stringContaining('path must be')]);
    errors.length = 0;
    return { told, code, kept, read };
  }

  it('is as one without it', async () => {
    const story = await walk(await open(scripts + elements));
    expect(story).toMatchObject({ told: [['marketer'], true] });
    expect(await walk(await open(library + scripts + elements))).toEqual(story);
    expect(await walk(await open(scripts + library + elements))).toEqual(story);
  });
});

describe('styles of a page', () => {
  it.each([
    ['that unset everything', '* { all: unset } style, script, title { display: none }'],
    [
      'that unset everything, with emphasis',
      '*, *::before, *::after { all: unset !important } style, script, title { display: none !important }',
    ],
    ['with another box model', '* { box-sizing: content-box !important; border-width: 9px }'],
    ['with huge lines', '* { line-height: 5 !important }'],
    ['with wide letters', '* { letter-spacing: 0.5em; word-spacing: 1em }'],
    [
      'that set texts of their own',
      'html { font-size: 62.5%; text-transform: uppercase; text-align: center; font-style: italic; text-indent: 3em; white-space: pre }',
    ],
    [
      'that hide what is not ready',
      ':not(:defined) { display: none } role-finder { display: inline }',
    ],
    ['from right to left', 'html { direction: rtl }'],
    [
      'with margins on everything',
      '* { margin: 9px !important; padding: 9px !important; float: left }',
    ],
  ])('leave the quiz whole and usable, at 320 pixels too: %s', async (_, css) => {
    const address = pageAt(`${module}<main>${finder}</main>`, 'fr', `<style>${css}</style>`);
    const page = await openIn(window, address, { width: '320', height: '640' });
    const quiz = await quizIn(page, 'fr');
    await quiz.press(words.fr.next);
    expect(quiz.text).toContain(words.fr.problem);
    expect(faultsIn(quiz, page)).toEqual([]);
    await takeQuiz(page, 'fr');
    expect(faultsIn(quiz, page)).toEqual([]);
    Object.assign(page.frameElement ?? {}, { width: '1000', height: '800' });
    expect(faultsIn(quiz, page)).toEqual([]);
  });
});

/** What a person would see to be wrong: something cut off, on top of something else, too small, or not set as a text. */
function faultsIn({ root }: Quiz, { innerWidth }: PageWindow): readonly string[] {
  const faults: string[] = [];
  const all = [...root.querySelectorAll<HTMLElement>('*')];
  const visible = all.filter((each) => each.checkVisibility());
  const name = (each: Element) => `${each.localName}: ${textOf(each).slice(0, 40)}`;
  const bounds = root.getBoundingClientRect();
  if (bounds.right > innerWidth + 1) faults.push('wider than the page');
  for (const each of visible) {
    const style = getComputedStyle(each);
    const { right, left } = each.getBoundingClientRect();
    if (right > bounds.right + 1 || left < bounds.left - 1)
      faults.push(`sticks out: ${name(each)}`);
    if (style.direction !== 'ltr') faults.push(`right to left: ${name(each)}`);
    if (style.textTransform !== 'none') faults.push(`in capitals: ${name(each)}`);
    if (style.whiteSpace !== 'normal') faults.push(`does not wrap: ${name(each)}`);
    const isCut = each.scrollWidth > each.clientWidth + 1 && style.overflow === 'hidden';
    if (isCut) faults.push(`cut: ${name(each)}`);
  }
  const controls = visible.filter((each) => each.matches('label, button, a.button'));
  if (!controls.length) faults.push('There is nothing to press.');
  for (const [index, control] of controls.entries()) {
    const a = control.getBoundingClientRect();
    if (a.height < 44) faults.push(`too low: ${name(control)}`);
    if (
      getComputedStyle(control).borderTopWidth === '0px' &&
      !control.matches('.link, .tasks label')
    )
      faults.push(`no border: ${name(control)}`);
    for (const other of controls.slice(index + 1)) {
      const b = other.getBoundingClientRect();
      const overlap = Math.min(
        ...[a.bottom - b.top, b.bottom - a.top, a.right - b.left, b.right - a.left],
      );
      // Firefox rounds.
      if (overlap > 0.01) faults.push(`on top of each other: ${name(control)}, ${name(other)}`);
    }
  }
  const sizeOf = (selector: string) => {
    const found = root.querySelector(selector);
    return found ? parseFloat(getComputedStyle(found).fontSize) : 0;
  };
  if (sizeOf('h2') <= sizeOf('p')) faults.push('The heading is no larger than the text.');
  return faults;
}
