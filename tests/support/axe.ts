import type { AxeResults, RunOptions } from 'axe-core';

/** By tag: the rule for the size of targets does not run otherwise. What it finds to be right, it need not write out. */
export const rules: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations', 'incomplete'],
};

/** What axe has found, or is not sure of. */
export type Found = Pick<AxeResults, 'violations' | 'incomplete'>;

/** The same, a line each. */
export function findingsIn({ violations, incomplete }: Found): readonly string[] {
  return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`),
  );
}
