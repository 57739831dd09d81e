/** The sentence that names an invalid value and says what it must be. */
export function validationMessage(name: string, expected: string, value: unknown): string {
  const found = value === Object(value) ? '' : `, not "${String(value).slice(0, 60)}"`;
  return `${name} must be ${expected}${found}.`;
}
