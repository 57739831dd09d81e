import fc from 'fast-check';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { ajoContent, RoleFinder, type HeadingLevel } from 'ajo-role-finder';
import type { Answers } from '../../src/quiz/answers/answers.js';
import { codeOf } from '../../src/quiz/answers/code.js';
import { contents } from '../support/contents.js';
import {
  Model,
  none,
  variantOf,
  type Action,
  type Screen,
  type Variant,
} from '../support/model.js';
import { translate, waysToTranslate } from '../support/translate.js';
import { uncaughtErrors } from '../support/uncaught.js';

/** How many walks to take: the same ones each time, and others where there is time. */
const walks = inject('isLong') ? { numRuns: 100_000 } : { numRuns: 100, seed: 1 };

const count = fc.nat(20);
const simple = (
  ...names: readonly (Action & { which?: never; value?: never; way?: never })['do'][]
) => names.map((name) => fc.constant({ do: name }));
const setting = (name: 'lang' | 'page lang' | 'base' | 'paths' | 'heading', ...values: string[]) =>
  fc.constantFrom(...values).map((value): Action => ({ do: name, value }));

/** Mostly what a person does, and sometimes what a page or a translator does. */
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 6, arbitrary: count.map((which): Action => ({ do: 'tick', which })) },
  { weight: 6, arbitrary: fc.constant<Action>({ do: 'next' }) },
  { weight: 4, arbitrary: fc.constant<Action>({ do: 'none' }) },
  { weight: 1, arbitrary: count.map((which): Action => ({ do: 'reopen', which })) },
  { weight: 2, arbitrary: count.map((which): Action => ({ do: 'task', which })) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.nat(35), { maxLength: 8 })
      .map((which): Action => ({ do: 'open link', which })),
  },
  ...simple('leave shared', 'use shared').map((arbitrary) => ({ weight: 2, arbitrary })),
  ...simple('forget', 'reload').map((arbitrary) => ({ weight: 1, arbitrary })),
  ...simple('back', 'all roles', 'leave all roles', 'restart', 'detach', 'attach', 'move').map(
    (arbitrary) => ({ weight: 1, arbitrary }),
  ),
  { weight: 1, arbitrary: setting('lang', '', 'en', 'fr', 'fr-CA', 'zxx', 'fr_FR', '*') },
  { weight: 1, arbitrary: setting('page lang', 'en', 'fr', 'fr-BE', 'x') },
  { weight: 1, arbitrary: setting('base', '', 'https://docs.example/ajo', 'javascript:alert(1)') },
  {
    weight: 1,
    arbitrary: setting(
      'paths',
      ...[
        '',
        '{}',
        '{',
        '{"marketer":null}',
        '{"developer":"https://x.example/dev","marketer":"a b"}',
      ],
      '{"administrator":"javascript:alert(1)"}',
    ),
  },
  { weight: 1, arbitrary: setting('heading', '', '1', '2', '3', '4', '5', 'two') },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom<Variant[]>('ours', 'fewer statements', 'fewer questions', 'reversed', 'broken')
      .map((value): Action => ({ do: 'content', value })),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...waysToTranslate).map((way): Action => ({ do: 'translate', way })),
  },
);

const errors = uncaughtErrors();

afterAll(() => {
  document.documentElement.lang = 'en';
});

describe('whatever a person and a page do', () => {
  it('the screen is as it should be, and no answer is lost', async () => {
    let checked = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 40, size: 'max' }), async (actions) => {
        localStorage.clear();
        const finder = new Finder();
        await finder.settled();
        const model = new Model(contents);
        for (const each of actions) {
          if (!model.can(each)) continue;
          const code = each.do === 'open link' ? codeOf(model.content, answersOf(model, each)) : '';
          model.do(each);
          await finder.do(each, code);
          if (model.isAttached) expect(finder.isShown).toBe(model.isShown);
          if (!model.isShown) continue;
          expect(finder.screen).toEqual(model.screen);
          if (movesFocus.has(each.do)) expect(finder.isFocusAtBeginning).toBe(true);
          checked += 1;
        }
        finder.remove();
        expect(errors).toEqual([]);
      }),
      walks,
    );
    expect(checked).toBeGreaterThan(5 * walks.numRuns);
  });
});

const movesFocus: ReadonlySet<Action['do']> = new Set([
  ...(['next', 'back', 'reopen', 'all roles', 'leave all roles', 'restart'] as const),
  ...(['leave shared', 'use shared', 'forget'] as const),
]);

/** Where it keeps what a person does. */
const persist = 'walk';

/** The answers that a link has, as the quiz has them. */
function answersOf(model: Model, { which }: Action & { readonly do: 'open link' }): Answers {
  return new Map(
    [...model.answersOf(which)].map(([id, ids]) => [
      id,
      ids.includes(none) ? 'none' : new Set(ids),
    ]),
  );
}

/** Opens a link to the page with a code in it; a browser tells of it a little later. */
async function openLink(code: string): Promise<void> {
  location.hash = '';
  location.hash = `rf-${code}`;
  await new Promise<void>((done) => {
    const listen = ({ newURL }: HashChangeEvent): void => {
      if (!newURL.endsWith(code)) return;
      removeEventListener('hashchange', listen);
      done();
    };
    addEventListener('hashchange', listen);
  });
}

