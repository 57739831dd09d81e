/** An id that nothing has or had: of 64 bits drawn by lot, no two are the same. */
export function newId(): string {
  const lot = crypto.getRandomValues(new Uint32Array(2));
  return `own-${[...lot].map((bits) => bits.toString(36)).join('')}`;
}
