import { generateMsgId } from '@lit/localize/internal/id-generation.js';

/** The ids that have been asked for, by a text or its parts: to make one takes longer than all else in a lookup. */
const ids = new Map<string | readonly string[], string>();

/**
 * The id that lit-localize gives to an English text; a text with values is given by the parts between them. White space of
 * any kind counts as one space: minifiers, and editors of pages, put one in the place of another.
 */
export function textId(text: string | readonly string[]): string {
  const known = ids.get(text);
  if (known) return known;
  const parts = [text].flat().map((part) => part.replace(/\s+/g, ' '));
  const id = generateMsgId(parts, false);
  ids.set(text, id);
  return id;
}
