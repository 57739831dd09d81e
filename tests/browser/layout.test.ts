import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { boxes, displays } from '../support/boxes.js';
import { mount, mountIn, type Quiz } from '../support/quiz.js';
import { eachScreen } from '../support/screens.js';
import { mountTeamIn } from '../support/team.js';
import { someCodes } from '../support/team-texts.js';

const controlsOf = (root: ParentNode): readonly HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('label, button, a'),
];
const shadowRootOf = (): ShadowRoot => {
  const root = document.querySelector('role-finder')?.shadowRoot;
  if (!root) throw new Error('There is no role finder on the page.');
  return root;
};
const columnCount = (selector: string): number => {
  const grid = shadowRootOf().querySelector(selector);
  return grid ? getComputedStyle(grid).gridTemplateColumns.split(' ').length : 0;
};

beforeEach(() => page.viewport(1000, 800));

afterEach(() => {
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
});

describe('on a window of 320 pixels, as at a zoom of 400 %', () => {
  beforeEach(() => page.viewport(320, 640));

  it('nothing is cut, and nothing needs scrolling sideways', async () => {
    await eachScreen(await mountIn('fr'), (screen) => {
      expect(document.documentElement.scrollWidth, screen).toBeLessThanOrEqual(320);
      for (const each of shadowRootOf().querySelectorAll('*')) {
        expect(
          each.getBoundingClientRect().right,
          `${screen}: ${each.outerHTML}`,
        ).toBeLessThanOrEqual(320);
      }
    });
  });

  it('a question that begins out of sight is brought into sight, with its first statements', async () => {
    const quiz = await mount();
    await quiz.answer([], []);
    await expect.poll(() => quiz.focused).toBe(quiz.words.questions[2]);
    const second = quiz.statement('Configure sandboxes').element().getBoundingClientRect();
    expect(second.top).toBeGreaterThan(0);
    expect(second.bottom).toBeLessThan(innerHeight);
  });

  it('so is one that begins low', async () => {
    const quiz = await mount('<div style="block-size: 300px"></div><role-finder></role-finder>');
    const headingTop = () => shadowRootOf().querySelector('h2')?.getBoundingClientRect().top ?? NaN;
    // After a click, focus that a script moves has no ring, and so nothing scrolls to it.
    await quiz.tick('Design and run customer journeys');
    scrollTo(0, 0);
    (quiz.statement('Technical integrations and customizations').element() as HTMLElement).focus({
      preventScroll: true,
    });
    expect(headingTop()).toBeGreaterThan(innerHeight / 2);
    await userEvent.keyboard(' {Enter}');
    await expect.poll(() => quiz.focused).toBe(quiz.words.questions[1]);
    expect(headingTop()).toBeGreaterThanOrEqual(0);
    expect(headingTop()).toBeLessThan(innerHeight / 2);
  });
});

