import type { ReactiveController, ReactiveElement } from 'lit';
import type { Locale } from '../quiz/locale.js';
import type { Locales } from './locales.js';
import { nearestLang, selfAndHosts } from './nearest-lang.js';

/** Keeps an element in the language of its place in the page, and updates it when a `lang` around it changes. */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #locales: Locales;
  #locale: Locale | undefined;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveElement, locales: Locales) {
    this.#host = host;
    this.#locales = locales;
    host.addController(this);
  }

  /** The language to show. */
  get locale(): Locale {
    return (this.#locale ??= this.#nearest());
  }

  /** Turns to the language that the page asks for now. */
  follow(): void {
    const locale = this.#nearest();
    if (locale === this.#locale) return;
    this.#locale = locale;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.follow());
    for (const each of selfAndHosts(this.#host)) {
      this.#observer.observe(each.getRootNode(), { attributeFilter: ['lang'], subtree: true });
    }
    this.follow();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /**
   * Until the first update, what a server has rendered counts: it is taken over in its own language. From then on, a
   * language that is not spoken changes nothing: it is what a translator of pages makes of them.
   */
  #nearest(): Locale {
    const { hasUpdated, shadowRoot } = this.#host;
    const rendered = hasUpdated ? undefined : shadowRoot?.querySelector('[lang]');
    const lang = nearestLang(rendered ?? this.#host, this.#locales.codes);
    return this.#locales.localeFor(lang, hasUpdated && lang ? this.#locale : undefined);
  }
}
