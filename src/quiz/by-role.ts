import type { Statement } from './content.js';

/** Statements by the id of their role, each list in the order given; no list for a role without any. */
export function byRole(
  statements: readonly Statement[],
): ReadonlyMap<string, readonly Statement[]> {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const group = groups.get(statement.role);
    if (group) group.push(statement);
    else groups.set(statement.role, [statement]);
  }
  return groups;
}
