import { ratioOf } from './contrast.js';

/** Something that is painted: its color, and all that is behind it, the nearest first. */
export interface Painted {
  readonly name: string;
  readonly color: string;
  readonly behind: readonly string[];
}

/** The texts and shapes that cannot be made out, each with its contrast, and how many there were. */
export function paintedIn(root: Element): {
  readonly faint: readonly string[];
  readonly texts: number;
  readonly shapes: number;
} {
  const [texts, shapes] = [textsIn(root), shapesIn(root)];
  const below = (all: readonly Painted[], least: number): readonly string[] =>
    all
      .map((each) => [each, contrastIn(each)] as const)
      .filter(([, contrast]) => !(contrast >= least))
      .map(([{ name, color, behind }, contrast]) =>
        [contrast.toFixed(2), name, color, 'on', ...behind].join(' '),
      );
  return {
    faint: [...below(texts, 4.5), ...below(shapes, 3)],
    texts: texts.length,
    shapes: shapes.length,
  };
}

const known = new Map<string, number>();

function contrastIn({ color, behind }: Painted): number {
  const layers = [...behind.toReversed(), color];
  const key = layers.join();
  const found = known.get(key) ?? ratioOf([pixelOf(layers), pixelOf(layers.slice(0, -1))]);
  known.set(key, found);
  return found;
}

const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/** What colors on top of each other look like, the lowest on white. */
function pixelOf(layers: readonly string[]): readonly number[] {
  if (!context) throw new Error('There is no canvas.');
  for (const each of ['#fff', ...layers]) {
    context.fillStyle = each;
    context.fillRect(0, 0, 1, 1);
  }
  return [...context.getImageData(0, 0, 1, 1).data];
}

/** The backgrounds from an element on outwards, as they are shown: through slots and shadow roots. */
function behind(element: Element | null): readonly string[] {
  if (!element) return [];
  const root = element.getRootNode();
  const around =
    element.assignedSlot ??
    element.parentElement ??
    (root instanceof ShadowRoot ? root.host : null);
  return [getComputedStyle(element).backgroundColor, ...behind(around)];
}

const visibleIn = (root: Element): readonly Element[] =>
  [...root.querySelectorAll('*')].filter((each) => each.checkVisibility());

const nameOf = (each: Element): string =>
  `${each.localName}.${each.className} ${(each.textContent || '').trim().slice(0, 30)}`;

function textsIn(root: Element): readonly Painted[] {
  const hasText = ({ childNodes }: Element) =>
    [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  return visibleIn(root)
    .filter(hasText)
    .map((each) => ({
      name: nameOf(each),
      color: getComputedStyle(each).color,
      behind: behind(each),
    }));
}

/** Every border, of what stands before and after texts too. */
function shapesIn(root: Element): readonly Painted[] {
  return visibleIn(root).flatMap((each) =>
    ['', '::before', '::after'].flatMap((pseudo) => {
      const style = getComputedStyle(each, pseudo);
      if (pseudo && style.content === 'none') return [];
      return (['Top', 'Left'] as const)
        .filter((side) => style[`border${side}Style`] !== 'none')
        .filter((side) => parseFloat(style[`border${side}Width`]) > 0)
        .map((side) => ({
          name: `${nameOf(each)} ${pseudo} border`,
          color: style[`border${side}Color`],
          behind: behind(pseudo ? each : each.parentElement),
        }));
    }),
  );
}
