import { describe, expect, it } from 'vitest';
import { contrastOf } from './support/contrast.js';
import { eachScreen } from './support/screens.js';
import { pageWith } from './support/serve.js';
import { visitBuilt } from './support/visit.js';
import { words, type Language } from './support/words.js';

const script = '<script type="module" src="role-finder.js"></script>';
const scheme = '<style>:root { color-scheme: light dark; background: Canvas }</style>';
const page = (lang: Language) =>
  pageWith(`${script}<a href="#">Intranet</a><role-finder></role-finder>`, lang, scheme);
const visit = visitBuilt({ '/en': page('en'), '/fr': page('fr') });

/** What has focus in the quiz. Runs in the page. */
const focused = () => {
  const root = document.querySelector('role-finder')?.shadowRoot;
  const at = root?.activeElement;
  if (!root || !at) return undefined;
  const ringed = at.closest('label') ?? at;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(ringed);
  const { top, bottom, left, right } = ringed.getBoundingClientRect();
  const shown = root.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  const controls = [...root.querySelectorAll('input, button, a, summary')];
  return {
    name: (ringed.getAttribute('aria-label') ?? ringed.textContent).replace(/[ \n]+/g, ' ').trim(),
    index: controls.indexOf(at),
    outlineStyle,
    outlineWidth: parseFloat(outlineWidth),
    outlineColor,
    isInView: top >= 0 && bottom <= innerHeight && ringed.contains(shown),
  };
};
const controlCount = () => {
  const root = document.querySelector('role-finder')?.shadowRoot;
  return root?.querySelectorAll('input, button, a, summary').length ?? 0;
};

/** Presses Tab until what has focus begins with a text; fails where a whole round does not find it. */
async function tabTo(text: string): Promise<void> {
  for (let count = 0; count < 60; count += 1) {
    await visit.page.keyboard.press('Tab');
    if ((await visit.page.evaluate(focused))?.name.startsWith(text)) return;
  }
  throw new Error(`Tab does not reach: ${text}`);
}

const focusedName = async () => (await visit.page.evaluate(focused))?.name ?? '';

describe.each<[Language, 'light' | 'dark']>([
  ['en', 'light'],
  ['fr', 'dark'],
])('by keyboard, in %s', (language, colorScheme) => {
  const { next, toResult, none, back, restart, toAllRoles, toQuiz, backToResult, ...word } =
    words[language];
  const press = (key: string) => visit.page.keyboard.press(key);

  it('everything can be done', async () => {
    await visit.open(`/${language}`);
    await tabTo(next);
    await press('Enter');
    await expect.poll(focusedName).toBe(word.problem);
    await tabTo(none);
    await press('Space');
    await tabTo(toAllRoles);
    await press('Enter');
    await expect.poll(focusedName).toBe(word.allRoles);
    await tabTo(toQuiz);
    await press('Space');
    await expect.poll(focusedName).toBe(word.questions[0]);
    await tabTo(next);
    await press('Space');
    await expect.poll(focusedName).toBe(word.questions[1]);
    await press('Tab');
    await press('Space');
    await press('Enter');
    await expect.poll(focusedName).toBe(word.questions[2]);
    await tabTo(back);
    await press('Enter');
    await expect.poll(focusedName).toBe(word.questions[1]);
    await tabTo(next);
    await press('Enter');
    await tabTo(none);
    await press('Space');
    await tabTo(toResult);
    await press('Enter');
    await expect.poll(focusedName).toMatch(/Data Engineer|Ingénieur/);
    await tabTo(language === 'en' ? 'The other roles' : 'Les autres rôles');
    await press('Enter');
    expect(await visit.page.locator('details').getAttribute('open')).toBe('');
    await tabTo(word.change(word.labels[2]));
    await press('Enter');
    await expect.poll(focusedName).toBe(word.questions[2]);
    await tabTo(backToResult);
    await press('Enter');
    await tabTo(restart);
    await press('Enter');
    await expect.poll(focusedName).toBe(word.questions[0]);
  });

  it('focus goes through every control in the order of reading, both ways, and can be seen', async () => {
    await visit.page.emulateMedia({ colorScheme });
    await visit.page.setViewportSize({ width: 800, height: 600 });
    await visit.open(`/${language}`);
    await visit.page.getByRole('button', { name: next }).waitFor();
    const grounds = new Set<string>();
    await eachScreen(visit.page, language, async (screen) => {
      const count = await visit.page.evaluate(controlCount);
      const expected = Array.from({ length: count }, (_, index) => index);
      await visit.page.getByText('Intranet').focus();
      const order: number[] = [];
      for (const key of [
        ...expected.map(() => 'Tab'),
        ...expected.slice(1).map(() => 'Shift+Tab'),
      ]) {
        await press(key);
        const at = await visit.page.evaluate(focused);
        order.push(at?.index ?? -1);
        const about = `${screen}: ${at?.name ?? ''}`;
        expect(at, about).toMatchObject({ outlineStyle: 'solid', isInView: true });
        expect(at?.outlineWidth, about).toBeGreaterThanOrEqual(2);
        grounds.add(at?.outlineColor ?? '');
      }
      expect(order, screen).toEqual([...expected, ...expected.toReversed().slice(1)]);
    });
    for (const color of grounds)
      expect(await contrastOf(visit.page, color)).toBeGreaterThanOrEqual(3);
  }, 60_000);
});

