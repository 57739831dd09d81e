import type { Browser, Page } from 'playwright';
import { heapOf } from '../support/heap.js';
import type { Language } from '../support/words.js';
import { textsIn, type Texts } from './texts.js';

/** What is measured of one visit. */
export interface Visit {
  /** Bytes of the page and all that it loads, in brotli, with the headers. */
  readonly bytes: number;
  /** Milliseconds from the start of loading to the frame that shows the first question. */
  readonly first: number;
  /** Milliseconds from a click on Next to the end of the frame that shows the next question; the mean of two. */
  readonly next: number;
  /** Bytes of the heap in use, at the third question, after garbage collection. */
  readonly heap: number;
}

/** As Chrome's developer tools have it: https://github.com/ChromeDevTools/devtools-frontend, "Slow 4G". */
const slow4G = { latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };

/**
 * Opens a page with nothing in the cache, and goes on to its third question.
 *
 * @throws Error if the page is not in the language: then there is nothing to compare
 */
export async function visit(browser: Browser, url: string, language: Language): Promise<Visit> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...slow4G });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(watchForFirst);
  // However long it takes, it is measured.
  page.setDefaultTimeout(0);
  await page.goto(url);
  const first = await page.evaluate(() => (window as unknown as { first: Promise<number> }).first);

  const texts = textsIn(language);
  const [one, two, three] = texts.questions;
  await expectShown(page, one);
  const toSecond = await pressNext(page, texts.next);
  await expectShown(page, two);
  const toThird = await pressNext(page, texts.next);
  await expectShown(page, three);
  const next = (toSecond + toThird) / 2;
  const heap = await heapOf(session);
  await context.close();
  return { bytes, first, next, heap };
}

/** Finds out when the first box to tick has been shown. Runs in the page, before all else. */
function watchForFirst(): void {
  const first = new Promise<number>((resolve) => {
    const look = (): void => {
      const root = document.querySelector('role-finder, bare-lit')?.shadowRoot ?? document;
      if (root.querySelector('input[type=checkbox]')) {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null);
      } else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  Object.assign(window, { first });
}

/** Makes sure that a page asks a question in the language of the page. */
async function expectShown(page: Page, question: Texts['questions'][number] | undefined) {
  const shown = await page.evaluate(() => {
    const root = document.querySelector('role-finder, bare-lit')?.shadowRoot ?? document;
    return root.querySelector('input[type=checkbox]')?.closest('fieldset')?.textContent ?? '';
  });
  const expected = question?.statements.flatMap(({ text, hint = '' }) => [text, hint]) ?? [];
  const missing = expected.filter((text) => !shown.includes(text));
  if (missing.length) throw new Error(`${page.url()} does not show: ${missing.join(', ')}`);
}

/** Ticks the first box, and measures from a click on Next, at the start of a frame, to the end of the one that shows it. */
function pressNext(page: Page, label: string): Promise<number> {
  return page.evaluate(async (label) => {
    const frame = () => new Promise(requestAnimationFrame);
    const endOfFrame = () =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(null);
      });
    const root = document.querySelector('role-finder, bare-lit')?.shadowRoot ?? document;
    const shown = () =>
      root.querySelector('input[type=checkbox]')?.closest('fieldset')?.textContent;
    const before = shown();
    root.querySelector<HTMLElement>('input[type=checkbox]')?.click();
    for (let turn = 0; turn < 5; turn += 1) await frame();
    const buttons = [...root.querySelectorAll<HTMLElement>('button, input[type=button]')];
    const button = buttons.find(
      (each) =>
        [each.textContent.trim(), (each as HTMLInputElement).value].includes(label) &&
        each.checkVisibility(),
    );
    if (!button) throw new Error(`There is no button: ${label}`);
    await frame();
    const start = performance.now();
    button.click();
    do await endOfFrame();
    while (shown() === before);
    return performance.now() - start;
  }, label);
}
