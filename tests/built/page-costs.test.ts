import type { RoleFinder } from 'ajo-role-finder';
import type { CDPSession } from 'playwright';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pageWith } from '../support/serve.js';
import { visitBuilt } from '../support/visit.js';
import { words } from '../support/words.js';

/*
 * What the quiz asks of the page around it: hit tests, computed styles and layouts, which take the longer the more there
 * is on the page; and which markup it renders only once it is asked for. They are counted, since the time depends on the
 * machine; `npm run bench` tells that.
 */

const header = (style: string): string =>
  `<header style="block-size: 60px; background: #ccc; ${style}">Intranet</header>`;

/** A quiz within as many elements, in a page that is long enough to scroll. */
const deep = (ancestors: number, around = ''): string =>
  pageWith(
    `${around}<div style="block-size: 500px">Before</div>
    ${'<div>'.repeat(ancestors)}<role-finder></role-finder>${'</div>'.repeat(ancestors)}
    <div style="block-size: 1500px">After</div>
    <script type="module" src="role-finder.js"></script>`,
    'en',
    '<meta name="viewport" content="width=device-width"><style>body { margin: 0 }</style>',
  );

const pages = {
  'a page': deep(40),
  'a page with a sticky header': deep(40, header('position: sticky; inset-block-start: 0')),
  'a page with a header that floats, and a bar': deep(
    40,
    `${header('position: fixed; inset: 12px 12px auto')}${header('position: fixed; inset: auto 0 0')}`,
  ),
  'a page of few elements': deep(1),
};

const visit = visitBuilt(
  Object.fromEntries(Object.entries(pages).map(([name, page]) => [`/${name}`, page])),
);

interface Counts {
  readonly hits: number;
  readonly styles: number;
}

type Counting = Window & { counts: Counts & { clones: number } };

/** Counts in the page what asks it for its layout or its styles, and how often the markup of a template is cloned. */
function count(): void {
  const counts = { hits: 0, styles: 0, clones: 0 };
  Object.assign(window, { counts });
  const counted = (owner: object, name: string, key: keyof typeof counts): void => {
    const native = Reflect.get(owner, name) as (...values: unknown[]) => unknown;
    Reflect.set(owner, name, function (this: unknown, ...values: unknown[]) {
      counts[key] += 1;
      return native.apply(this, values);
    });
  };
  for (const { prototype } of [Document, ShadowRoot]) {
    for (const name of ['elementFromPoint', 'elementsFromPoint']) counted(prototype, name, 'hits');
  }
  counted(window, 'getComputedStyle', 'styles');
  counted(Document.prototype, 'importNode', 'clones');
  // What goes on once some time has passed would make a slow machine count more.
  window.setTimeout = (() => 0) as never;
}

let session: CDPSession;

beforeAll(() => visit.page.addInitScript(count));

async function layouts(): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? NaN;
}

type Costs = Counts & { readonly layouts: number };

/** What was counted in the page so far, once it has shown all that comes of what was done. */
async function counted(): Promise<Costs> {
  const counts = await visit.page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    // Until the quiz has prepared the next screen.
    await new Promise((resolve) => requestIdleCallback(resolve));
    return { ...(window as never as Counting).counts };
  });
  return { ...counts, layouts: await layouts() };
}

let last: Costs;

/** What is counted until the page has shown what comes of something. */
async function costOf(act: () => Promise<unknown>): Promise<Costs> {
  const before = last;
  await act();
  last = await counted();
  return {
    hits: last.hits - before.hits,
    styles: last.styles - before.styles,
    layouts: last.layouts - before.layouts,
  };
}

/** Presses a control; tells how often the markup of a template is cloned for what comes of it. */
const press = (selector: string) =>
  visit.page.locator('role-finder').evaluate(async (finder, selector) => {
    const { counts } = window as never as Counting;
    const { clones } = counts;
    finder.shadowRoot?.querySelector<HTMLElement>(`.current ${selector}`)?.click();
    await (finder as RoleFinder).updateComplete;
    return counts.clones - clones;
  }, selector);

describe.each([
  ['wide', { width: 1280, height: 720 }],
  ['narrow', { width: 320, height: 480 }],
] as const)('in a %s window, in', (_, size) => {
  beforeEach(async () => {
    await visit.page.setViewportSize(size);
  });

  it.each(Object.keys(pages))('%s, a screen asks for little', async (path) => {
    await visit.open(`/${path}`);
    await visit.page.locator('role-finder').getByRole('checkbox').first().waitFor();
    session = await visit.page.context().newCDPSession(visit.page);
    await session.send('Performance.enable');
    last = await counted();
    for (let question = 0; question < 3; question += 1) {
      expect(await costOf(() => press('input'))).toMatchObject({ hits: 0, styles: 0 });
      const controls = await visit.page
        .locator('role-finder .current')
        .locator('input, button')
        .count();
      const hits = [last.hits];
      for (let control = 0; control < controls; control += 1) {
        await visit.page.keyboard.press('Tab');
        hits.push(await visit.page.evaluate(() => (window as never as Counting).counts.hits));
      }
      for (const [index, hit] of hits.slice(1).entries())
        expect(hit - (hits[index] ?? NaN)).toBeLessThanOrEqual(30);
      // Nothing comes later.
      last = await counted();
      expect(last.hits).toBe(hits.at(-1));
      // Where a person is who has read to the end.
      const next = await costOf(async () => {
        expect(await press('.primary')).toBe(0);
      });
      expect(next.hits).toBeGreaterThan(0);
      expect(next.hits).toBeLessThanOrEqual(40);
      expect(next.styles).toBeLessThanOrEqual(160);
      expect(next.layouts).toBeLessThanOrEqual(2);
    }
    await visit.page
      .locator('role-finder')
      .getByRole('button', { name: words.en.restart })
      .waitFor();
  });
});
