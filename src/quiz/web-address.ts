/** Whether a value from outside is a web address: absolute, or relative to one. */
export function isWebAddress(value: unknown): value is string {
  return typeof value === 'string' && webAddress(value, 'https://host.example') !== undefined;
}

/** The absolute form of a web address (http or https); undefined for `javascript:` and all else. */
export function webAddress(address: string, base?: string): string | undefined {
  try {
    const { href, protocol } = new URL(address, base);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The address of a folder in a value from outside, with its last slash, without a query or fragment; relative to a page
 * if there is one. Undefined for what is no web address.
 */
export function folderAddress(value: unknown, page?: string): string | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  return webAddress(value.replace(/\/?([?#].*)?$/s, '/'), page);
}
