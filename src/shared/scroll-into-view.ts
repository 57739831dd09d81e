import { surroundings } from './surroundings.js';

/** Pixels for the ring around what has focus. */
const ring = 8;

/** How often to look again once something has moved: a header may come to stay on top only then. */
const mostTurns = 4;

/** A part of the window, from its top to its bottom, in CSS pixels of the window. */
interface Band {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Scrolls to an element: nothing that stays where it is while the page scrolls, such as a sticky header, covers it or
 * the ring around it then. Nothing moves where it is in view already, which a few hit tests tell, however deep it stands.
 *
 * @param share - how much of what is in view, from the top, the element may be in; less than 1 shows what follows too
 */
export function scrollIntoView(element: Element, share = 1): void {
  // A DOM without a layout, such as jsdom, has nothing to scroll.
  if (!('elementFromPoint' in document)) return;
  const around = new Set(surroundings(element));
  const obstructions = new Set<Element>();
  let scrollers: readonly Element[] | undefined;
  const move = (): boolean =>
    moveTo(element, (scrollers ??= scrollersAround(element)), obstructions, share);

  const { top, bottom } = element.getBoundingClientRect();
  if (top < ring || bottom + ring > innerHeight * share) move();
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const seen = lookAt(element, around, obstructions, share);
    if (seen === 'clear') break;
    if (seen !== 'hidden') obstructions.add(seen);
    if (!move()) break;
  }
  // The window of a frame may be as high as the page in it: then it is the page around that scrolls.
  if (parent !== window) element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

/** Does so for what a person has gone to by keyboard; of a box, for its whole row. */
export function scrollFocusIntoView({ target }: Event): void {
  const focused = target as Element;
  if (focused.matches(':focus-visible:not([tabindex="-1"])'))
    scrollIntoView(focused.closest('label') ?? focused);
}

/**
 * Whether an element, its ring and, for a share of the window, what follows can be seen; else what covers it, unless that
 * is known, or that it is hidden for another reason.
 */
function lookAt(
  element: Element,
  around: ReadonlySet<Element>,
  known: ReadonlySet<Element>,
  share: number,
): 'clear' | 'hidden' | Element {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const center = (left + right) / 2;
  const following = share < 1 ? [bottom + innerHeight / 4] : [];
  const points = [
    ...grid([left + 1, center, right - 1], [top - ring, (top + bottom) / 2, bottom + ring]),
    ...grid([center], [top + 1, bottom - 1, ...following]),
  ];
  let isClear = true;
  for (const [x, y] of points) {
    const isBeside = y < top || y === bottom + ring;
    const hit = hitAt(x, y, element);
    const obstruction = obstructionIn(hit, around, isBeside);
    if (obstruction && !known.has(obstruction)) return obstruction;
    isClear &&= !obstruction && (isBeside || isPartOf(element, hit));
  }
  return isClear ? 'clear' : 'hidden';
}

const grid = (columns: readonly number[], rows: readonly number[]) =>
  rows.flatMap((y) => columns.map((x) => [x, y] as const));

/** The topmost element at a point, in shadow roots too, but for that of the element. */
function hitAt(x: number, y: number, element: Element): Element | null {
  if (y < 0 || y >= innerHeight) return null;
  let hit = document.elementFromPoint(x, y);
  while (hit?.shadowRoot && hit.shadowRoot !== element.getRootNode()) {
    const inner = hit.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  return hit;
}

function isPartOf(element: Element, hit: Element | null): boolean {
  return !!hit && (element.contains(hit) || hit.shadowRoot === element.getRootNode());
}

/**
 * What stays where it is while the page scrolls, among a hit and what is around it; nothing that the element stands in
 * itself. Beside the element, what sticks counts only where it has come to do so: it may also just stand there.
 */
function obstructionIn(
  hit: Element | null,
  around: ReadonlySet<Element>,
  isBeside: boolean,
): Element | undefined {
  for (const each of surroundings(hit)) {
    if (around.has(each)) return undefined;
    const { position } = getComputedStyle(each);
    if (position !== 'fixed' && position !== 'sticky') continue;
    const isTall = each.getBoundingClientRect().height * 2 > innerHeight;
    return isTall || (isBeside && position === 'sticky' && !isStuck(each)) ? undefined : each;
  }
  return undefined;
}

/** Whether something sticky has come to where it stays. */
function isStuck(element: Element): boolean {
  const edges = getComputedStyle(element);
  const { top, bottom } = element.getBoundingClientRect();
  const room = roomIn(scrollersAround(element));
  return (
    Math.abs(top - room.top - parseFloat(edges.top)) < 2 ||
    Math.abs(room.bottom - bottom - parseFloat(edges.bottom)) < 2
  );
}

/** What scrolls an element, or cuts it off: the innermost first. */
function scrollersAround(element: Element): readonly Element[] {
  const scrollers: Element[] = [];
  for (const each of surroundings(element)) {
    const { position, overflowY } = getComputedStyle(each);
    const isScroller = overflowY !== 'visible' || each === document.scrollingElement;
    if (isScroller && each !== element) scrollers.push(each);
    if (position === 'fixed') break;
  }
  return scrollers;
}

/** What the boxes that scroll leave to see, of the window. */
function roomIn(scrollers: readonly Element[]): Band {
  let room: Band = { top: 0, bottom: innerHeight };
  for (const each of scrollers) {
    if (each.matches('html, body')) continue;
    const { top, bottom } = each.getBoundingClientRect();
    room = { top: Math.max(room.top, top), bottom: Math.min(room.bottom, bottom) };
  }
  return room;
}

/** Scrolls until the element is where it is to be, as far as that is possible; tells whether it has moved. */
function moveTo(
  element: Element,
  scrollers: readonly Element[],
  obstructions: ReadonlySet<Element>,
  share: number,
): boolean {
  const before = element.getBoundingClientRect().top;
  for (const each of scrollers) {
    const top = distance(element, roomIn(scrollers), obstructions, share);
    if (top) each.scrollBy({ top, behavior: 'instant' });
  }
  return element.getBoundingClientRect().top !== before;
}

/** How far to scroll; 0 where the element is in view. */
function distance(
  element: Element,
  room: Band,
  obstructions: ReadonlySet<Element>,
  share: number,
): number {
  const { top, bottom } = element.getBoundingClientRect();
  const clear = clearOf(room, obstructions);
  const lowest = clear.top + (clear.bottom - clear.top) * share - ring;
  // Where a page scrolls up, a header that had left may come back.
  const highest = Math.max(clear.top + ring, room.top + (room.bottom - room.top) * 0.15);
  if (top < clear.top + ring) return Math.min(0, top - highest);
  return Math.max(0, Math.min(bottom - lowest, top - highest));
}

/** What the obstructions leave of it, at its top and at its bottom. */
function clearOf(room: Band, obstructions: ReadonlySet<Element>): Band {
  let clear = room;
  for (const each of obstructions) {
    const { top, bottom } = each.getBoundingClientRect();
    clear =
      top - room.top < room.bottom - bottom
        ? { ...clear, top: Math.max(clear.top, bottom) }
        : { ...clear, bottom: Math.min(clear.bottom, top) };
  }
  return clear;
}
