import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect } from 'vitest';
import { contents } from './contents.js';
import { ratioOf } from './contrast.js';
import { pageWith } from './serve.js';
import { words, type Language } from './words.js';

const quiz = '<script src="role-finder.classic.min.js"></script><role-finder></role-finder>';

/** Boxes of real hosts in which a page stands that is larger than the window; and a dark page, with colors for it. */
const hosts = {
  plain: quiz,
  scrolls: `<div style="height: 100vh; overflow: auto;">${quiz}</div>`,
  hides: `<div style="height: 600px; overflow: hidden;">${quiz}</div>`,
  flex: `<div style="display: flex; height: 100vh; overflow: hidden;"><nav>Menu</nav><main style="flex: 1 1 0%; overflow-y: scroll;">${quiz}</main></div>`,
  dark: `<style>
    body { background: #111; color: #eee }
    role-finder {
      --role-finder-accent: #ffe14d;
      --role-finder-quiet: #ccc;
      --role-finder-line: #fff;
      --role-finder-surface: #333;
      color: #fff;
    }
    p { color: #fff }
  </style>${quiz.replace('></role', '><p slot="marketer">Ask Jane.</p></role')}`,
  shell: `<div style="position: fixed; inset: 0px; overflow: auto;">${quiz}</div>`,
};

/** What is printed: a host and a language, and the address of a page of both. */
export const prints = Object.keys(hosts).flatMap((host) =>
  (['en', 'fr'] as const).map((language) => ({ host, language, path: `/${host}-${language}` })),
);

/** The pages, by address. */
export const printedPages: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(hosts).flatMap(([host, markup]) =>
    (['en', 'fr'] as const).map((language) => [
      `/${host}-${language}`,
      pageWith(markup, language, '<style>body { font: 16px sans-serif }</style>'),
    ]),
  ),
);

/**
 * Takes the quiz with every statement ticked, which is the longest result, or with those of these numbers, and ticks two
 * tasks. To be run in a page.
 */
export async function takeWhole(picked?: readonly (readonly number[])[]): Promise<void> {
  const element = document.querySelector('role-finder');
  const all = (selector: string) => [
    ...(element?.shadowRoot?.querySelectorAll<HTMLElement>(`.current ${selector}`) ?? []),
  ];
  for (let question = 0; question < 3; question += 1) {
    for (const [index, box] of all('.statements input').entries())
      if (picked?.[question]?.includes(index) ?? true) box.click();
    await element?.updateComplete;
    all('.primary')[0]?.click();
    await element?.updateComplete;
  }
  for (const box of all('.tasks input').slice(0, 2)) box.click();
  await element?.updateComplete;
}

/**
 * Expects of a PDF that the whole result is on it, of every role or of those of these ids, on one page or for several
 * roles two at the most unless it may have more, in colors that can be read on white, and nothing that only a screen needs.
 */
export async function expectWholeResult(
  pdf: Uint8Array,
  language: Language,
  ids: readonly string[] = contents[language].roles.map(({ id }) => id),
  mostPages = ids.length > 1 ? 2 : 1,
): Promise<void> {
  const pages = await pagesOf(pdf);
  const texts = await Promise.all(pages.map(textOf));
  // The places of one's own roles stand in white on the accent.
  for (const pale of await Promise.all(pages.map(paleTextOf))) expect(pale).toMatch(/^[1-4]*$/);
  expect(texts.length).toBeLessThanOrEqual(mostPages);
  const text = bare(texts.join(''));
  const { roles, allRoles } = contents[language];
  for (const { name } of roles) expect(text).toContain(bare(name));
  const own = roles.filter(({ id }) => ids.includes(id));
  for (const { focus, example, tasks, path } of own) {
    const address = new URL(path ?? '', allRoles.base).href;
    for (const each of [focus, example, address, ...tasks.map((task) => task.text)])
      expect(text).toContain(bare(each));
  }
  expect(text.match(/☑/g)).toHaveLength(2);
  const open = own.flatMap(({ tasks }) => ['the first step', ...tasks]).slice(2);
  expect(text.match(/☐/g)).toHaveLength(open.length);
  const { restart, copyText, copyLink, send, print, labels, toOverview } = words[language];
  for (const button of [restart, copyText, copyLink, send, print, labels[0], toOverview])
    expect(text).not.toContain(bare(button));
  expect(text).not.toContain('mailto:');
}

async function pagesOf(pdf: Uint8Array): Promise<readonly PDFPageProxy[]> {
  const document = await getDocument({ data: pdf, verbosity: 0 }).promise;
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  return Promise.all(numbers.map((number) => document.getPage(number)));
}

async function textOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? item.str : '')).join('');
}

/** What is written in a color that cannot be read on white. */
async function paleTextOf(page: PDFPageProxy): Promise<string> {
  const { fnArray, argsArray } = (await page.getOperatorList()) as {
    readonly fnArray: readonly number[];
    readonly argsArray: readonly (readonly unknown[] | null)[];
  };
  const before: string[] = [];
  let color = '#000000';
  let pale = '';
  for (const [index, operator] of fnArray.entries()) {
    const [value] = argsArray[index] ?? [];
    if (operator === OPS.save) before.push(color);
    if (operator === OPS.restore) color = before.pop() ?? color;
    if (operator === OPS.setFillRGBColor) color = String(value);
    if (operator === OPS.showText && ratioOf([pixelOf(color), [255, 255, 255]]) < 4.5)
      for (const glyph of value as readonly { readonly unicode?: string }[])
        pale += glyph.unicode?.trim() ?? '';
  }
  return pale;
}

/** Of a color as `#rrggbb`. */
const pixelOf = (color: string): readonly number[] =>
  [1, 3, 5].map((index) => parseInt(color.slice(index, index + 2), 16));

/** A text without spaces: on paper it is broken anywhere. */
function bare(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00ad]/g, '');
}
