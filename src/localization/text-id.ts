/** What is between the parts of a text with values. */
const separator = '\x1e';

/**
 * The short id of an English text, under which its translation is found: up to three digits and small letters. It is given
 * by the parts of the text between its values. `npm run localize` writes it, and fails where two texts have the same.
 */
export function textId(parts: readonly string[]): string {
  let hash = 0;
  for (const unit of parts.join(separator))
    hash = (hash * 31 + (unit.codePointAt(0) ?? 0)) % 36 ** 3;
  return hash.toString(36);
}
