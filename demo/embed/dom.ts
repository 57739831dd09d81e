// What the parts of the page do with it.

/** Words in English and French. */
export type Words = readonly [english: string, french: string];

/**
 * The element that a selector finds.
 *
 * @throws Error where there is none of that type
 */
export function find<Found extends Element>(
  selector: string,
  type: new () => Found,
  around: ParentNode = document,
): Found {
  const found = around.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`There is no ${selector}.`);
  return found;
}

/** An element with properties and children. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  children: readonly (string | Node)[] = [],
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** Words in both languages: the page shows those in its own. */
export function both([english, french]: Words): Node {
  const words = document.createDocumentFragment();
  words.append(
    element('span', { lang: 'en' }, [english]),
    element('span', { lang: 'fr' }, [french]),
  );
  return words;
}

/** Says something where a screen reader listens. */
export function say(status: Element, words: Words): void {
  status.replaceChildren(both(words));
}

/** Gives a file to save. */
export function save(name: string, data: BlobPart): void {
  const href = URL.createObjectURL(new Blob([data]));
  element('a', { href, download: name }).click();
  // Some browsers read it only after this.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
