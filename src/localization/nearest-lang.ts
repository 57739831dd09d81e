/**
 * The nearest `lang`: the element's own, else that of an ancestor, through shadow roots. Where there is none, the one of
 * some languages that the page's `Content-Language` asks for; empty if it asks for none of them. A server knows nothing
 * but the element itself.
 */
export function nearestLang(element: Element, codes: readonly string[]): string {
  // Lit's `isServer` is true in a test that runs in Node with a DOM, too.
  if (!(element as Partial<Element>).closest) return element.getAttribute('lang') ?? '';
  for (const each of selfAndHosts(element)) {
    const lang = each.closest('[lang]')?.getAttribute('lang');
    if (lang != null) return lang;
  }
  return codes.find((code) => element.matches(`:lang(${code})`)) ?? '';
}

/** An element, then the host of the shadow root that it stands in, and so on, out to the page. */
export function selfAndHosts(element: Element): readonly Element[] {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host ? [element, ...selfAndHosts(host)] : [element];
}
