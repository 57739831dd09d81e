/** The level of the first heading of an element. Two more ranks stand below it. */
export type HeadingLevel = 1 | 2 | 3 | 4;

/** Whether a value from outside is such a level. */
export function isHeadingLevel(value: unknown): value is HeadingLevel {
  return [1, 2, 3, 4].includes(value as HeadingLevel);
}
