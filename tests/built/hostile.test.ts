import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { RoleFinder } from '../../src/role-finder/role-finder.js';
import { pageWith } from '../support/serve.js';
import { strictHeaders, strictPage } from '../support/strict.js';
import { someCodes } from '../support/team-texts.js';
import { built, press, takeQuiz, visitBuilt } from '../support/visit.js';
import { words, type Language } from '../support/words.js';
import { bundle } from './hosts/bundle.js';

const finder = '<role-finder></role-finder>';
const script = '<script type="module" src="role-finder.js"></script>';
const classic = '<script defer src="role-finder.classic.min.js"></script>';
const bothClassic = ['role-finder.classic.min.js', 'role-finder-team.classic.min.js'];

describe('a page with a strict Content-Security-Policy', () => {
  const visit = visitBuilt(
    {
      '/en': strictPage(script + finder),
      '/fr': strictPage(script + finder, 'fr'),
      '/classic': strictPage(classic + classic + finder, 'fr'),
      '/team': strictPage(
        '<script src="role-finder-team.classic.min.js"></script>'.repeat(2) +
          '<role-finder-team></role-finder-team>',
      ),
      '/inline': strictPage('<script>document.title = "It has run"</script>'),
      '/favicon.ico': '',
    },
    strictHeaders,
  );

  it('is not violated by any screen, in either language or kind of script', async () => {
    const finder = visit.page.locator('role-finder');
    const visits: readonly (readonly [string, Language])[] = [
      ['/en', 'en'],
      ['/fr', 'fr'],
      ['/classic', 'fr'],
    ];
    for (const [path, language] of visits) {
      const { next, problem, toOverview, backToResult, restart } = words[language];
      await visit.open(path);
      await press(finder, next);
      await finder.getByText(problem).waitFor();
      await takeQuiz(finder, language);
      for (const name of [toOverview, backToResult, restart]) await press(finder, name);
      await finder.getByRole('button', { name: next }).waitFor();
      expect(visit.errors, path).toEqual([]);
    }
  });

  it('is not violated by what a team sees', async () => {
    await visit.open('/team');
    const team = visit.page.locator('role-finder-team');
    await team.getByRole('textbox').fill(`Anna: ${someCodes.developer}`);
    await team.getByText('Only Anna selected:').first().waitFor();
    expect(visit.errors).toEqual([]);
  });

  it('would be told of a violation on the console', async () => {
    await visit.open('/inline');
    expect(await visit.page.title()).toBe('Page');
    expect(visit.errors.splice(0)).toEqual([expect.stringContaining('Content Security Policy')]);
  });
});

