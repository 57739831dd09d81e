import type { CDPSession } from 'playwright';
import { describe, expect, it } from 'vitest';
import { heapOf } from './support/heap.js';
import { pageWith } from './support/serve.js';
import { visitBuilt } from './support/visit.js';

const visit = visitBuilt({
  '/': pageWith('<script type="module" src="role-finder.js"></script><main></main>'),
});

/** Puts an element on the page, takes the quiz in two languages, and takes it away, again and again. */
const cycles = (count: number) =>
  visit.page.evaluate(async (count) => {
    for (let cycle = 0; cycle < count; cycle += 1) {
      const finder = document.createElement('role-finder');
      document.querySelector('main')?.append(finder);
      const press = async (selector: string) => {
        await finder.updateComplete;
        finder.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
        await finder.updateComplete;
      };
      for (const selector of [
        'input',
        '.primary',
        'input',
        '.primary',
        'input',
        '.primary',
        '.link',
      ])
        await press(selector);
      finder.lang = 'fr';
      finder.heading = 3;
      await finder.updateComplete;
      if (!finder.shadowRoot?.querySelector('table')) throw new Error('The quiz was not taken.');
      finder.remove();
    }
  }, count);

/** How many elements are held in memory, on the page or not. */
async function elementCount(session: CDPSession): Promise<number> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: `customElements.get('role-finder').prototype`,
  });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
  });
  const { result: all } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
  });
  await session.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' });
  return Number(all.value);
}

describe('after 200 elements that came and went', () => {
  it('none is held, and the heap is as large as before', async () => {
    await visit.open('/');
    await visit.page.waitForFunction(() => customElements.get('role-finder'));
    const session = await visit.page.context().newCDPSession(visit.page);
    await cycles(20);
    const before = await heapOf(session);
    await cycles(200);
    const after = await heapOf(session);
    expect(await elementCount(session)).toBe(0);
    // One element with its result weighs more than 100,000 bytes.
    expect(after - before).toBeLessThan(200_000);
  }, 60_000);

  it('one that is still there is found', async () => {
    await visit.open('/');
    await visit.page.waitForFunction(() => customElements.get('role-finder'));
    const session = await visit.page.context().newCDPSession(visit.page);
    await visit.page.evaluate(() => {
      Object.assign(window, { held: document.createElement('role-finder') });
    });
    expect(await elementCount(session)).toBe(1);
  });
});
