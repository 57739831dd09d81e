import { ratioOf } from './contrast.js';

/** Something that is painted: the element that it is or is a part of, its color, and all that is behind it, the nearest first. */
interface Painted {
  readonly element: Element;
  readonly part: 'text' | `${Pseudo} border`;
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
  const behind = lookBehind();
  const texts = elements.flatMap((each) => textOf(each, behind));
  const shapes = elements.flatMap((each) => bordersOf(each, behind));
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

type Behind = (element: Element | null) => readonly string[];

/** Gives the backgrounds from an element on outwards, as they are shown: through slots and shadow roots. */
function lookBehind(): Behind {
  const known = new Map<Element, readonly string[]>();
  return function behind(element) {
    if (!element) return [];
    const found = known.get(element) ?? [
      getComputedStyle(element).backgroundColor,
      ...behind(around(element)),
    ];
    known.set(element, found);
    return found;
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

function textOf(element: Element, behind: Behind): readonly Painted[] {
  const hasText = [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
  );
  const { color } = getComputedStyle(element);
  return hasText ? [{ element, part: 'text', color, behind: behind(element) }] : [];
}

const pseudos = ['', '::before', '::after'] as const;
type Pseudo = (typeof pseudos)[number];

/** Every border, of what stands before and after texts too. */
function bordersOf(element: Element, behind: Behind): readonly Painted[] {
  return pseudos.flatMap((pseudo) => {
    const style = getComputedStyle(element, pseudo);
    if (pseudo && style.content === 'none') return [];
    return (['Top', 'Left'] as const)
      .filter((side) => style[`border${side}Style`] !== 'none')
      .filter((side) => parseFloat(style[`border${side}Width`]) > 0)
      .map((side) => ({
        element,
        part: `${pseudo} border` as const,
        color: style[`border${side}Color`],
        behind: behind(pseudo ? element : element.parentElement),
      }));
  });
}
