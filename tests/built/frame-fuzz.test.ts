import fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';
import { anyText } from '../support/nasty.js';
import { pageWith } from '../support/serve.js';
import { visitBuilt } from '../support/visit.js';

const [queryCount, messageCount] = inject('isLong') ? [500, 1_000] : [40, 200];
const framesAtOnce = 20;

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

/** What may stand on the console: that a setting is not used, and what the browser says of a file that it cannot load. */
const refusalOfSetting = new RegExp(
  [
    '^<role-finder>: (base|paths|page|heading|contacts) must be ',
    '^<role-finder>: (Type)?Error: content ',
    '^Failed to load resource: the server responded with a status of 404',
    '^(Connecting to|Fetch API cannot load) .* Content Security Policy',
  ].join('|'),
  's',
);

describe('the page for frames', () => {
  it('makes the best of any query', async () => {
    await visit.open('/frames');
    const names = [
      ...[
        'lang',
        'base',
        'theme',
        'accent',
        'paths',
        'content',
        '__proto__',
        'contacts',
        'heading',
      ],
      ...['intro', 'footer', 'storage', 'page', 'persist', 'width'],
    ];
    const query = fc.dictionary(
      fc.constantFrom(...names),
      anyText.map((text) => text.slice(0, 2_000)),
    );
    const queries = fc.sample(query, { numRuns: queryCount, seed: 1 }).map((each) => {
      const search = new URLSearchParams(Object.entries(each));
      return `?${String(search)}`;
    });
    for (let start = 0; start < queries.length; start += framesAtOnce) {
      const some = queries.slice(start, start + framesAtOnce);
      expect(await visit.page.evaluate(faultsInFrames, some)).toEqual([]);
    }
    const refusals = visit.errors.splice(0);
    for (const text of refusals) expect(text).toMatch(refusalOfSetting);
  });

  it('is changed by no message', async () => {
    await visit.open('/frame');
    const finder = visit.page.frameLocator('iframe').locator('role-finder');
    const box = finder.getByRole('checkbox', { name: 'customer journeys' });
    await box.dispatchEvent('click');
    const state = () =>
      finder.evaluate((each) => [
        each.ownerDocument.documentElement.outerHTML,
        each.shadowRoot?.innerHTML,
      ]);
    const before = await state();
    await visit.page.evaluate(
      async (messages) => {
        const inner = document.querySelector('iframe')?.contentWindow;
        for (const each of messages) inner?.postMessage(each, '*');
        await new Promise<void>((resolve) => {
          inner?.addEventListener('message', ({ data }) => data === 'the last one' && resolve());
          inner?.postMessage('the last one', '*');
        });
      },
      fc.sample(message, { numRuns: messageCount, seed: 1 }),
    );
    expect(await state()).toEqual(before);
    expect(await box.isChecked()).toBe(true);
  });
});

describe('the page around', () => {
  it('takes no message for more than a height', async () => {
    await visit.open('/resized');
    const heights = await visit.page.evaluate(
      async (messages) => {
        const frame = document.querySelector('iframe');
        const teller = frame?.contentWindow as unknown as { eval: (code: string) => void };
        const heights: number[] = [];
        for (const each of messages) {
          await new Promise<unknown>((resolve) => {
            addEventListener('message', resolve, { once: true });
            // As code of the frame, so that it is the frame that tells it.
            teller.eval(`parent.postMessage(${JSON.stringify(each)}, '*')`);
          });
          heights.push(frame?.clientHeight ?? -1);
        }
        return heights;
      },
      [
        ...fc.sample(message, { numRuns: messageCount, seed: 1 }),
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
  const frames = queries.map((query) => {
    const frame = document.createElement('iframe');
    frame.src = `/embed.html${query}`;
    return frame;
  });
  const loaded = frames.map((frame) => new Promise((resolve) => (frame.onload = resolve)));
  document.querySelector('main')?.replaceChildren(...frames);
  await Promise.all(loaded);

  const faults: string[] = [];
  for (const { contentWindow, contentDocument, src } of frames) {
    const finder = contentDocument?.querySelector('role-finder');
    const root = finder?.shadowRoot;
    // They come once it is known whether there is a file of content.
    while (!root?.querySelector('.primary, [role=alert]')) await new Promise(requestAnimationFrame);
    const { lang = '' } = contentDocument?.documentElement ?? {};
    if (!/^(en|fr)$/.test(lang)) faults.push(`no language: ${src}`);
    if (contentWindow && 'ran' in contentWindow) faults.push(`a script has run: ${src}`);

    if (root.querySelector('[role=alert]')) continue;
    root.querySelector<HTMLElement>('.link')?.click();
    await finder?.updateComplete;
    const links = [...root.querySelectorAll('a')];
    if (links.length < 4) faults.push(`no links: ${src}`);
    for (const { protocol, href } of links)
      if (!/^https?:$/.test(protocol)) faults.push(`link to ${href}`);
  }
  return faults;
}
