/** The sentence that says what is wrong with a value from outside: which one it is, and what belongs there. */
export function refusal(name: string, expected: string, value: unknown): string {
  const found = value === Object(value) ? '' : `, not "${String(value).slice(0, 60)}"`;
  return `${name} must be ${expected}${found}.`;
}
