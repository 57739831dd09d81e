import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from './support/nasty.js';
import { pageWith } from './support/serve.js';
import { visitBuilt } from './support/visit.js';

const visit = visitBuilt({
  '/frames': pageWith('<main></main>'),
  '/frame': pageWith(
    '<script src="/embed-resize.js" defer></script><iframe src="/embed.html?lang=en"></iframe>',
  ),
  '/resized': pageWith(
    '<script src="/embed-resize.js"></script><iframe id="frame" src="/teller"></iframe>',
  ),
  '/teller': '<p>It tells what it likes</p>',
});

/** What can be sent as a message, as JSON; as the messages of the frame, in part. */
const message: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      type: fc.oneof(fc.constant('role-finder'), anyText),
      version: fc.oneof(fc.constant(1), fc.jsonValue()),
      event: fc.oneof(fc.constantFrom('height', 'complete', 'ask', 'content', 'lang'), anyText),
      height: fc.oneof(fc.double(), fc.integer(), anyText),
      lang: anyText,
      base: anyText,
      content: fc.jsonValue(),
    },
    { requiredKeys: ['type', 'version', 'event', 'height'] },
  ),
);

describe('the page for frames', () => {
  it('makes the best of any query', async () => {
    await visit.open('/frames');
    const names = ['lang', 'base', 'theme', 'accent', 'paths', 'content', '__proto__'];
    const query = fc.dictionary(
      fc.constantFrom(...names),
      anyText.map((text) => text.slice(0, 2_000)),
    );
    const queries = fc.sample(query, { numRuns: 500, seed: 1 }).map((each) => {
      const search = new URLSearchParams(Object.entries(each));
      return `?${String(search)}`;
    });
    for (let start = 0; start < queries.length; start += 25) {
      const faults = await visit.page.evaluate(faultsInFrames, queries.slice(start, start + 25));
      expect(faults).toEqual([]);
    }
    const refusals = visit.errors.splice(0);
    for (const text of refusals) expect(text).toMatch(/^<role-finder>: base must be an http/);
  }, 120_000);

  it('is changed by no message', async () => {
    await visit.open('/frame');
    const frame = visit.page.frameLocator('iframe');
    await frame.getByRole('checkbox', { name: 'customer journeys' }).check();
    const inner = visit.page.frames()[1];
    const state = () =>
      inner?.evaluate(() => [
        document.documentElement.outerHTML,
        document.querySelector('role-finder')?.shadowRoot?.innerHTML,
      ]);
    const before = await state();
    await visit.page.evaluate(
      async (messages) => {
        const frame = document.querySelector('iframe');
        for (const each of messages) frame?.contentWindow?.postMessage(each, '*');
        await new Promise((resolve) => setTimeout(resolve));
      },
      fc.sample(message, { numRuns: 1_000, seed: 1 }),
    );
    expect(await state()).toEqual(before);
    expect(await frame.getByRole('checkbox', { name: 'customer journeys' }).isChecked()).toBe(true);
  });
});

describe('the page around', () => {
  it('takes no message for more than a height', async () => {
    await visit.open('/resized');
    const heights = await visit.page.evaluate(
      async (messages) => {
        const frame = document.querySelector('iframe');
        const { parent } = frame?.contentWindow ?? {};
        const heights: number[] = [];
        const own = frame?.contentWindow as unknown as { eval: (code: string) => void };
        for (const each of messages) {
          own.eval(`parent.postMessage(${JSON.stringify(each)}, '*')`);
          await new Promise<void>((resolve) => {
            parent?.addEventListener('message', () => resolve(), { once: true });
          });
          heights.push(frame?.clientHeight ?? -1);
        }
        return heights;
      },
      [
        ...fc.sample(message, { numRuns: 499, seed: 1 }),
        { type: 'role-finder', version: 1, event: 'height', height: 321 },
      ],
    );
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...heights)).toBeLessThanOrEqual(10_000);
    expect(heights.at(-1)).toBe(321);
  });
});

/** Shows the page for frames with each query at once, and tells what is wrong in any. Runs in the page. */
async function faultsInFrames(queries: readonly string[]): Promise<readonly string[]> {
  const main = document.querySelector('main');
  const frames = queries.map((query) => {
    const frame = document.createElement('iframe');
    frame.src = `/embed.html${query}`;
    return frame;
  });
  main?.replaceChildren(...frames);
  const faults: string[] = [];
  for (const frame of frames) {
    const rootOf = () => frame.contentDocument?.querySelector('role-finder')?.shadowRoot;
    for (let turn = 0; turn < 300 && !rootOf()?.querySelector('.primary'); turn += 1)
      await new Promise((resolve) => setTimeout(resolve, 20));
    const page = frame.contentDocument;
    if (!rootOf()?.querySelector('.primary')) faults.push(`no quiz: ${frame.src}`);
    if (!/^(en|fr)$/.test(page?.documentElement.lang ?? ''))
      faults.push(`no language: ${frame.src}`);
    if (frame.contentWindow && 'ran' in frame.contentWindow)
      faults.push(`a script has run: ${frame.src}`);
    rootOf()?.querySelector<HTMLElement>('.link')?.click();
    await new Promise((resolve) => setTimeout(resolve));
    const links = [...(rootOf()?.querySelectorAll('a') ?? [])];
    if (links.length < 4) faults.push(`no links: ${frame.src}`);
    for (const { protocol, href } of links)
      if (!/^https?:$/.test(protocol)) faults.push(`link to ${href}`);
  }
  return faults;
}
