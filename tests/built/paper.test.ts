import { describe, expect, it } from 'vitest';
import { contents } from '../support/contents.js';
import { expectWholeResult, printedPages, prints, takeWhole } from '../support/paper.js';
import { visitBuilt } from '../support/visit.js';

/** As browsers have it. */
const margin = { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' };

const visit = visitBuilt(printedPages);

describe('a result on paper', () => {
  it.each(prints)('is whole, and the page is as before: $host, $language', async (print) => {
    await visit.open(print.path);
    const before = await visit.page.locator('body').innerHTML();
    await visit.page.evaluate(takeWhole, undefined);
    const pdf = await visit.page.pdf({ format: 'A4', printBackground: false, margin });
    await expectWholeResult(new Uint8Array(pdf), print.language);
    expect(await visit.page.locator('body').innerHTML()).toBe(before);
  });

  it.each(['en', 'fr'] as const)('is one page where it is one role: %s', async (language) => {
    await visit.open(`/plain-${language}`);
    const picked = contents[language].questions.map(({ statements }) =>
      statements.flatMap(({ role }, index) => (role === 'marketer' ? [index] : [])),
    );
    await visit.page.evaluate(takeWhole, picked);
    const pdf = await visit.page.pdf({ format: 'A4', printBackground: false, margin });
    await expectWholeResult(new Uint8Array(pdf), language, ['marketer']);
  });
});
