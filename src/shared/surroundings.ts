/** What an element stands in, from it on outwards, as it is shown: through slots and shadow roots. Of nothing, nothing. */
export function surroundings(element: Element | null): readonly Element[] {
  if (!element) return [];
  const parent = element.assignedSlot ?? element.parentNode;
  const around = parent instanceof ShadowRoot ? parent.host : parent;
  return [element, ...surroundings(around instanceof Element ? around : null)];
}
