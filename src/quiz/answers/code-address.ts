import { isWhole } from './code.js';

/**
 * The code in a text, in three groups: the sign before `rf`, the code, and the `&` of a parameter that follows. Mail
 * programs and link checkers write `%23` or `%2523` for `#`, and so on. After `rf-`, what follows has to look like a
 * code, and after `rf=`, which older links and routes have, it must not begin with a letter: a page may have its own.
 */
const codePattern =
  /(^|[^0-9a-z]|[%-](?:25)*2[36])rf(?:(?:=|[%-](?:25)*[23]d)(?![a-z])|-(?=\d[0-9a-z]{5}))([0-9a-z]*)[^?&#\s]*(&?)/gi;

/** The same as a parameter of a query, which may be a page's own too. */
const parameterPattern = /([?&])rf=(\d[0-9a-z]{5,})[^&]*(&?)/i;

/** A parameter of an embedder's own, for a code to be written into: `?rf=`. */
const emptyParameterPattern = /([?&]rf)=?(?=[&#]|$)/i;

/**
 * The code in a page's address: in its fragment, as `#rf-…`, `#section-rf-…`, `#section&rf=…` or `#/route?x=1&rf=…`, else
 * in its query, as `?rf=…`. Undefined where there is none; empty or wrong where it has been cut off or changed.
 */
export function codeInAddress(address: string): string | undefined {
  const [query, fragment] = splitAtFragment(address);
  return lastCode(fragment) ?? parameterPattern.exec(query)?.[2]?.toLowerCase();
}

/** The code in a text that a person pastes: in a link, whatever a mail program made of it, or alone. */
export function findCode(text: string): string | undefined {
  const words = (text.match(/\b[0-9][0-9a-z]{13,}/gi) ?? []).map((word) => word.toLowerCase());
  return lastCode(text) ?? words.find(isWhole) ?? words.at(-1);
}

/**
 * The address with the code in it, in place of an older one; all else stays as it is. The code is written into an
 * empty parameter, `?rf=`, if there is one, else into the fragment; there so that it stays a selector, as many a page
 * takes it for one, unless it holds a route or parameters.
 */
export function withCode(address: string, code: string): string {
  const page = withoutCode(address);
  if (emptyParameterPattern.test(page)) return page.replace(emptyParameterPattern, `$1=${code}`);
  const [start = '', fragment = ''] = page.split(/#(.*)/s);
  return `${start}#${fragment}${joint(fragment)}${code}`;
}

/** The address without the code in it; all else stays as it is. */
export function withoutCode(address: string): string {
  const [query, fragment] = splitAtFragment(address);
  const between = (_: string, before: string, _code: string, after: string) => after && before;
  return query.replace(parameterPattern, between) + fragment.replace(codePattern, between);
}

/** What stands between a fragment and the code. */
function joint(fragment: string): string {
  if (!/[/?&=]/.test(fragment)) return fragment ? '-rf-' : 'rf-';
  const isRoute = /^!?[/]/.test(fragment);
  return isRoute && !fragment.includes('?') ? '?rf=' : '&rf=';
}

/** An address up to its fragment, and the fragment with the sign before it, which a mail program may have changed. */
function splitAtFragment(address: string): readonly [string, string] {
  const start = address.search(/#|%(?:25)*23/);
  return start < 0 ? [address, ''] : [address.slice(0, start), address.slice(start)];
}

function lastCode(text: string): string | undefined {
  return [...text.matchAll(codePattern)].at(-1)?.[2]?.toLowerCase();
}
