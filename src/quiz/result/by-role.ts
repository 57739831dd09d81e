/** What belongs to roles, by the id of its role, each list in the order given; no list for a role without anything. */
export function byRole<T extends { readonly role: string }>(
  items: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.role);
    if (group) group.push(item);
    else groups.set(item.role, [item]);
  }
  return groups;
}
