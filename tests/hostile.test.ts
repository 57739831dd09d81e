import type { Page } from 'playwright';
import { build, type Rolldown } from 'vite';
import { beforeEach, describe, expect, it } from 'vitest';
import type { RoleFinder } from '../src/role-finder.js';
import { pageWith } from './support/serve.js';
import { takeQuiz, visitBuilt } from './support/visit.js';
import { words, type Language } from './support/words.js';

const finder = '<role-finder></role-finder>';
const script = '<script type="module" src="role-finder.js"></script>';
const classic = '<script defer src="role-finder.classic.js"></script>';
const bundled = (await build({
  configFile: false,
  logLevel: 'error',
  build: {
    write: false,
    lib: { entry: 'tests/support/host-localize.ts', formats: ['es'], fileName: 'host' },
  },
})) as Rolldown.RolldownOutput[];

const strict = [
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'",
  "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html",
].join('; ');

describe('a page with a strict Content-Security-Policy', () => {
  const pages = {
    '/en': pageWith(`${script}${finder}`).replace('<link rel="icon" href="data:,">', ''),
    '/fr': pageWith(`${script}${finder}`, 'fr').replace('<link rel="icon" href="data:,">', ''),
    '/classic': pageWith(`${classic}${classic}${finder}`, 'fr').replace(/<link .*>/, ''),
    '/favicon.ico': '',
  };
  const visit = visitBuilt(pages, { 'content-security-policy': strict });

  it.each<[string, Language]>([
    ['/en', 'en'],
    ['/fr', 'fr'],
    ['/classic', 'fr'],
  ])('is not violated by any screen: %s', async (path, language) => {
    const violations: string[] = [];
    await visit.page.exposeFunction('report', (text: string) => violations.push(text));
    await visit.page.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) =>
        (window as unknown as { report: (text: string) => void }).report(
          `${violatedDirective} ${sourceFile}`,
        ),
      );
    });
    await visit.open(path);
    const { next, toAllRoles, backToResult, restart } = words[language];
    await visit.page.getByRole('button', { name: next }).click();
    await takeQuiz(visit.page, language);
    await visit.page.getByRole('button', { name: toAllRoles }).click();
    await visit.page.getByRole('button', { name: backToResult }).first().click();
    await visit.page.getByRole('button', { name: restart }).click();
    await visit.page.getByRole('button', { name: next }).waitFor();
    expect(violations).toEqual([]);
  });
});