describe('a page', async () => {
  const visit = visitBuilt({
    '/one': pageWith(script + finder),
    '/twice': pageWith(
      `<script type="module" src="role-finder.js?v=1"></script>${script}${classic}${classic}${finder}`,
      'fr',
    ),
    '/older': pageWith(
      `<script type="module" src="older.js"></script>${script}${classic}${finder}`,
    ),
    '/older.js': `customElements.define('role-finder', class extends HTMLElement {
      connectedCallback() { this.textContent = 'An older one'; }
    });`,
    '/localized': pageWith(`<script type="module" src="host.js"></script>${script}${finder}`, 'fr'),
    '/localizing': pageWith(
      `${script}<script type="module" src="host.js"></script>${finder}`,
      'fr',
    ),
    '/host.js': await bundle('tests/built/hosts/localize.ts'),
    '/later': pageWith(finder),
    '/many': pageWith(
      script + finder.repeat(20) + '<role-finder lang="fr"></role-finder>'.repeat(20),
    ),
    '/form': pageWith(`${script}<form action="/sent">${finder}<button>Send</button></form>`),
    '/sandbox': pageWith(
      '<iframe sandbox="allow-scripts" src="classic" width="600" height="600"></iframe>',
    ),
    '/classic': pageWith(classic + finder, 'fr'),
    '/latin': `<!doctype html><meta charset="iso-8859-1"><html lang="fr"><link rel="icon" href="data:,">
      ${bothClassic.map((file) => `<script src="${file}"></script>`).join('')}
      ${finder}<role-finder-team></role-finder-team>`,
    '/joined': pageWith(
      `<script src="joined.js"></script>${finder}<role-finder-team></role-finder-team>`,
      'fr',
    ),
    '/joined.js': [
      '(function () { document.title = "Before" })()',
      ...bothClassic.map((file) => readFileSync(join(built, file), 'utf8')),
      '(function () { document.title += ", after" })()',
    ].join(''),
  });
  const element = () => visit.page.locator('role-finder');
  const heading = (name: string) => element().getByRole('heading', { name });
  const box = (name: string) => element().getByRole('checkbox', { name });

  it('may hold the script twice, in both kinds or in two versions: the first one serves', async () => {
    await visit.open('/twice');
    await takeQuiz(element(), 'fr');
    await visit.open('/older');
    expect(await element().textContent()).toBe('An older one');
  });

  it('may use @lit/localize itself, before the quiz or after it', async () => {
    for (const path of ['/localized', '/localizing']) {
      await visit.open(path);
      await takeQuiz(element(), 'fr');
      expect(await visit.page.title(), path).toBe('A page of its own');
    }
  });

  it('may set properties before the script is there', async () => {
    await visit.open('/later');
    await visit.page.evaluate(() => {
      const element = document.querySelector('role-finder') as RoleFinder;
      element.base = 'https://docs.example/';
      element.heading = 4;
      element.paths = { marketer: 'mkt.html' };
    });
    await visit.page.addScriptTag({ type: 'module', url: '/role-finder.js' });
    await takeQuiz(element());
    expect(await element().getByRole('heading', { level: 4, name: 'Your role is' }).count()).toBe(
      1,
    );
    const link = element().getByRole('link', { name: 'Get started as a marketer' }).first();
    expect(await link.getAttribute('href')).toBe('https://docs.example/mkt.html');
  });

  it('may move the element, take it away and put it back in the middle of the quiz', async () => {
    await visit.open('/one');
    await box('None of these').dispatchEvent('click');
    await press(element(), 'Next');
    await box('Marketing strategy').dispatchEvent('click');
    await visit.page.evaluate(() => {
      const element = document.querySelector('role-finder') as RoleFinder;
      document.body.append(document.createElement('main'));
      document.querySelector('main')?.append(element);
    });
    expect(await box('Marketing strategy').isChecked()).toBe(true);
    await visit.page.evaluate(async () => {
      const element = document.querySelector('role-finder') as RoleFinder;
      element.remove();
      await new Promise(requestAnimationFrame);
      document.body.prepend(element);
    });
    expect(await box('Marketing strategy').isChecked()).toBe(true);
    await press(element(), words.en.back);
    expect(await box('None of these').isChecked()).toBe(true);
  });

  it('may hold 40 elements, in two languages, with one script', async () => {
    await visit.open('/many');
    expect(await heading('Which responsibilities').count()).toBe(20);
    expect(await heading('Quelles sont ou seront vos responsabilités').count()).toBe(20);
    expect(visit.requests).toEqual(['/many', '/role-finder.js']);
  });

  it('may hold the element in a form, which it does not send', async () => {
    await visit.open('/form');
    await box('None of these').check();
    await box('None of these').press('Enter');
    await heading('Which skills do you bring?').waitFor();
    await element().getByRole('button', { name: 'Next' }).click();
    await element().getByText(words.en.problem).waitFor();
    expect(visit.requests).not.toContainEqual(expect.stringContaining('/sent'));
  });

  it('may be in another encoding, with the classic scripts', async () => {
    await visit.open('/latin');
    await takeQuiz(element(), 'fr');
    await visit.page.getByRole('heading', { name: 'Qui a quel rôle' }).waitFor();
  });

  it('may join the classic scripts with others that end without a semicolon', async () => {
    await visit.open('/joined');
    await takeQuiz(element(), 'fr');
    await visit.page.getByRole('heading', { name: 'Qui a quel rôle' }).waitFor();
    expect(await visit.page.title()).toBe('Before, after');
  });

  it('may be in a frame with no origin, with the classic script', async () => {
    await visit.open('/sandbox');
    await takeQuiz(visit.page.frameLocator('iframe').locator('role-finder'), 'fr');
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
  const script = bothClassic.map((file) => `<script src="${file}"></script>`).join('');
  const elements = (name: string): string =>
    `<role-finder persist="${name}"></role-finder><role-finder-team></role-finder-team>`;
  const visit = visitBuilt({
    '/none': pageWith(script + elements('none')),
    '/before': pageWith(library + script + elements('before')),
    '/after': pageWith(script + library + elements('after')),
  });

  /** What comes of a walk through the quiz and the team. */
  async function walk(path: string): Promise<object> {
    await visit.open(path);
    const [quiz, team] = [
      visit.page.locator('role-finder'),
      visit.page.locator('role-finder-team'),
    ];
    await visit.page.evaluate(() => {
      document.addEventListener('role-finder-complete', (event) => {
        const { roles, composed } = event as Event & { readonly roles: readonly string[] };
        document.title = `${roles.join(' ')} ${String(composed)}`;
      });
    });
    await takeQuiz(quiz);
    const code = await quiz.evaluate((element) => (element as RoleFinder).code);
    const kept = await visit.page.evaluate(
      (name) => localStorage.getItem(`role-finder:${name}`),
      path.slice(1),
    );
    // What was on the screen before is gone: a person would come to it by Tab.
    await quiz.locator('.outgoing').waitFor({ state: 'detached' });
    await team.getByRole('textbox').fill(`Anna: ${code}\n${'😀'.repeat(99)}`);
    await team.getByText('Only Anna selected:').first().waitFor();
    const read = await team.evaluate(
      (element) => element.shadowRoot?.querySelector('.root')?.textContent,
    );
    const title = await visit.page.title();
    await quiz.evaluate((element) => {
      (element as RoleFinder).content = {
        roles: [{ id: 'marketer', path: 'javascript:alert(1)' }],
      };
    });
    await expect
      .poll(() => visit.errors.splice(0))
      .toEqual([expect.stringContaining('path must be')]);
    return { code, kept, read, title };
  }

  it('is as one without it', async () => {
    const story = await walk('/none');
    expect(story).toMatchObject({ title: 'marketer true' });
    expect(await walk('/before')).toEqual(story);
    expect(await walk('/after')).toEqual(story);
  });
});

describe('styles of a page', () => {
  const styles = {
    'that unset everything': '* { all: unset } style, script, title { display: none }',
    'that unset everything, with emphasis':
      '*, *::before, *::after { all: unset !important } style, script, title { display: none !important }',
    'with another box model': '* { box-sizing: content-box !important; border-width: 9px }',
    'with huge lines': '* { line-height: 5 !important }',
    'with wide letters': '* { letter-spacing: 0.5em; word-spacing: 1em }',
    'that set texts of their own':
      'html { font-size: 62.5%; text-transform: uppercase; text-align: center; font-style: italic; text-indent: 3em; white-space: pre }',
    'that hide what is not ready':
      ':not(:defined) { display: none } role-finder { display: inline }',
    'from right to left': 'html { direction: rtl }',
    'with margins on everything':
      '* { margin: 9px !important; padding: 9px !important; float: left }',
  };
  const visit = visitBuilt(
    Object.fromEntries(
      Object.entries(styles).map(([name, css]) => [
        `/${name}`,
        pageWith(
          `${script}<main>${finder}</main>`,
          'fr',
          `<meta name="viewport" content="width=device-width"><style>${css}</style>`,
        ),
      ]),
    ),
  );

  it('leave the quiz whole and usable, at 320 pixels too', async () => {
    const faults: string[] = [];
    for (const name of Object.keys(styles)) {
      const look = async (screen: string): Promise<void> => {
        for (const fault of await faultsIn(visit.page)) faults.push(`${name}, ${screen}: ${fault}`);
      };
      await visit.page.setViewportSize({ width: 320, height: 640 });
      await visit.open(`/${name}`);
      await visit.page.getByRole('button', { name: 'Suivant' }).click();
      await visit.page.getByText(words.fr.problem).waitFor();
      await look('question');
      await takeQuiz(visit.page.locator('role-finder'), 'fr');
      await look('result');
      await visit.page.setViewportSize({ width: 1000, height: 800 });
      await look('wide result');
    }
    expect(faults).toEqual([]);
  });
});

/** What a person would see to be wrong: something cut off, on top of something else, too small, or not set as a text. */
function faultsIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const host = document.querySelector('role-finder');
    const root = host?.shadowRoot?.querySelector('.current');
    if (!host || !root) return ['There is no quiz.'];
    const faults: string[] = [];
    const all = [...root.querySelectorAll<HTMLElement>('*')];
    const visible = all.filter((each) => each.checkVisibility());
    const name = (each: Element) =>
      `${each.localName}: ${(each.textContent || '').trim().slice(0, 40)}`;
    for (const each of visible) {
      const style = getComputedStyle(each);
      const { right, left } = each.getBoundingClientRect();
      const bounds = root.getBoundingClientRect();
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
        const apart =
          a.bottom <= b.top || b.bottom <= a.top || a.right <= b.left || b.right <= a.left;
        if (!apart) faults.push(`on top of each other: ${name(control)}, ${name(other)}`);
      }
    }
    const sizeOf = (selector: string) => {
      const found = root.querySelector(selector);
      return found ? parseFloat(getComputedStyle(found).fontSize) : 0;
    };
    if (sizeOf('h2') <= sizeOf('p')) faults.push('The heading is no larger than the text.');
    return faults;
  });
}
