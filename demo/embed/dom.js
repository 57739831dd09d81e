// What the parts of the page do with it.

/**
 * The element that a selector finds.
 *
 * @template {Element} Found
 * @param {string} selector
 * @param {new () => Found} type
 * @param {ParentNode} [around]
 * @returns {Found}
 * @throws {Error} where there is none of that type
 */
export function find(selector, type, around = document) {
  const found = around.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`There is no ${selector}.`);
  return found;
}

/**
 * An element with properties and children.
 *
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Partial<HTMLElementTagNameMap[Name]>} properties
 * @param {readonly (string | Node)[]} children
 */
export function element(name, properties, children = []) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/**
 * Words in both languages: the page shows those in its own.
 *
 * @param {readonly [string, string]} words in English and French
 */
export function both([english, french]) {
  const words = document.createDocumentFragment();
  words.append(
    element('span', { lang: 'en' }, [english]),
    element('span', { lang: 'fr' }, [french]),
  );
  return words;
}

/**
 * Says something where a screen reader listens.
 *
 * @param {Element} status
 * @param {readonly [string, string]} words in English and French
 */
export function say(status, words) {
  status.replaceChildren(both(words));
}

/**
 * Gives a file to save.
 *
 * @param {string} name
 * @param {BlobPart} data
 */
export function save(name, data) {
  const href = URL.createObjectURL(new Blob([data]));
  element('a', { href, download: name }).click();
  // Some browsers read it only after this.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