describe.each([320, 1000])('on a window of %i pixels', (width) => {
  beforeEach(() => page.viewport(width, 800));

  /** What is cut off, or stands out of what holds it. */
  const faults = (): readonly string[] =>
    [...shadowRootOf().querySelectorAll<HTMLElement>('.root, .root *')]
      .filter((each) => each.checkVisibility() && !each.matches('input, meter, thead *, thead'))
      .filter((each) => !each.closest('.outgoing'))
      .filter((each) => {
        const { display } = getComputedStyle(each);
        const [inner, outer] = [each, each.parentElement ?? each].map((box) =>
          box.getBoundingClientRect(),
        );
        const isCut = display !== 'inline' && each.scrollWidth > each.clientWidth + 1;
        const isOut =
          inner?.height && outer && display !== 'inline' && inner.bottom > outer.bottom + 1;
        return isCut || isOut || (inner?.right ?? 0) > width;
      })
      .map((each) => each.outerHTML.slice(0, 100));

  it('nothing is cut where a person spaces texts out', async () => {
    // https://www.w3.org/TR/WCAG22/#text-spacing
    const spacing = new CSSStyleSheet();
    spacing.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }
    `);
    await eachScreen(await mountIn('fr'), (screen) => {
      shadowRootOf().adoptedStyleSheets = [...shadowRootOf().adoptedStyleSheets, spacing];
      const style = getComputedStyle(
        shadowRootOf().querySelector('[part=heading]') ?? document.body,
      );
      expect(parseFloat(style.letterSpacing), screen).toBeGreaterThan(1);
      expect(faults(), screen).toEqual([]);
      shadowRootOf().adoptedStyleSheets = shadowRootOf().adoptedStyleSheets.slice(0, -1);
    });
  });

  it('nothing is cut where texts are twice as large', async () => {
    document.documentElement.style.fontSize = '200%';
    await eachScreen(await mountIn('fr'), (screen) => {
      expect(document.documentElement.scrollWidth, screen).toBeLessThanOrEqual(width);
      expect(faults(), screen).toEqual([]);
    });
  });
});

describe('in any box of a page', () => {
  const { documentElement: html, body } = document;
  const box = document.createElement('div');

  /** How wide the page is, and what is in a box of it. */
  const widthsIn = (markup: string, inner: Element) => {
    box.innerHTML = markup.replace('@', '<i></i>');
    box.querySelector('i')?.replaceWith(inner);
    const shown = inner.shadowRoot?.querySelector('.root') ?? inner;
    return { page: html.scrollWidth, own: shown.getBoundingClientRect().width };
  };

  /** A text, which is never narrower than its longest word. */
  const text = document.createElement('p');
  text.textContent = 'responsabilités '.repeat(60);

  /** Which elements, by name, make the page scroll sideways, or have hardly any width, where a text does not. */
  const faultsOf = (elements: Readonly<Record<string, HTMLElement>>): readonly string[] => {
    const faults: string[] = [];
    const look = (place: string, markup: string): void => {
      const theirs = widthsIn(markup, text);
      for (const [name, element] of Object.entries(elements)) {
        const ours = widthsIn(markup, element);
        const tooWide = ours.page > Math.max(innerWidth, theirs.page) && ours.page;
        const tooNarrow = ours.own < Math.min(theirs.own, 0.2 * innerWidth, 90) && ours.own;
        for (const fault of [tooWide, tooNarrow])
          if (fault !== false) faults.push([name, innerWidth, place, fault].join(', '));
      }
    };
    for (const [place, markup] of Object.entries(boxes)) look(place, markup);
    for (const display of displays) {
      for (const each of Object.values(elements)) each.style.cssText = display;
      look(display, '@');
    }
    for (const each of Object.values(elements)) each.style.cssText = '';
    // WebKit keeps what it has computed for a window of another size, of elements that are not in it.
    body.append(...Object.values(elements));
    return faults;
  };

  it('neither makes the page scroll sideways nor vanishes, at any width and on any screen', async () => {
    body.style.margin = '0';
    const [error, result, overview] = [
      await mountIn('fr'),
      await mountIn('fr'),
      await mountIn('fr'),
    ];
    const team = await mountTeamIn('fr');
    const elements = {
      error: error.element,
      result: result.element,
      overview: overview.element,
      team: team.element,
    };
    body.replaceChildren(box, ...Object.values(elements));
    await error.press(error.words.next);
    result.element.code = someCodes.every;
    await overview.press(overview.words.toOverview);
    await team.paste(`Anna: ${someCodes.developer}`);
    const faults: string[] = [];
    for (const width of [320, 390, 1000]) {
      await page.viewport(width, 800);
      faults.push(...faultsOf(elements));
    }
    expect(faults).toEqual([]);
  });

  it.each([390, 1400])('has nearly all the width that it may have, of %i pixels', async (width) => {
    await page.viewport(width, 800);
    const { element } = await mountIn('en');
    body.append(box);
    const widthIn = (style: string) => widthsIn(`<div style="${style}">@</div>`, element).own;
    const most = (limit: number) => Math.min(0.9 * width - 1, limit);
    for (const style of ['float: left', 'display: inline-block', 'position: absolute'])
      expect(widthIn(style)).toBeGreaterThanOrEqual(most(1024));
    for (const open of ['none', '100%', '200em']) {
      element.style.setProperty('--role-finder-width', open);
      expect(widthIn('float: left'), open).toBeGreaterThanOrEqual(most(3200));
    }
    element.style.setProperty('--role-finder-width', '20em');
    expect(widthIn('float: left')).toBe(320);
  });
});

describe('what moves', () => {
  it('is nothing, whatever a person prefers', async () => {
    await eachScreen(await mountIn('fr'), (screen) => {
      expect(document.getAnimations(), screen).toEqual([]);
      for (const each of shadowRootOf().querySelectorAll('*')) {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(each);
        expect([transitionDuration, animationName, scrollBehavior]).toEqual(['0s', 'none', 'auto']);
      }
    });
  });
});

describe('what is pressed', () => {
  it('is large: the whole row of a statement, and 24 pixels for the smallest', async () => {
    await eachScreen(await mountIn('fr'), (screen) => {
      for (const control of controlsOf(shadowRootOf())) {
        const { height, width } = control.getBoundingClientRect();
        const isInline = getComputedStyle(control).display === 'inline';
        if (!isInline)
          expect(Math.min(height, width), `${screen}: ${control.outerHTML}`).toBeGreaterThanOrEqual(
            24,
          );
        if (control.matches('label')) expect(height).toBeGreaterThanOrEqual(44);
      }
    });
  });

  it('may be anywhere in the row', async () => {
    const quiz = await mount();
    const row = quiz
      .statement('Technical integrations and customizations')
      .element()
      .closest('label');
    const { right, bottom } = row?.getBoundingClientRect() ?? new DOMRect();
    const corner = shadowRootOf().elementFromPoint(right - 5, bottom - 5);
    expect(row?.contains(corner)).toBe(true);
    (corner as HTMLElement).click();
    expect(quiz.ticked).toEqual(['Technical integrations and customizations']);
  });
});

describe('the layout', () => {
  it('does not jump from question to question, once the introduction is read', async () => {
    const quiz = await mount();
    const headingTop = (): number => {
      const [host, heading] = [quiz.element, shadowRootOf().querySelector('h2')];
      return (heading?.getBoundingClientRect().top ?? NaN) - host.getBoundingClientRect().top;
    };
    const first = headingTop();
    await quiz.answer([]);
    const second = headingTop();
    expect(second).toBeLessThan(first);
    await quiz.answer([]);
    expect(headingTop()).toBe(second);
  });

  it('has the first statement on the first screen of a phone, once the introduction is read', async () => {
    await page.viewport(360, 640);
    const quiz = await mountIn('fr');
    for (let question = 1; question < 3; question += 1) {
      await quiz.answer([]);
      const [host, box] = [quiz.element, shadowRootOf().querySelector('.choice')].map((each) =>
        each?.getBoundingClientRect(),
      );
      expect((box?.bottom ?? NaN) - (host?.top ?? NaN)).toBeLessThanOrEqual(450);
    }
  });

  it('has one filled button a screen, where there is a next step', async () => {
    await eachScreen(await mountIn('fr'), (screen) => {
      const filled = shadowRootOf().querySelectorAll('.current .primary');
      const isToRead = ['a result of no role', 'all the roles'].includes(screen);
      expect(filled, screen).toHaveLength(isToRead ? 0 : 1);
    });
  });

  it('keeps the instruction apart from the question', async () => {
    await mount();
    const [question, instruction] = ['h2', '#instruction'].map((selector) =>
      shadowRootOf().querySelector(selector)?.getBoundingClientRect(),
    );
    expect(instruction?.top).toBeGreaterThan((question?.bottom ?? NaN) + 4);
  });

  it('has one column in a narrow container and two in a wide one, whatever the window', async () => {
    const inWidth = (width: string): Promise<Quiz> =>
      mount(`<div style="inline-size: ${width}"><role-finder></role-finder></div>`);
    await inWidth('20em');
    expect(columnCount('.statements')).toBe(1);
    await inWidth('50em');
    expect(columnCount('.statements')).toBe(2);
  });

  it('shows the table of all roles as rows of cells where there is room, else as a list', async () => {
    const quiz = await mount();
    await quiz.button(quiz.words.toOverview).click();
    const displayOfCells = () =>
      getComputedStyle(shadowRootOf().querySelector('td') ?? document.body).display;
    expect(displayOfCells()).toBe('table-cell');
    quiz.element.style.inlineSize = '20em';
    expect(displayOfCells()).toBe('block');
    expect(quiz.locator.getByRole('table').getByRole('cell').elements()).toHaveLength(12);
  });
});

describe('the looks', () => {
  it('take font and color from the page', async () => {
    await mount(
      '<div style="font-family: serif; color: rgb(1, 2, 3)"><role-finder></role-finder></div>',
    );
    for (const selector of ['h2', 'label', 'button.primary']) {
      const style = getComputedStyle(shadowRootOf().querySelector(selector) ?? document.body);
      expect(style.fontFamily).toBe('serif');
      if (selector !== 'button.primary') expect(style.color).toBe('rgb(1, 2, 3)');
    }
  });

  it('are light or dark as the ground is that the page’s color scheme gives', async () => {
    const backgroundIn = async (scheme: string): Promise<string> => {
      const style = `color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
      await mount(`<div style="${style}"><role-finder></role-finder></div>`);
      return getComputedStyle(shadowRootOf().querySelector('.primary') ?? document.body)
        .backgroundColor;
    };
    expect(await backgroundIn('light')).not.toBe(await backgroundIn('dark'));
  });

  it('have no hover where there is no pointer, which would stay after a touch', async () => {
    const quiz = await mount();
    const team = await mountTeamIn('en');
    const sheets = [quiz.element, team.element].flatMap(
      ({ shadowRoot }) => shadowRoot?.adoptedStyleSheets ?? [],
    );
    const rules = sheets.flatMap(({ cssRules }) => [...cssRules]);
    const hovering = rules.filter(({ cssText }) => cssText.includes(':hover'));
    expect(hovering.length).toBeGreaterThan(1);
    for (const each of hovering) expect(each).toHaveProperty('conditionText', '(hover: hover)');
  });

  it.each(['role-finder', 'role-finder-team'])(
    'have no ring around the whole <%s> of a page that rings whatever has focus',
    async (name) => {
      document.body.innerHTML = `<style>main *:focus { outline: 2px solid #000 }</style><main><${name}></${name}></main>`;
      const element = document.querySelector(name) ?? document.body;
      await expect.poll(() => element.shadowRoot?.querySelector('input, textarea')).toBeTruthy();
      element.shadowRoot?.querySelector<HTMLElement>('input, textarea')?.focus();
      expect(document.activeElement).toBe(element);
      expect(getComputedStyle(element).outlineStyle).toBe('none');
    },
  );

  it('have the text in the middle of links and buttons, in a small font too', async () => {
    document.body.style.fontSize = '11px';
    await eachScreen(await mount(), (screen) => {
      for (const each of shadowRootOf().querySelectorAll('button, .button, .link')) {
        if (!each.textContent.trim()) continue;
        const text = document.createRange();
        text.selectNodeContents(each);
        const [inner, outer] = [text.getBoundingClientRect(), each.getBoundingClientRect()];
        const [above, below] = [inner.top - outer.top, outer.bottom - inner.bottom];
        expect(Math.abs(above - below), `${screen}: ${each.outerHTML}`).toBeLessThanOrEqual(2);
      }
    });
  });

  it('leave the spacing of text to the page', async () => {
    await mount(
      '<div style="letter-spacing: 2px; line-height: 2"><role-finder></role-finder></div>',
    );
    const style = getComputedStyle(shadowRootOf().querySelector('label') ?? document.body);
    expect([style.letterSpacing, style.lineHeight]).toEqual(['2px', '32px']);
  });
});
