import { ratioOf } from './contrast.js';

/** A text or a border of an element: its color, and all that is behind it, the nearest first. */
interface Painted {
  readonly element: Element;
  readonly part: string;
  readonly color: string;
  readonly behind: readonly string[];
}

/** The texts and shapes that cannot be made out, each with its contrast, and how many there were. */
export function paintedIn(root: Element): {
  readonly faint: readonly string[];
  readonly texts: number;
  readonly shapes: number;
} {
  const elements = [...root.querySelectorAll('*')].filter((each) => each.checkVisibility());
  const layersBehind = layerFinder();
  const texts = elements.flatMap((each) => textsOf(each, layersBehind));
  const shapes = elements.flatMap((each) => bordersOf(each, layersBehind));
  const below = (all: readonly Painted[], least: number): readonly string[] =>
    all
      .map((each) => [each, contrastIn(each)] as const)
      .filter(([, contrast]) => !(contrast >= least))
      .map(([{ element, part, color, behind }, contrast]) =>
        [contrast.toFixed(2), nameOf(element), part, color, 'on', ...behind].join(' '),
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

/** Gives the backgrounds from an element on outwards, as they are shown: through slots and shadow roots. */
type LayerFinder = (element: Element | null) => readonly string[];

/** One that looks at each element once. */
function layerFinder(): LayerFinder {
  const found = new Map<Element, readonly string[]>();
  return function layersBehind(element) {
    if (!element) return [];
    const layers: readonly string[] = found.get(element) ?? [
      getComputedStyle(element).backgroundColor,
      ...layersBehind(around(element)),
    ];
    found.set(element, layers);
    return layers;
  };
}

function around(element: Element): Element | null {
  const root = element.getRootNode();
  return (
    element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
  );
}

const nameOf = (each: Element): string =>
  `${each.localName}.${each.className} ${(each.textContent || '').trim().slice(0, 30)}`;

function textsOf(element: Element, layersBehind: LayerFinder): readonly Painted[] {
  const hasText = [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
  );
  if (!hasText) return [];
  const { color } = getComputedStyle(element);
  return [{ element, part: 'text', color, behind: layersBehind(element) }];
}

/** Every border, of what stands before and after texts too. */
function bordersOf(element: Element, layersBehind: LayerFinder): readonly Painted[] {
  return ['', '::before', '::after'].flatMap((pseudo) => {
    const style = getComputedStyle(element, pseudo);
    if (pseudo && style.content === 'none') return [];
    return (['Top', 'Left'] as const)
      .filter((side) => style[`border${side}Style`] !== 'none')
      .filter((side) => parseFloat(style[`border${side}Width`]) > 0)
      .map((side) => ({
        element,
        part: `${pseudo} border`,
        color: style[`border${side}Color`],
        behind: layersBehind(pseudo ? element : element.parentElement),
      }));
  });
}