describe('a page', () => {
  const visit = visitBuilt({
    '/one': pageWith(script + finder),
    '/french': pageWith(script + finder, 'fr'),
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
    '/host.js': bundled[0]?.output[0].code ?? '',
    '/later': pageWith(finder),
    '/many': pageWith(
      script + finder.repeat(100) + '<role-finder lang="fr"></role-finder>'.repeat(100),
    ),
    '/form': pageWith(`${script}<form action="/sent">${finder}<button>Send</button></form>`),
    '/sandbox': pageWith(
      '<iframe sandbox="allow-scripts" src="classic" width="600" height="600"></iframe>',
    ),
    '/classic': pageWith(classic + finder, 'fr'),
  });
  const heading = (name: string) => visit.page.getByRole('heading', { name });

  it('may hold the script twice, or in both kinds: the first one serves', async () => {
    await visit.open('/twice');
    await takeQuiz(visit.page, 'fr');
    expect(visit.requests.filter((url) => url === '/role-finder.fr.js')).toHaveLength(1);
  });

  it('may hold another version: the first one serves', async () => {
    await visit.open('/older');
    await visit.page.waitForLoadState('load');
    expect(await visit.page.locator('role-finder').textContent()).toBe('An older one');
  });

  it.each(['/localized', '/localizing'])('may use @lit/localize itself: %s', async (path) => {
    await visit.open(path);
    await takeQuiz(visit.page, 'fr');
    expect(await visit.page.title()).toBe('A page of its own');
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
    await takeQuiz(visit.page);
    expect(await visit.page.getByRole('heading', { level: 4, name: 'Your role is' }).count()).toBe(
      1,
    );
    const link = visit.page.getByRole('link', { name: 'Get started as a marketer' });
    expect(await link.getAttribute('href')).toBe('https://docs.example/mkt.html');
  });

  it('may move the element, take it away and put it back in the middle of the quiz', async () => {
    await visit.open('/one');
    const box = visit.page.getByRole('checkbox', { name: 'Marketing strategy' });
    await visit.page.getByRole('checkbox', { name: 'None of these' }).check();
    await visit.page.getByRole('button', { name: 'Next' }).click();
    await box.check();
    await visit.page.evaluate(() => {
      const element = document.querySelector('role-finder') as RoleFinder;
      document.body.append(document.createElement('main'));
      document.querySelector('main')?.append(element);
    });
    expect(await box.isChecked()).toBe(true);
    await visit.page.evaluate(async () => {
      const element = document.querySelector('role-finder') as RoleFinder;
      element.remove();
      await new Promise(requestAnimationFrame);
      document.body.prepend(element);
    });
    expect(await box.isChecked()).toBe(true);
    await visit.page.getByRole('button', { name: 'Back' }).click();
    expect(await visit.page.getByRole('checkbox', { name: 'None of these' }).isChecked()).toBe(
      true,
    );
  });

  it('may hold 200 elements, in two languages', async () => {
    await visit.open('/many');
    await heading('Quelles responsabilités').last().waitFor();
    expect(await heading('Which responsibilities').count()).toBe(100);
    expect(await heading('Quelles responsabilités').count()).toBe(100);
    expect(visit.requests).toEqual(['/many', '/role-finder.js', '/role-finder.fr.js']);
  });

  it('may hold the element in a form, which it does not send', async () => {
    await visit.open('/form');
    const none = visit.page.getByRole('checkbox', { name: 'None of these' });
    await none.check();
    await none.press('Enter');
    await heading('Which skills do you bring?').waitFor();
    await visit.page.getByRole('button', { name: 'Next' }).click();
    expect(new URL(visit.page.url()).pathname).toBe('/form');
  });

  it('may be in a frame with no origin, with the classic script', async () => {
    await visit.open('/sandbox');
    const frame = visit.page.frame({ url: /classic/ }) as unknown as Page;
    await takeQuiz(frame, 'fr');
  });

  it('may fail to give the French: then the quiz is in English, and an event says so', async () => {
    await visit.page.route('**/role-finder.fr.js', (route) => route.abort());
    await visit.page.addInitScript(() => {
      addEventListener('role-finder-locale-error', ({ locale }: Event & { locale?: string }) => {
        document.title = `No ${String(locale)}`;
      });
    });
    await visit.open('/french');
    await takeQuiz(visit.page);
    expect(await visit.page.title()).toBe('No fr');
    expect(visit.errors.splice(0)).toEqual(['Failed to load resource: net::ERR_FAILED']);
  });

  it.each<[string, (finder: HTMLElement) => void]>([
    ['the element is put elsewhere', (finder) => document.body.append(finder)],
    ['its language is set again', (finder) => (finder.lang = 'fr')],
    ['that of the page is', () => (document.documentElement.lang = 'fr-CA')],
  ])('is asked for the French again where %s, and loses no answer', async (_, change) => {
    await visit.page.route('**/role-finder.fr.js', (route) => route.abort());
    await visit.open('/french');
    await visit.page.getByRole('checkbox', { name: 'customer journeys' }).check();
    const failures = ['Failed to load resource: net::ERR_FAILED'];
    expect(visit.errors).toEqual(failures);
    await visit.page.unrouteAll();
    await visit.page.locator('role-finder').evaluate(change);
    await heading('Quelles responsabilités').waitFor();
    const box = visit.page.getByRole('checkbox', { name: 'parcours clientèle' });
    expect(await box.isChecked()).toBe(true);
    expect(visit.errors.splice(0)).toEqual(failures);
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
      Object.values(styles).map((css, index) => [
        `/${String(index)}`,
        pageWith(
          `${script}<main>${finder}</main>`,
          'fr',
          `<meta name="viewport" content="width=device-width"><style>${css}</style>`,
        ),
      ]),
    ),
  );

  beforeEach(() => visit.page.setViewportSize({ width: 320, height: 640 }));

  it.each(Object.keys(styles).map((name, index) => [name, index] as const))(
    '%s leave the quiz whole and usable, at 320 pixels too',
    async (_, index) => {
      await visit.open(`/${String(index)}`);
      await visit.page.getByRole('button', { name: 'Suivant' }).click();
      await visit.page.getByRole('group').waitFor();
      expect(await faultsIn(visit.page)).toEqual([]);
      await takeQuiz(visit.page, 'fr');
      expect(await faultsIn(visit.page)).toEqual([]);
      await visit.page.setViewportSize({ width: 1000, height: 800 });
      expect(await faultsIn(visit.page)).toEqual([]);
    },
  );
});

/** What a person would see to be wrong: something cut off, on top of something else, too small, or not set as a text. */
function faultsIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const host = document.querySelector('role-finder');
    const root = host?.shadowRoot?.querySelector('[lang]');
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
      if (each.scrollWidth > each.clientWidth + 1 && style.overflow === 'hidden')
        faults.push(`cut: ${name(each)}`);
    }
    const controls = visible.filter((each) => each.matches('label, button, a.button'));
    if (!controls.length) faults.push('There is nothing to press.');
    for (const [index, control] of controls.entries()) {
      const a = control.getBoundingClientRect();
      if (a.height < 44) faults.push(`too low: ${name(control)}`);
      if (getComputedStyle(control).borderTopWidth === '0px' && !control.matches('.link'))
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
