import type { AxeResults, RunOptions } from 'axe-core';

/** By tag: the rule for the size of targets does not run otherwise. */
export const rules: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** What axe has found, or is not sure of, a line each. */
export function findingsIn({ violations, incomplete }: AxeResults): readonly string[] {
  return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`),
  );
}
