import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { contents } from '../support/contents.js';
import { pageWith } from '../support/serve.js';
import { visitBuilt } from '../support/visit.js';
import { words, type Language } from '../support/words.js';

const quiz = '<script src="role-finder.classic.js"></script><role-finder></role-finder>';

/** Boxes of real hosts in which a page stands that is larger than the window. */
const hosts: Readonly<Record<string, string>> = {
  plain: quiz,
  scrolls: `<div style="height: 100vh; overflow: auto;">${quiz}</div>`,
  hides: `<div style="height: 600px; overflow: hidden;">${quiz}</div>`,
  flex: `<div style="display: flex; height: 100vh; overflow: hidden;"><nav>Menu</nav><main style="flex: 1 1 0%; overflow-y: scroll;">${quiz}</main></div>`,
  shell: `<div style="position: fixed; inset: 0px; overflow: auto;">${quiz}</div>`,
};
const pages = Object.entries(hosts).flatMap(([name, markup]) =>
  (['en', 'fr'] as const).map((language) => [
    `/${name}-${language}`,
    pageWith(markup, language, '<style>body { font: 16px sans-serif }</style>'),
  ]),
);
const visit = visitBuilt(Object.fromEntries(pages) as Readonly<Record<string, string>>);

/** Takes the quiz with every statement ticked, which is the longest result, and ticks the first two tasks. */
const takeWhole = (): Promise<void> =>
  visit.page.evaluate(async () => {
    const element = document.querySelector('role-finder');
    const all = (selector: string) => [
      ...(element?.shadowRoot?.querySelectorAll<HTMLElement>(`.here ${selector}`) ?? []),
    ];
    for (let question = 0; question < 3; question += 1) {
      for (const box of all('.statements input')) box.click();
      await element?.updateComplete;
      all('.primary')[0]?.click();
      await element?.updateComplete;
    }
    for (const box of all('.tasks input').slice(0, 2)) box.click();
    await element?.updateComplete;
  });

/** The text of each page on paper, in one line. */
async function paper(): Promise<readonly string[]> {
  const pdf = await visit.page.pdf({ format: 'A4', printBackground: false });
  const { numPages, getPage } = await getDocument({
    data: new Uint8Array(pdf),
    verbosity: 0,
  }).promise.then((document) => ({
    numPages: document.numPages,
    getPage: (number: number) => document.getPage(number),
  }));
  const texts: string[] = [];
  for (let number = 1; number <= numPages; number += 1) {
    const { items } = await (await getPage(number)).getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  return texts;
}

/** A text without spaces: on paper it is broken anywhere. */
const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\u00ad]/g, '');

describe.each(['en', 'fr'] as Language[])('a result on paper, in %s', (language) => {
  const { roles } = contents[language];

  it.each(Object.keys(hosts))('has two pages at the most, and nothing is cut: %s', async (host) => {
    await visit.open(`/${host}-${language}`);
    const before = await visit.page.locator('body').innerHTML();
    await takeWhole();
    const texts = await paper();
    expect(texts.length).toBeLessThanOrEqual(2);
    const text = bare(texts.join(''));
    for (const { name, example, tasks, start } of roles) {
      for (const each of [name, example, start, ...tasks.map((task) => task.text)])
        expect(text).toContain(bare(each));
    }
    expect(text).toContain(bare('https://experienceleague.adobe.com/'));
    expect(text.match(/☑/g)).toHaveLength(2);
    const open = roles.flatMap(({ tasks }) => ['the first step', ...tasks]).slice(2);
    expect(text.match(/☐/g)).toHaveLength(open.length);
    const { restart, copyText, copyLink, change, labels } = words[language];
    for (const button of [restart, copyText, copyLink, change(labels[0])])
      expect(text).not.toContain(bare(button));
    expect(await visit.page.locator('body').innerHTML()).toBe(before);
  });
});