/** A role finder on the page, in one of two places, the second of which is in French. */
class Finder {
  #element = new RoleFinder();
  readonly #places: readonly Element[];
  #isSecond = false;

  constructor() {
    document.documentElement.lang = 'en';
    document.body.innerHTML = '<main><div></div><div lang="fr"></div></main>';
    this.#places = [...document.querySelectorAll('div')];
    this.#element.persist = persist;
    this.#attach();
  }

  remove(): void {
    this.#element.remove();
  }

  /** `code` is that of the link that is opened. */
  async do(action: Action, code: string): Promise<void> {
    if (action.do === 'open link') await openLink(code);
    else this.#act(action);
    await this.settled();
  }

  async settled(): Promise<void> {
    // The change of a language is told in a microtask of its own.
    await Promise.resolve();
    while (!(await this.#element.updateComplete));
  }

  get screen(): Screen {
    const heading = this.#find('h1, h2, h3, h4');
    const textOf = (element: Element | null): string =>
      (element?.textContent ?? '').replace(/[ \n]+/g, ' ').trim();
    const boxes = this.#all('input:checked');
    const textsOf = (list: readonly Element[]) =>
      list.map((box) => textOf(box.closest('label')?.querySelector('[id^=text]') ?? null));
    const inAllRoles = this.#all('table').length > 0;
    return {
      lang: heading.closest<HTMLElement>('.root')?.lang ?? '',
      level: Number(heading.tagName.slice(1)),
      heading: textOf(heading),
      ticked: textsOf(boxes.filter((box) => !box.closest('.tasks'))),
      tasks: textsOf(boxes.filter((box) => box.closest('.tasks'))),
      isSaved: Boolean(this.#element.shadowRoot?.querySelector('.saved')),
      hasMessage: this.#all('.error').length > 0,
      roles: inAllRoles
        ? []
        : this.#all('.order > li').map((each) => {
            const heading = each.querySelector('[part=heading]');
            return [textOf(heading ?? each.querySelector('strong')), Boolean(heading)];
          }),
      links: this.#all('a.button').map((link) => link.getAttribute('href') ?? ''),
    };
  }

  get isShown(): boolean {
    return this.#all('*').length > 0;
  }

  get isFocusAtBeginning(): boolean {
    return this.#element.shadowRoot?.activeElement === this.#find('[tabindex="-1"]');
  }

  #act(action: Action): void {
    const element = this.#element;
    const buttons = this.#all('button');
    const boxes = this.#all('input');
    switch (action.do) {
      case 'tick':
        boxes[action.which % (boxes.length - 1)]?.click();
        break;
      case 'none':
        boxes.at(-1)?.click();
        break;
      case 'next':
        this.#find('.primary').click();
        break;
      case 'back':
        buttons[1]?.click();
        break;
      case 'all roles':
        buttons.at(-1)?.click();
        break;
      case 'leave all roles':
        buttons[0]?.click();
        break;
      case 'restart':
        buttons.at(-2)?.click();
        break;
      case 'reopen': {
        const change = this.#all('.answers button');
        change[action.which % change.length]?.click();
        break;
      }
      case 'task':
        boxes[action.which % boxes.length]?.click();
        break;
      case 'leave shared':
        buttons[0]?.click();
        break;
      case 'use shared':
        buttons[1]?.click();
        break;
      case 'forget':
        this.#element.shadowRoot?.querySelector<HTMLElement>('.saved button')?.click();
        break;
      case 'reload':
        this.#reload();
        break;
      case 'open link':
        break;
      case 'lang':
      case 'paths':
        if (action.value) element.setAttribute(action.do, action.value);
        else element.removeAttribute(action.do);
        break;
      case 'page lang':
        document.documentElement.lang = action.value;
        break;
      case 'base':
        element.base = action.value;
        break;
      case 'heading':
        element.heading = action.value as unknown as HeadingLevel;
        break;
      case 'content':
        element.content =
          action.value === 'ours'
            ? undefined
            : (_, msg) => variantOf(ajoContent(msg), action.value);
        break;
      case 'detach':
        element.remove();
        break;
      case 'move':
        this.#isSecond = !this.#isSecond;
        this.#attach();
        break;
      case 'attach':
        this.#attach();
        break;
      case 'translate':
        translate(element, action.way);
    }
  }

  /** As when the page is loaded again, with the same settings. */
  #reload(): void {
    const { lang, base, paths, heading, content } = this.#element;
    const attributes = [...this.#element.attributes];
    this.#element.remove();
    this.#element = Object.assign(new RoleFinder(), { base, paths, heading, content, persist });
    for (const { name, value } of attributes) this.#element.setAttribute(name, value);
    if (lang) this.#element.lang = lang;
    this.#attach();
  }

  #attach(): void {
    // What a link has opened once is not opened by another element. WebKit allows this a hundred times in ten seconds.
    if (location.hash) history.replaceState(null, '', '#');
    this.#places[Number(this.#isSecond)]?.append(this.#element);
  }

  #find(selector: string): HTMLElement {
    const [found] = this.#all(selector);
    if (!found) throw new Error(`There is no ${selector} on the screen.`);
    return found;
  }

  #all(selector: string): readonly HTMLElement[] {
    const screen = this.#element.shadowRoot?.querySelector('.current');
    return [...(screen?.querySelectorAll<HTMLElement>(selector) ?? [])];
  }
}
