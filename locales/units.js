// What is in an XLIFF file of lit-localize, and which translation an English text keeps that has changed.

/**
 * A text. Its source and target are XML, as in the file.
 *
 * @typedef {Readonly<{ id: string, xml: string, source: string, target: string | undefined, marked: boolean }>} Unit
 * @typedef {readonly Unit[]} Units
 * @typedef {ReadonlyMap<string, Unit>} Former for a new text, by its id, the one whose translation it gets
 */

/** XLIFF's mark of a translation that a person has to look at. */
export const MARK = 'state="needs-review-translation"';

/** How alike two texts have to be for one to pass for the other, changed. */
const ALIKE = 0.6;

const PLACEHOLDER = /<x\b[^>]*>/g;

/**
 * The texts in a file, in its order.
 *
 * @type {(xliff: string) => Units}
 */
export function unitsOf(xliff) {
  return (xliff.match(/\s*<trans-unit\b[^]*?<\/trans-unit>/g) ?? []).map((xml) => {
    const [, attributes = '', target] = /<target\b([^>]*)>([^]*?)<\/target>/.exec(xml) ?? [];
    const id = /\bid="([^"]*)"/.exec(xml)?.[1] ?? '';
    const source = /<source>([^]*?)<\/source>/.exec(xml)?.[1] ?? '';
    return { id, xml, source, target, marked: attributes.includes(MARK) };
  });
}

/**
 * A source or target as a person reads it.
 *
 * @type {(xml: string) => string}
 */
export function plain(xml) {
  /** @type {Readonly<Record<string, string>>} */
  const signs = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };
  return xml.replace(PLACEHOLDER, valueOf).replace(/&\w+;/g, (entity) => signs[entity] ?? entity);
}

/**
 * The parts of a source or target between its values.
 *
 * @type {(xml: string) => readonly string[]}
 */
export function partsOf(xml) {
  return xml.split(PLACEHOLDER).map(plain);
}

/**
 * The texts that are not among the others.
 *
 * @type {(units: Units, others: Units) => Units}
 */
export function without(units, others) {
  const ids = new Set(others.map(({ id }) => id));
  return units.filter(({ id }) => !ids.has(id));
}

/**
 * How much of the words of two English texts is in both, from 0 to 1.
 *
 * @type {(one: Pick<Unit, 'source'>, other: Pick<Unit, 'source'>) => number}
 */
export function likeness(one, other) {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared && (2 * shared) / (words.size + others.size);
}

/**
 * Finds the texts whose translations new ones get. First, each text that is gone goes to one new text at the most, which
 * is alike or at its place. Then any new text that is left borrows from the text most like it, which may still be in
 * use. What is there now is in the order of the source.
 *
 * @type {(before: Units, now: Units) => Former}
 */
export function formerTexts(before, now) {
  const translated = before.filter(({ target }) => target !== undefined);
  const added = without(now, before);
  const likely = pairs(added, without(translated, now), (unit, old) => {
    return likeness(unit, old) + (isSamePlace(unit, now, old, before) ? ALIKE : 0);
  });
  /** @type {Map<string, Unit>} */
  const former = new Map();
  for (const [{ id }, old] of likely)
    if (!former.has(id) && ![...former.values()].includes(old)) former.set(id, old);
  for (const [{ id }, old] of pairs(added, translated, likeness))
    if (!former.has(id)) former.set(id, old);
  return former;
}

/**
 * A file with the new texts, which lit-localize has put at its end, where they are in the source, and with the
 * translations of their former texts, marked.
 *
 * @type {(xliff: string, now: Units, added: Units, former: Former) => string}
 */
export function withAdded(xliff, now, added, former) {
  const written = new Map(unitsOf(xliff).map(({ id, xml }) => [id, xml]));
  let previous = '<body>';
  for (const unit of now) {
    const xml = written.get(unit.id) ?? '';
    const isAdded = added.includes(unit);
    const wanted = isAdded ? translated(xml, unit.source, former.get(unit.id)?.target) : xml;
    if (isAdded) xliff = xliff.replace(xml, '').replace(previous, (place) => place + wanted);
    previous = wanted;
  }
  return xliff;
}

/** @type {(xml: string, source: string, target: string | undefined) => string} */
function translated(xml, source, target) {
  if (target === undefined) return xml;
  const marked = `<target ${MARK}>${withPlaceholdersOf(source, target)}</target>`;
  return xml.replace('</source>', (end) => `${end}\n  ${marked}`);
}

/**
 * A translation with the placeholders of the English, which may number its values otherwise now. One that shows another
 * value takes the next that is new; where there is none it stays, and lit-localize refuses it.
 *
 * @type {(source: string, target: string) => string}
 */
function withPlaceholdersOf(source, target) {
  const placeholders = source.match(PLACEHOLDER) ?? [];
  const values = (target.match(PLACEHOLDER) ?? []).map(valueOf);
  const others = placeholders.filter((placeholder) => !values.includes(valueOf(placeholder)));
  return target.replace(PLACEHOLDER, (old) => {
    const same = placeholders.find((placeholder) => valueOf(placeholder) === valueOf(old));
    return same ?? others.shift() ?? old;
  });
}

/** @type {(placeholder: string) => string} */
function valueOf(placeholder) {
  return /equiv-text="([^"]*)"/.exec(placeholder)?.[1] ?? '';
}

/** @type {(unit: Pick<Unit, 'source'>) => ReadonlySet<string>} */
function wordsOf({ source }) {
  return new Set(
    plain(source)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu),
  );
}

/**
 * The pairs that score enough, the best first.
 *
 * @type {(added: Units, olds: Units, score: (unit: Unit, old: Unit) => number) => (readonly [Unit, Unit, number])[]}
 */
function pairs(added, olds, score) {
  return added
    .flatMap((unit) => olds.map((old) => /** @type {const} */ ([unit, old, score(unit, old)])))
    .filter(([, , points]) => points >= ALIKE)
    .toSorted(([, , points], [, , others]) => others - points);
}

/**
 * Whether a new text is where an old one was: next to the same text that has stayed. On one side is enough, since a file
 * that moves, or a text that lit-localize had put at the end, may part it from the other.
 *
 * @type {(unit: Unit, now: Units, old: Unit, before: Units) => boolean}
 */
function isSamePlace(unit, now, old, before) {
  const former = neighbours(old, before, now);
  return neighbours(unit, now, before).some((id, side) => id === former[side]);
}

/** @type {(unit: Unit, units: Units, others: Units) => readonly (string | undefined)[]} */
function neighbours(unit, units, others) {
  const at = units.indexOf(unit);
  const stays = (/** @type {Unit} */ { id }) => others.some((other) => other.id === id);
  return [units.slice(0, at).findLast(stays)?.id, units.slice(at + 1).find(stays)?.id];
}
