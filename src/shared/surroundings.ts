/** What an element stands in, from it on outwards, as it is shown: through slots and shadow roots. Of nothing, nothing. */
export function* surroundings(element: Element | null): Generator<Element> {
  for (let each = element; each; each = outerOf(each)) yield each;
}

function outerOf(element: Element): Element | null {
  const { host = null } = element.getRootNode() as Partial<ShadowRoot>;
  return element.assignedSlot ?? element.parentElement ?? host;
}
