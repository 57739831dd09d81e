/** What an element stands in, from it on outwards, as it is shown: through slots and shadow roots. Of nothing, nothing. */
export function* composedAncestors(element: Element | null): Generator<Element> {
  for (let each = element; each; each = outerOf(each)) yield each;
}

/** No `instanceof`: in another document than that of the script, classes are others. */
function outerOf({ assignedSlot, parentElement, parentNode }: Element): Element | null {
  const { host = null } = (parentNode ?? {}) as Partial<ShadowRoot>;
  return assignedSlot ?? parentElement ?? host;
}
