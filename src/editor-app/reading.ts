/** What is made of a text that is typed: a value, or what is wrong with it. */
export type Reading<Problem extends string> =
  | { readonly value: string }
  | { readonly problem: Problem };

/** The value; empty where there is none. */
export function valueOf(reading: Reading<string>): string {
  return 'value' in reading ? reading.value : '';
}
