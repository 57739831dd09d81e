/** How a translator puts its own nodes in the place of a text. */
const ways = {
  'replaces it': (text: Text) => text.replaceWith(fontOf(text.data)),
  'takes it away after that': (text: Text) => {
    text.before(fontOf(text.data));
    text.remove();
  },
  'moves it into an element': (text: Text) => {
    const font = fontOf('');
    text.replaceWith(font);
    font.append(text);
  },
  'sets the text of what it is in': ({ parentElement: parent, data }: Text) => {
    if (parent && !parent.childElementCount) parent.textContent = data && parent.textContent;
  },
};

export type Way = keyof typeof ways;

export const waysToTranslate = Object.keys(ways) as readonly Way[];

/** Does to every text what translators do, into the same language: so whatever is not up to date can be seen. */
export function translate({ shadowRoot }: Element, way: Way): void {
  const root = shadowRoot?.querySelector('.root');
  if (!root) throw new Error('There is nothing to translate.');
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) if (!text.parentElement?.closest('font')) ways[way](text);
}

/** As translators make them, one within another. */
function fontOf(text: string): HTMLElement {
  const name: string = 'font';
  const [outer, inner] = [document.createElement(name), document.createElement(name)];
  inner.textContent = text;
  outer.append(inner);
  return outer;
}
