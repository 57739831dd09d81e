import { composedAncestors } from './composed-ancestors.js';

/** Pixels for the ring around what has focus. */
const ring = 8;

/** How far from the top an element comes to stand that has been out of view, as a share of the visible height. */
const landing = 0.15;

/** How often to look again once something has moved: a header may come to stay on top only then. */
const mostTurns = 4;

/** What can be seen, from its top to its bottom, in CSS pixels of the window. */
interface VisibleBand {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Scrolls to an element: nothing that stays where it is while the page scrolls, such as a sticky header, covers it or
 * the ring around it then. Nothing moves where it is in view already, which a few hit tests tell, however deep it stands.
 * A header that lets clicks through is not hit, and does not count.
 *
 * @param share - the element has to end within this share of the visible height, from the top: 0.5 leaves room for what
 * follows
 */
export function scrollIntoView(element: Element, share = 1): void {
  const view = viewOf(element);
  // A DOM without a layout, such as jsdom, has nothing to scroll.
  if (!('elementFromPoint' in view.document)) return;
  const around = new Set(composedAncestors(element));
  const obstructions = new Set<Element>();
  let scrollers: readonly Element[] | undefined;
  const move = (): boolean =>
    moveTo(element, (scrollers ??= scrollersAround(element)), obstructions, share);

  const { top, bottom } = element.getBoundingClientRect();
  if (top < ring || bottom + ring > view.innerHeight * share) move();
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const seen = lookAt(element, around, obstructions, share);
    if (typeof seen === 'object') obstructions.add(seen);
    if (seen === true || !move()) break;
  }
  // The window of a frame may be as high as the page in it: then it is the page around that scrolls.
  if (view.parent !== view) element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

/** The window that shows an element: it may be that of another document than the script's. */
const viewOf = (element: Element): Window => element.ownerDocument.defaultView ?? window;

/** Scrolls to what got focus from the keyboard; of a box, to its whole row. */
export function scrollFocusIntoView({ target }: Event): void {
  const focused = target as Element;
  if (focused.matches(':focus-visible:not([tabindex="-1"])'))
    scrollIntoView(focused.closest('label') ?? focused);
}

/** Where to look; above or below the element, in its ring, something of the page may stand, too. */
type Point = readonly [x: number, y: number, isInRing: boolean];

/**
 * The first unknown obstruction of an element or its ring; without one, whether all of it can be seen and, for a share
 * below 1, what follows it.
 */
function lookAt(
  element: Element,
  around: ReadonlySet<Element>,
  known: ReadonlySet<Element>,
  share: number,
): boolean | Element {
  let isClear = true;
  for (const [x, y, isInRing] of pointsOf(element, share)) {
    const hit = hitAt(x, y, element);
    const obstruction = obstructionIn(hit, around, isInRing);
    if (obstruction && !known.has(obstruction)) return obstruction;
    isClear &&= !obstruction && (isInRing || isPartOf(element, hit));
  }
  return isClear;
}

function pointsOf(element: Element, share: number): readonly Point[] {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const center = (left + right) / 2;
  const following = share < 1 ? [bottom + viewOf(element).innerHeight / 4] : [];
  const row = (y: number, isInRing = false): readonly Point[] =>
    [left + 1, center, right - 1].map((x) => [x, y, isInRing]);
  return [
    ...row(top - ring, true),
    ...row((top + bottom) / 2),
    ...row(bottom + ring, true),
    ...[top + 1, bottom - 1, ...following].map((y): Point => [center, y, false]),
  ];
}

/** The topmost element at a point, in shadow roots too, but for that of the element. */
function hitAt(x: number, y: number, element: Element): Element | null {
  const { document, innerHeight } = viewOf(element);
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
 * itself, and nothing that is half as high as the window: no bar, but laid over the page. In the ring, what sticks counts
 * only where it has come to do so: it may also just stand there.
 */
function obstructionIn(
  hit: Element | null,
  around: ReadonlySet<Element>,
  isInRing: boolean,
): Element | undefined {
  for (const each of composedAncestors(hit)) {
    if (around.has(each)) return undefined;
    const { position } = getComputedStyle(each);
    if (position !== 'fixed' && position !== 'sticky') continue;
    if (each.getBoundingClientRect().height * 2 > viewOf(each).innerHeight) return undefined;
    return isInRing && position === 'sticky' && !isStuck(each) ? undefined : each;
  }
  return undefined;
}

/** Whether something sticky has come to where it stays. */
function isStuck(element: Element): boolean {
  const edges = getComputedStyle(element);
  const { top, bottom } = element.getBoundingClientRect();
  const room = roomIn(viewOf(element), scrollersAround(element));
  return (
    Math.abs(top - room.top - parseFloat(edges.top)) < 2 ||
    Math.abs(room.bottom - bottom - parseFloat(edges.bottom)) < 2
  );
}

/** What scrolls an element, or cuts it off: the innermost first. */
function scrollersAround(element: Element): readonly Element[] {
  const { scrollingElement } = element.ownerDocument;
  const scrollers: Element[] = [];
  for (const each of composedAncestors(element)) {
    const { position, overflowY } = getComputedStyle(each);
    const isScroller = overflowY !== 'visible' || each === scrollingElement;
    if (isScroller && each !== element) scrollers.push(each);
    if (position === 'fixed') break;
  }
  return scrollers;
}

/** What the boxes that scroll leave to see, of the window. */
function roomIn(view: Window, scrollers: readonly Element[]): VisibleBand {
  let [top, bottom] = [0, view.innerHeight];
  for (const each of scrollers) {
    if (each.matches('html, body')) continue;
    const box = each.getBoundingClientRect();
    top = Math.max(top, box.top);
    bottom = Math.min(bottom, box.bottom);
  }
  return { top, bottom };
}

/** Scrolls until the element is where it is to be, as far as that is possible; tells whether it has moved. */
function moveTo(
  element: Element,
  scrollers: readonly Element[],
  obstructions: ReadonlySet<Element>,
  share: number,
): boolean {
  const view = viewOf(element);
  const before = element.getBoundingClientRect().top;
  for (const each of scrollers) {
    const top = distance(element, roomIn(view, scrollers), obstructions, share);
    if (top) each.scrollBy({ top, behavior: 'instant' });
  }
  return element.getBoundingClientRect().top !== before;
}

/** How far to scroll; 0 where the element is in view. */
function distance(
  element: Element,
  room: VisibleBand,
  obstructions: ReadonlySet<Element>,
  share: number,
): number {
  const { top, bottom } = element.getBoundingClientRect();
  const clear = clearOf(room, obstructions);
  const lowest = clear.top + (clear.bottom - clear.top) * share - ring;
  // Where a page scrolls up, a header that had left may come back.
  const highest = Math.max(clear.top + ring, room.top + (room.bottom - room.top) * landing);
  if (top < clear.top + ring) return Math.min(0, top - highest);
  return Math.max(0, Math.min(bottom - lowest, top - highest));
}

/** What the obstructions leave of it, at its top and at its bottom. */
function clearOf(room: VisibleBand, obstructions: ReadonlySet<Element>): VisibleBand {
  let { top, bottom } = room;
  for (const each of obstructions) {
    const box = each.getBoundingClientRect();
    if (box.top - room.top < room.bottom - box.bottom) top = Math.max(top, box.bottom);
    else bottom = Math.min(bottom, box.top);
  }
  return { top, bottom };
}
