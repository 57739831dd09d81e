// The texts in an XLIFF file of lit-localize, and which translation a text keeps whose English has changed.

/** An English text, as XML. */
export interface Text {
  readonly id: string;
  readonly source: string;
}

/** A text in a file: its translation is undefined where there is none. */
export interface Unit extends Text {
  readonly target: string | undefined;
  /** Whether a person has to look at the translation. */
  readonly isMarked: boolean;
  /** All of it, as it stands in the file, with what translators have put there. */
  readonly xml: string;
}

/** For a new text, by its id, the one whose translation it gets. */
export type Former = ReadonlyMap<string, Unit>;

/** XLIFF's mark of a translation that a person has to look at. */
export const MARK = 'state="needs-review-translation"';

/** How alike two texts have to be for one to pass for the other, changed. */
const ALIKE = 0.6;

const PLACEHOLDER = /<x\b[^>]*>/g;
const SOURCE = /(?<=<source>)[^]*?(?=<\/source>)/;

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' } as const;

/** A text as XML. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign as keyof typeof entities]);
}

/** A source or target as a person reads it. */
export function plain(xml: string): string {
  const text = xml.replace(PLACEHOLDER, valueOf);
  return Object.entries(entities).reduceRight(
    (all, [sign, name]) => all.replaceAll(name, sign),
    text,
  );
}

/** The parts of a source or target between its values. */
export function partsOf(xml: string): readonly string[] {
  return xml.split(PLACEHOLDER).map(plain);
}

/** The texts in a file, in its order. An empty translation is none. */
export function unitsOf(xliff: string): readonly Unit[] {
  return (xliff.match(/<trans-unit\b[^]*?<\/trans-unit>/g) ?? []).map((xml) => {
    const [, attributes = '', target] = /<target\b([^>]*)(?<!\/)>([^]*?)<\/target>/.exec(xml) ?? [];
    return {
      id: /\bid="([^"]*)"/.exec(xml)?.[1] ?? '',
      source: SOURCE.exec(xml)?.[0] ?? '',
      target: target?.trim() ? target : undefined,
      isMarked: attributes.includes(MARK),
      xml,
    };
  });
}

/** The file of a language. */
export function fileOf(code: string, units: readonly Unit[]): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">',
    `<file target-language="${code}" source-language="en" original="lit-localize-inputs" datatype="plaintext">`,
    '<body>',
    ...units.map(({ xml }) => xml),
    '</body>',
    '</file>',
    '</xliff>',
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * The texts of a file brought up to date with those of the source, which are in their order there: what has a
 * translation keeps it, at its place in the file, and new texts come after the text before them in the source, with the
 * translations of their former ones, marked.
 */
export function updated(
  before: readonly Unit[],
  now: readonly Text[],
  former = formerTexts(before, now),
): readonly Unit[] {
  const english = new Map(now.map(({ id, source }) => [id, source]));
  const units = before
    .filter(({ id }) => english.has(id))
    .map(({ id, xml }) => ({ id, xml: xml.replace(SOURCE, () => english.get(id) ?? '') }));
  now.forEach(({ id, source }, nth) => {
    if (before.some((unit) => unit.id === id)) return;
    const place = units.findIndex((unit) => unit.id === now[nth - 1]?.id) + 1;
    units.splice(place, 0, { id, xml: newUnit(id, source, former.get(id)?.target) });
  });
  return unitsOf(units.map(({ xml }) => xml).join('\n'));
}

/**
 * Finds the texts whose translations new ones get. First, each text that is gone goes to one new text at the most, which
 * is alike or at its place. Then any new text that is left borrows from the text in use most like it. What is there now
 * is in the order of the source.
 */
export function formerTexts(before: readonly Unit[], now: readonly Text[]): Former {
  const gone = without(before, now);
  const pairs = without(now, before)
    .flatMap((text) => before.map((old) => pairOf(text, old, gone.includes(old))))
    .filter(({ old, score }) => old.target !== undefined && score >= ALIKE)
    .toSorted((a, b) => Number(b.isGone) - Number(a.isGone) || b.score - a.score);
  const former = new Map<string, Unit>();
  for (const { text, old, isGone } of pairs) {
    const isTaken = isGone && [...former.values()].includes(old);
    if (!isTaken && !former.has(text.id)) former.set(text.id, old);
  }
  return former;

  function pairOf(text: Text, old: Unit, isGone: boolean) {
    const bonus = isGone && isSamePlace(text, now, old, before) ? ALIKE : 0;
    return { text, old, isGone, score: likeness(text, old) + bonus };
  }
}

/** The texts that are not among the others. */
export function without<Each extends Text>(
  texts: readonly Each[],
  others: readonly Text[],
): readonly Each[] {
  const ids = new Set(others.map(({ id }) => id));
  return texts.filter(({ id }) => !ids.has(id));
}

/** How much of the words of two English texts is in both, from 0 to 1. */
export function likeness(one: Pick<Text, 'source'>, other: Pick<Text, 'source'>): number {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared && (2 * shared) / (words.size + others.size);
}

function newUnit(id: string, source: string, target: string | undefined): string {
  const lines = [`<trans-unit id="${id}">`, `  <source>${source}</source>`, '</trans-unit>'];
  if (target !== undefined)
    lines.splice(2, 0, `  <target ${MARK}>${withPlaceholdersOf(source, target)}</target>`);
  return lines.join('\n');
}

/**
 * A translation with the placeholders of the English, which may number its values otherwise now. One that shows another
 * value takes the next that is new; where there is none it stays, and lit-localize refuses it.
 */
function withPlaceholdersOf(source: string, target: string): string {
  const placeholders = source.match(PLACEHOLDER) ?? [];
  const values = (target.match(PLACEHOLDER) ?? []).map(valueOf);
  const others = placeholders.filter((placeholder) => !values.includes(valueOf(placeholder)));
  return target.replace(PLACEHOLDER, (old) => {
    const same = placeholders.find((placeholder) => valueOf(placeholder) === valueOf(old));
    return same ?? others.shift() ?? old;
  });
}

function valueOf(placeholder: string): string {
  return /equiv-text="([^"]*)"/.exec(placeholder)?.[1] ?? '';
}

function wordsOf({ source }: Pick<Text, 'source'>): ReadonlySet<string> {
  return new Set(
    plain(source)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu),
  );
}

/**
 * Whether a new text is where an old one was: next to the same text that has stayed. On one side is enough, since a file
 * that moves may part it from the other.
 */
function isSamePlace(
  text: Text,
  now: readonly Text[],
  old: Unit,
  before: readonly Unit[],
): boolean {
  const former = neighbors(old, before, now);
  return neighbors(text, now, before).some((id, side) => id === former[side]);
}

function neighbors(
  text: Text,
  texts: readonly Text[],
  others: readonly Text[],
): readonly (string | undefined)[] {
  const at = texts.indexOf(text);
  const stays = ({ id }: Text) => others.some((other) => other.id === id);
  return [texts.slice(0, at).findLast(stays)?.id, texts.slice(at + 1).find(stays)?.id];
}
