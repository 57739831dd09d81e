import { surroundings } from './surroundings.js';

/** Pixels for the ring around what has focus. */
const ring = 8;

/** A part of the window, from its top to its bottom, in CSS pixels of the window. */
interface Band {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Scrolls to an element: nothing that stays where it is while the page scrolls, such as a header or a bar of a page,
 * covers it then. Nothing moves where it is in view already.
 *
 * @param part - how much of what is in view, from the top, the element may be in; less than 1 shows what follows too
 */
export function bringIntoView(element: Element, part = 1): void {
  const around = surroundings(element);
  // The second time, for what came to stay on top only as the page scrolled.
  for (const scroller of [...around, ...around]) {
    const top = distance(element, around, part);
    if (top) scroller.scrollBy({ top, behavior: 'instant' });
  }
  // The window of a frame may be as high as the page in it: then it is the page around that scrolls.
  if (parent !== window) element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

/** Does so for what a person has gone to by keyboard; of a box, for its whole row. */
export function bringFocusIntoView({ target }: Event): void {
  const focused = target as Element;
  if (focused.matches(':focus-visible')) bringIntoView(focused.closest('label') ?? focused);
}

/** How far to scroll; 0 where the element is in view. */
function distance(element: Element, around: readonly Element[], part: number): number {
  const { top, bottom } = element.getBoundingClientRect();
  const room = roomIn(around);
  const clear = clearOf(element, around, room);
  const lowest = clear.top + (clear.bottom - clear.top) * part - ring;
  // Where a page scrolls up, a header that had left may come back.
  const highest = Math.max(clear.top + ring, room.top + (room.bottom - room.top) * 0.15);
  if (top < clear.top + ring) return Math.min(0, top - highest);
  return Math.max(0, Math.min(bottom - lowest, top - highest));
}

/** What the boxes that scroll leave to see, of the window. */
function roomIn(around: readonly Element[]): Band {
  let room: Band = { top: 0, bottom: innerHeight };
  for (const each of around) {
    const { position, overflowY } = getComputedStyle(each);
    if (overflowY !== 'visible' && !each.matches('html, body')) {
      const { top, bottom } = each.getBoundingClientRect();
      room = { top: Math.max(room.top, top), bottom: Math.min(room.bottom, bottom) };
    }
    if (position === 'fixed') break;
  }
  return room;
}

/** What no bar covers of it, at the place of the element. */
function clearOf(element: Element, around: readonly Element[], room: Band): Band {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  let clear = room;
  const passBar = (x: number, y: number): void => {
    const bar = barAt(x, y, around);
    if (!bar || bar.height * 2 > room.bottom - room.top) return;
    const isAtTop = bar.top - room.top < room.bottom - bar.bottom;
    if (isAtTop && bar.bottom > clear.top) {
      clear = { ...clear, top: bar.bottom };
      passBar(x, bar.bottom + 1);
    }
    if (!isAtTop && bar.top < clear.bottom) {
      clear = { ...clear, bottom: bar.top };
      passBar(x, bar.top - 1);
    }
  };
  for (const x of [left + 1, (left + right) / 2, right - 1]) {
    // A bar may begin off the edge: then it is found where it covers the element.
    for (const y of [room.top + 1, top + 1, (top + bottom) / 2, room.bottom - 1]) passBar(x, y);
  }
  return clear;
}

/** What stays where it is while the page scrolls, at a point, and is not around the element. */
function barAt(x: number, y: number, around: readonly Element[]): DOMRect | undefined {
  for (const each of surroundings(hitAt(x, y))) {
    if (around.includes(each)) return undefined;
    if (/fixed|sticky/.test(getComputedStyle(each).position)) return each.getBoundingClientRect();
  }
  return undefined;
}

/** The topmost element at a point, in shadow roots too. */
function hitAt(x: number, y: number, root: DocumentOrShadowRoot = document): Element | null {
  const hit = root.elementFromPoint(x, y);
  const inner = hit?.shadowRoot;
  return inner && inner !== root ? (hitAt(x, y, inner) ?? hit) : hit;
}
