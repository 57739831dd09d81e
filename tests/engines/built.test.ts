import { afterEach, describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { marketersTicks } from '../support/contents.js';
import { canEmulateMedia } from '../support/engine.js';
import { mount, textOf, type Quiz } from '../support/quiz.js';
import { words } from '../support/words.js';

/** What `tests/built/` looks at in Chromium, as far as engines may differ. */

type Framed = Window & { readonly violations: readonly string[] };

/** Opens a page in a frame, and gives its window once all of it is there. */
async function open(url: string): Promise<Framed> {
  document.body.innerHTML = `<iframe src="${url}" width="600" height="300"></iframe>`;
  const frame = document.querySelector('iframe');
  await new Promise((resolve) => frame?.addEventListener('load', resolve));
  return frame?.contentWindow as Framed;
}

/** What is found in the quiz of a page. */
function all({ document }: Framed, selector: string): readonly HTMLElement[] {
  const root = document.querySelector('role-finder')?.shadowRoot;
  return [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

describe('a page with a strict Content-Security-Policy', () => {
  it.for([
    ['module', 'en'],
    ['classic', 'fr'],
  ] as const)('is not violated by any screen, with the %s script', async ([path, language]) => {
    const framed = await open(`/strict/${path}`);
    const heading = () => textOf(all(framed, 'h2')[0]);
    const press = async (selector: string, next: string): Promise<void> => {
      all(framed, selector).at(-1)?.click();
      await expect.poll(heading).toContain(next);
    };
    const { questions, overview } = words[language];
    await expect.poll(heading).toBe(questions[0]);
    await press('.primary', questions[0]);
    expect(all(framed, '.error')).toHaveLength(1);
    for (const next of [questions[1], questions[2], language === 'en' ? 'Admin' : 'admin']) {
      all(framed, 'input')[0]?.click();
      await press('.primary', next);
    }
    await press('.link', overview);
    expect(framed.violations).toEqual([]);
  });

  it('would be told of a violation', async () => {
    const framed = await open('/strict/inline');
    expect(framed.document.title).toBe('Page');
    const script = expect.stringContaining('script-src') as string;
    await expect.poll(() => framed.violations).toEqual([script]);
  });
});

describe('the meter', () => {
  it('is there to see', async () => {
    const quiz = await mount();
    await quiz.answer(...marketersTicks('en'));
    const { width, height } = quiz.root.querySelector('meter')?.getBoundingClientRect() ?? {};
    expect(width).toBeGreaterThan(50);
    expect(height).toBeGreaterThan(5);
  });
});

describe('on paper', () => {
  afterEach(async () => {
    if (canEmulateMedia) await commands.emulateMedia({ media: 'screen' });
  });

  /** Where the browser cannot be told that this is paper, the rules for paper are made rules for the screen. */
  async function toPaper({ element }: Quiz): Promise<void> {
    if (canEmulateMedia) return commands.emulateMedia({ media: 'print' });
    for (const { cssRules } of element.shadowRoot?.adoptedStyleSheets ?? []) {
      for (const rule of cssRules) {
        if (rule instanceof CSSMediaRule && rule.conditionText === 'print')
          rule.media.mediaText = 'all';
      }
    }
  }

  it('the result is whole, with the addresses of its links and without buttons', async () => {
    const quiz = await mount();
    await quiz.answer(...marketersTicks('en'));
    const shown = (selector: string) =>
      [...quiz.root.querySelectorAll(selector)].map(
        (each) => each.checkVisibility() && each.getBoundingClientRect().height > 0,
      );
    await toPaper(quiz);
    expect(new Set(shown('meter'))).toEqual(new Set([true]));
    expect(new Set(shown('button'))).toEqual(new Set([false]));
    const links = [...quiz.root.querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) {
      const href = link.getAttribute('href') ?? '';
      // Firefox gives the function, the others what comes of it.
      const after = getComputedStyle(link, '::after').content.replace('attr(href)', href);
      expect(after).toContain(href);
    }
  });
});
