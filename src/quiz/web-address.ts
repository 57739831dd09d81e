/**
 * What a URL parser takes, and no one means: a relative address with a backslash or with what no one sees, or one that was
 * to be absolute; and any with a quotation mark at an end.
 */
const doubtful =
  /^(?!https?:\/\/)(.*([^\S ]|[\\\p{C}])|[^?#]*:\/\/|https?[^\w.-]|www\.)|^[\p{Pi}\p{Pf}„‚"']|[\p{Pi}\p{Pf}„‚"']$/isu;

/** Whether a value from outside is a web address: absolute, or relative to one. */
export function isWebAddress(value: unknown): value is string {
  return typeof value === 'string' && webAddress(value, 'https://host.example') !== undefined;
}

/** The absolute form of a web address (http or https); undefined for `javascript:`, what is doubtful, and all else. */
export function webAddress(address: string, base?: string): string | undefined {
  const text = address.trim();
  if (doubtful.test(text)) return undefined;
  try {
    const { href, protocol } = new URL(text, base);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}

/** An address by which to reach someone, as a link needs it: an absolute web address, `mailto:`, `tel:` or Teams' `msteams:`. */
export function contactAddress(address: string): string | undefined {
  const text = address.trim();
  if (!/^(mailto|tel|msteams):\s*[^\s\p{C}]\P{C}*$/iu.test(text)) return webAddress(text);
  return text.replace(/\s+/g, /^tel:/i.test(text) ? '' : '%20').replace(':%20', ':');
}

/**
 * The address of a folder in a value from outside, with its last slash, without a query or fragment; relative to a page
 * if there is one. Undefined for what is no web address.
 */
export function folderAddress(value: unknown, page?: string): string | undefined {
  if (!value || !isWebAddress(value)) return undefined;
  return webAddress(value.trim().replace(/\/?([?#].*)?$/s, '/'), page);
}
