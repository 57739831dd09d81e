import { str } from '@lit/localize';
import type { View } from './templates/view.js';

/** The language of a text. */
type TextContext = Pick<View, 'msg'>;

/**
 * Several names as one text: “A”, “A and B”, “A, B, and C”. `Intl.ListFormat` gives the same, but takes a browser longer
 * to make, for the first time, than the whole screen does.
 */
export function listText({ msg }: TextContext, names: readonly string[]): string {
  let others = '';
  const last = names.at(-1) ?? '';
  for (const next of names.slice(0, -1)) others = others ? msg(str`${others}, ${next}`) : next;
  if (!others) return last;
  return names.length === 2 ? msg(str`${others} and ${last}`) : msg(str`${others}, and ${last}`);
}

/** The name of a role within a sentence: in French, whose names have an “or” in them, it is quoted. */
export function quotedName({ msg }: TextContext, { name }: { readonly name: string }): string {
  return msg(str`${name}`);
}

/** Something with what is said of it, in one line. */
export function labelText({ msg }: TextContext, label: string, text: string): string {
  return msg(str`${label}: ${text}`);
}
