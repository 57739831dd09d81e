import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright';

/** The script that a page needs before {@link findings}. */
export const axe = { path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') };

/** By tag: the rule for the size of targets does not run otherwise. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page, or is not sure of. */
export function findings(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    async ([tags]) => {
      const { axe } = window as unknown as {
        axe: { run: (root: Document, options: RunOptions) => Promise<AxeResults> };
      };
      const { violations, incomplete } = await axe.run(document, { runOnly: tags });
      return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
        nodes.map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`),
      );
    },
    [tags] as const,
  );
}