describe('focus', () => {
  /** Every element of the quiz that gets focus from now on, as a text. */
  async function watch(): Promise<() => Promise<readonly string[]>> {
    await visit.page.evaluate(() => {
      const moves: string[] = [];
      Object.assign(window, { moves });
      document
        .querySelector('role-finder')
        ?.shadowRoot?.addEventListener('focusin', ({ target }) => {
          moves.push((target as Element).textContent.replace(/\s+/g, ' ').trim());
        });
    });
    return () =>
      visit.page.evaluate(() => (window as unknown as { moves: string[] }).moves.splice(0));
  }
  const finder = () => visit.page.locator('role-finder');
  const button = (name: string) => visit.page.getByRole('button', { name, exact: true });
  const { en, fr } = words;

  it('moves once a step, and nothing else is announced', async () => {
    await visit.open('/en');
    const moves = await watch();
    const step = async (act: () => Promise<void>, ...expected: readonly string[]) => {
      await act();
      expect((await moves()).filter((text) => text)).toEqual(expected);
      const live = '[aria-live], [role=status], [role=alert], [role=log], output';
      expect(await visit.page.locator(live).count()).toBe(0);
    };
    const press = (name: string) => () => button(name).first().press('Enter');
    const tickNone = () => visit.page.getByRole('checkbox', { name: en.none }).check();
    await step(press(en.next), en.next, en.problem);
    await step(press(en.next), en.next, en.problem);
    await tickNone();
    await step(press(en.next), en.next, en.questions[1]);
    await step(press(en.back), en.back, en.questions[0]);
    await step(press(en.toAllRoles), en.toAllRoles, en.allRoles);
    await step(press(en.toQuiz), en.toQuiz, en.questions[0]);
    await step(press(en.next), en.next, en.questions[1]);
    await tickNone();
    await step(press(en.next), en.next, en.questions[2]);
    await tickNone();
    await step(press(en.toResult), en.toResult, 'No role yet');
    await step(press(en.restart), en.restart, en.questions[0]);
  });

  it('stays where it is when the language or a setting changes', async () => {
    await visit.open('/en');
    await visit.page.getByRole('checkbox', { name: 'customer journeys' }).focus();
    const moves = await watch();
    await visit.page.evaluate(() => (document.documentElement.lang = 'fr'));
    await visit.page.getByRole('button', { name: fr.next }).waitFor();
    await finder().evaluate((each) => {
      for (const [name, value] of Object.entries({ heading: '3', base: '/x', paths: '{}' }))
        each.setAttribute(name, value);
    });
    await visit.page.getByRole('heading', { level: 3 }).waitFor();
    expect(await focusedName()).toMatch(/^Concevoir et exécuter des parcours clientèle/);
    expect(await moves()).toEqual([]);
  });

  it('is not lost with what had it: the heading has it then', async () => {
    await visit.open('/en');
    await button(en.next).waitFor();
    await visit.page.getByRole('checkbox', { name: en.none }).check();
    await button(en.next).press('Enter');
    await expect.poll(focusedName).toBe(en.questions[1]);
    await finder().evaluate((each) => each.setAttribute('heading', '4'));
    await visit.page.getByRole('heading', { level: 4 }).waitFor();
    expect(await focusedName()).toBe(en.questions[1]);
    await visit.page.getByRole('checkbox', { name: 'Coding' }).focus();
    await visit.page.addScriptTag({
      type: 'module',
      content: `
        import { ajoContent } from '/role-finder.js';
        const { questions, ...rest } = ajoContent();
        const shorter = questions.map((each) => ({ ...each, statements: each.statements.slice(0, 4) }));
        document.querySelector('role-finder').content = { ...rest, questions: shorter };
      `,
    });
    await expect.poll(focusedName).toBe(en.questions[1]);
  });

  it('is never taken from the page: not on loading, nor by a setting', async () => {
    await visit.open('/en');
    await button(en.next).waitFor();
    await visit.page.getByText('Intranet').focus();
    await finder().evaluate((each) => each.setAttribute('heading', '4'));
    await visit.page.evaluate(() => (document.documentElement.lang = 'fr'));
    await visit.page.getByRole('heading', { level: 4, name: 'Quelles' }).waitFor();
    expect(await visit.page.evaluate(() => document.activeElement?.textContent)).toBe('Intranet');
  });
});
