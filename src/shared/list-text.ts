import { str } from '@lit/localize';
import type { View } from './templates/view.js';

/**
 * Several names as one text: “A”, “A and B”, “A, B, and C”. `Intl.ListFormat` gives the same, but takes a browser longer
 * to make, for the first time, than the whole screen does.
 */
export function listText({ msg }: Pick<View, 'msg'>, names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  const others = names.slice(0, -1).join(', ');
  if (names.length < 2) return last;
  return names.length === 2 ? msg(str`${others} and ${last}`) : msg(str`${others}, and ${last}`);
}
