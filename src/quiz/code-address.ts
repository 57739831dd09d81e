import { isWhole } from './code.js';

/** `rf=` with a code: where a part of an address begins, as mail programs and their link checkers write it too. */
const part = /(?:^|[^0-9a-z]|2[36])rf(?:=|[%-](?:25)*3d)([0-9a-z]*)/gi;

/** What begins a fragment, in an address that a mail program has changed too. */
const fragmentSign = /#|%(?:25)*23/;

/**
 * The code in the fragment of a page's address: `#rf=…`, `#section&rf=…`, `#/route?x=1&rf=…`. Undefined where there is
 * none; empty or wrong where it has been cut off or changed.
 */
export function codeInAddress(address: string): string | undefined {
  const start = address.search(fragmentSign);
  return start < 0 ? undefined : lastPart(address.slice(start));
}

/** The code in a text that a person pastes: in a link, whatever a mail program made of it, or alone. */
export function findCode(text: string): string | undefined {
  const words = (text.match(/\b[0-9][0-9a-z]{13,}/gi) ?? []).map((word) => word.toLowerCase());
  return lastPart(text) ?? words.find(isWhole) ?? words.at(-1);
}

/** The address with the code in its fragment, in place of an older one; the rest of it stays as it is. */
export function withCode(address: string, code: string): string {
  const [, page = '', fragment = ''] = /^([^#]*)#?(.*)$/s.exec(address) ?? [];
  const older = /(^|[?&])rf=[^&]*/i;
  const written = `rf=${code}`;
  return older.test(fragment)
    ? `${page}#${fragment.replace(older, `$1${written}`)}`
    : `${page}#${fragment}${separatorAfter(fragment)}${written}`;
}

function separatorAfter(fragment: string): string {
  if (!fragment) return '';
  const isRoute = /^!?[/]/.test(fragment);
  return isRoute && !fragment.includes('?') ? '?' : '&';
}

function lastPart(text: string): string | undefined {
  return [...text.matchAll(part)].at(-1)?.[1]?.toLowerCase();
}
