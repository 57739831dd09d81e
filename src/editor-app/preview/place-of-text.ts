import { wordsOf } from '../content/path-of-text.js';

/** The smallest element within others that shows a text, or that a screen reader says it of; undefined if none does. */
export function placeOfText(within: ParentNode, text: string): Element | undefined {
  const words = wordsOf(text);
  const has = (element: Element): boolean =>
    wordsOf(element.textContent).includes(words) ||
    wordsOf(element.getAttribute('aria-label') ?? '').includes(words);
  return [...within.querySelectorAll('*')].find(
    (element) => has(element) && ![...element.children].some(has) && element.checkVisibility(),
  );
}

/** Scrolls a frame, and nothing around it, to something in it, unless that is well in sight. */
export function bringIntoSight(frame: Element, element: Element): void {
  const { top, height } = frame.getBoundingClientRect();
  const place = element.getBoundingClientRect();
  const isInSight = place.top >= top && place.bottom <= top + height * 0.75;
  if (!isInSight) frame.scrollTop += place.top - top - height / 3;
}
