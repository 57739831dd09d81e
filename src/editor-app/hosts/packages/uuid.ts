import { strToU8 } from 'fflate';

/** A UUID of a text, always the same. */
export function uuidOf(text: string): string {
  const bytes = strToU8(text);
  const digits = [1, 2, 3, 4]
    .map((seed) => hash(bytes, seed).toString(16).padStart(8, '0'))
    .join('');
  return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-8$3-a$4-$5');
}

/** FNV-1a, which begins with a number. */
function hash(bytes: Uint8Array, seed: number): number {
  let sum = seed;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193) >>> 0;
  return sum;
}
