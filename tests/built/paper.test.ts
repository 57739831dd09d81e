import { describe, expect, it } from 'vitest';
import { expectWholeResult, printedPages, prints, takeWhole } from '../support/paper.js';
import { visitBuilt } from '../support/visit.js';

/** As browsers have it. */
const margin = { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' };

const visit = visitBuilt(printedPages);

describe('a result on paper', () => {
  it.each(prints)('is whole, and the page is as before: $host, $language', async (print) => {
    await visit.open(print.path);
    const before = await visit.page.locator('body').innerHTML();
    await visit.page.evaluate(takeWhole);
    const pdf = await visit.page.pdf({ format: 'A4', printBackground: false, margin });
    await expectWholeResult(new Uint8Array(pdf), print.language);
    expect(await visit.page.locator('body').innerHTML()).toBe(before);
  });
});
