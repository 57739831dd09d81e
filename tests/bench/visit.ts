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
  /** Milliseconds from a tick to the end of the frame that shows it. */
  readonly tick: number;
  /** Milliseconds from a press of Tab to the end of the frame that shows where focus is. */
  readonly tab: number;
  /** Milliseconds from a click on Next to the end of the frame that shows the next question; the mean of two. */
  readonly next: number;
  /** The same from the last question to the result. */
  readonly result: number;
  /** Bytes of the heap in use, at the third question, after garbage collection. */
  readonly heap: number;
}

/** As Chrome's developer tools have it: https://github.com/ChromeDevTools/devtools-frontend, "Slow 4G". */
const slow4G = { latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };

/**
 * Opens a page with nothing in the cache, and goes on to its result.
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
  // The functions that run in the page call it, as `tsx` compiles them.
  const names = 'globalThis.__name = (named) => named;';
  await page.addInitScript(`${names} (${String(watchForFirst)})();`);
  // However long it takes, it is measured.
  page.setDefaultTimeout(0);
  await page.goto(url);
  const first = await page.evaluate(() => (window as never as Watched).first);

  const texts = textsIn(language);
  const [one, two, three] = texts.questions;
  await expectShown(page, one);
  const tab = await pressTab(page);
  const toSecond = await pressNext(page, texts.next);
  await expectShown(page, two);
  const toThird = await pressNext(page, texts.next);
  await expectShown(page, three);
  const heap = await heapOf(session);
  // The last question of some has no other label.
  const toResult = await pressNext(page, texts.toResult, texts.next);
  await context.close();
  return {
    bytes,
    first,
    tick: (toSecond.tick + toThird.tick) / 2,
    tab,
    next: (toSecond.next + toThird.next) / 2,
    result: toResult.next,
    heap,
  };
}

/** Finds out when the first box to tick has been shown. Runs in the page, before all else. */
function watchForFirst(): void {
  const quizRoot = (): ParentNode =>
    [...document.querySelectorAll('role-finder, bare-lit, main')].find((each) => each.shadowRoot)
      ?.shadowRoot ?? document;
  const endOfTask = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
  const first = new Promise<number>((resolve) => {
    const look = (): void => {
      if (quizRoot().querySelector('input[type=checkbox]'))
        void endOfTask().then(() => resolve(performance.now()));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  Object.assign(window, { first, quizRoot, endOfTask });
}

/** What {@link watchForFirst} leaves in the page. */
type Watched = Window & {
  readonly first: Promise<number>;
  readonly quizRoot: () => ParentNode;
  /** Called in a frame, the end of that frame. */
  readonly endOfTask: () => Promise<unknown>;
};

/** Makes sure that a page asks a question in the language of the page. */
async function expectShown(page: Page, question: Texts['questions'][number] | undefined) {
  const shown = await page.evaluate(() => {
    const { quizRoot } = window as never as Watched;
    return quizRoot().querySelector('input[type=checkbox]')?.closest('fieldset')?.textContent ?? '';
  });
  const expected = question?.statements.flatMap(({ text, hint = '' }) => [text, hint]) ?? [];
  const missing = expected.filter((text) => !shown.includes(text));
  if (missing.length) throw new Error(`${page.url()} does not show: ${missing.join(', ')}`);
}

/** Measures from a press of Tab to the end of the frame after it. */
async function pressTab(page: Page): Promise<number> {
  // The page has to listen before the key is pressed.
  await page.evaluate(() => {
    const pressed = new Promise<Event>((resolve) =>
      addEventListener('keydown', resolve, { once: true, capture: true }),
    );
    const tab = pressed.then(async ({ timeStamp }) => {
      await new Promise(requestAnimationFrame);
      await (window as never as Watched).endOfTask();
      return performance.now() - timeStamp;
    });
    Object.assign(window, { tab });
  });
  await page.keyboard.press('Tab');
  return page.evaluate(() => (window as never as { tab: Promise<number> }).tab);
}

/** Ticks the first box, then goes on; measures each from the start of a frame to the end of the one that shows it. */
function pressNext(page: Page, ...labels: readonly string[]) {
  return page.evaluate(async (labels) => {
    const { quizRoot, endOfTask } = window as never as Watched;
    const frame = () => new Promise(requestAnimationFrame);
    const shown = () =>
      quizRoot().querySelector('input[type=checkbox]')?.closest('fieldset')?.textContent;
    const click = async (control: HTMLElement, isShown: () => boolean): Promise<number> => {
      for (let turn = 0; turn < 5; turn += 1) await frame();
      const start = performance.now();
      control.click();
      do await endOfTask();
      while (!isShown());
      return performance.now() - start;
    };
    const box = quizRoot().querySelector<HTMLInputElement>('input[type=checkbox]');
    const buttons = [...quizRoot().querySelectorAll<HTMLElement>('button, input[type=button]')];
    const button = buttons.find(
      (each) =>
        labels.some((label) =>
          [each.textContent.trim(), (each as HTMLInputElement).value].includes(label),
        ) && each.checkVisibility(),
    );
    if (!box || !button) throw new Error(`There is no box, or no button: ${labels.join(', ')}`);
    const tick = await click(box, () => box.checked);
    const before = shown();
    return { tick, next: await click(button, () => shown() !== before) };
  }, labels);
}
