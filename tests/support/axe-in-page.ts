import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright';
import { findingsIn, rules, type Found } from './axe.js';

/** The script that a page needs before {@link findings}. */
export const axe = { path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') };

/** What axe finds on a page that Playwright has open. */
export async function findings(page: Page): Promise<readonly string[]> {
  const found = await page.evaluate(async (rules): Promise<Found> => {
    const { axe } = window as unknown as {
      axe: { run: (root: Document, options: RunOptions) => Promise<AxeResults> };
    };
    // All the rest takes longer to be passed on than to be found.
    const { violations, incomplete } = await axe.run(document, rules);
    return { violations, incomplete };
  }, rules);
  return findingsIn(found);
}
