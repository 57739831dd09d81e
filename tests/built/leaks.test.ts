import type { CDPSession } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { heapOf } from '../support/heap.js';
import { pageWith } from '../support/serve.js';
import { visitBuilt } from '../support/visit.js';

const visit = visitBuilt({
  '/': pageWith('<script type="module" src="role-finder.js"></script><main></main>'),
});

/** Puts an element on the page, takes the quiz in two languages, and takes it away, again and again. */
const cycles = (count: number) =>
  visit.page.evaluate(async (count) => {
    const question = ['input', '.primary'];
    for (let cycle = 0; cycle < count; cycle += 1) {
      const finder = document.createElement('role-finder');
      document.querySelector('main')?.append(finder);
      await finder.updateComplete;
      for (const selector of [
        ...question,
        ...question,
        ...question,
        '.links:last-child > .link:last-child',
      ]) {
        finder.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
        await finder.updateComplete;
      }
      finder.lang = 'fr';
      finder.heading = 3;
      await finder.updateComplete;
      if (!finder.shadowRoot?.querySelector('table')) throw new Error('The quiz was not taken.');
      finder.remove();
    }
    // The caret holds what it stood in last.
    getSelection()?.removeAllRanges();
    // What waits for an idle moment is held until then.
    await new Promise((resolve) => requestIdleCallback(resolve));
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

/** A leak of a whole element, with its result, would show after few. */
const count = inject('isLong') ? 200 : 40;

describe('after many elements that came and went', () => {
  it('none is held, and the heap is as large as before; one that is kept is found', async () => {
    await visit.open('/');
    const session = await visit.page.context().newCDPSession(visit.page);
    await cycles(10);
    const before = await heapOf(session);
    await cycles(count);
    const after = await heapOf(session);
    expect(await elementCount(session)).toBe(0);
    // One element with its result weighs more than 100,000 bytes.
    expect(after - before).toBeLessThan(200_000);
    await visit.page.evaluate(() => {
      Object.assign(window, { kept: document.createElement('role-finder') });
    });
    expect(await elementCount(session)).toBe(1);
  });
});
