import { windows } from './run-time.js';

/** What lets a box show all that is in it. */
const open = { overflow: 'visible', 'max-height': 'none', position: 'static' };

/** The styles of what is around this page, while a page around is printed. */
const styles = new Map<HTMLElement, string>();

/** While a page around is printed, the frames of this page are as high as what is in them, and nothing cuts them off. */
export function printWhole(): void {
  // Captured, and so before the page for frames gives its own frame another height: that is not to be restored.
  addEventListener('beforeprint', openAll, true);
  addEventListener('afterprint', () => {
    for (const [element, style] of styles) element.style.cssText = style;
    styles.clear();
  });
}

/** From the inside out: the height of a page includes that of its frames. */
function openAll(): void {
  for (const {
    frameElement,
    document: { documentElement },
  } of windows()) {
    if (!frameElement) continue;
    const frame = frameElement as HTMLElement;
    for (let each = frame.parentElement; each; each = each.parentElement)
      setStyles(each, { ...open, height: 'auto' });
    const isOwn = documentElement === document.documentElement;
    setStyles(frame, isOwn ? open : { ...open, height: `${documentElement.scrollHeight}px` });
  }
}

function setStyles(element: HTMLElement, given: Readonly<Record<string, string>>): void {
  if (!styles.has(element)) styles.set(element, element.style.cssText);
  for (const [name, value] of Object.entries(given))
    element.style.setProperty(name, value, 'important');
}
