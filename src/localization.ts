import type { Msg } from './quiz/msg.js';
// A `msg` that is bound to English: the public one is shared by a whole page. Hence the exact version.
import { defaultMsg } from '@lit/localize/internal/default-msg.js';
import { isServer, type ReactiveController, type ReactiveElement } from 'lit';

/** A language with its words. */
export interface Locale {
  /** `en` or `fr`. */
  readonly code: string;
  readonly msg: Msg;
}

/** Whether this runs on a server: Lit's own type for it rules that out. */
export const isOnServer = isServer as boolean;

const english: Locale = { code: 'en', msg: defaultMsg as Msg };

const translations: Readonly<Record<string, () => Promise<{ readonly msg: Msg }>>> = {
  fr: () => import('./french.js'),
};

const loaded = new Map<string, Locale>();

/** The code of the language that serves a language tag: `fr` for `fr-CA`; English for a tag that none serves. */
export function matchLocale(tag: string): string {
  const [language = ''] = tag.toLowerCase().split(/[-_]/);
  return Object.hasOwn(translations, language) ? language : english.code;
}

/** The nearest `lang`: the element's own, else that of an ancestor, through shadow roots; empty if there is none. */
function nearestLang(element: Element): string {
  for (let at: Element | undefined = element; at; at = hostOf(at)) {
    // A server knows nothing but the element itself.
    const lang = (isOnServer ? at : at.closest('[lang]'))?.getAttribute('lang');
    if (lang != null) return lang;
  }
  return '';
}

/** The element whose shadow holds another element; undefined for one that stands in the page itself. */
function hostOf(element: Element): Element | undefined {
  return isOnServer ? undefined : (element.getRootNode() as Partial<ShadowRoot>).host;
}

/** Keeps an element in the language of its place in the page, and updates it when a `lang` around it changes. */
export class LocaleController implements ReactiveController {
  /** The language to show; undefined until the first one is here. While another is loading, the one before it. */
  current: Locale | undefined;

  readonly #host: ReactiveElement;
  readonly #onError: (code: string, error: unknown) => void;
  #wanted: string | undefined;
  #observer: MutationObserver | undefined;

  /**
   * `onError` is told of a language that cannot be loaded. English stands in for it, until a `lang` is set, be it to the
   * same language: then it is tried again.
   */
  constructor(host: ReactiveElement, onError: (code: string, error: unknown) => void) {
    this.#host = host;
    this.#onError = onError;
    host.addController(this);
  }

  hostConnected(): void {
    this.#wanted = undefined;
    this.#observer = new MutationObserver(() => this.follow());
    for (let at: Element | undefined = this.#host; at; at = hostOf(at)) {
      this.#observer.observe(at.getRootNode(), { attributeFilter: ['lang'], subtree: true });
    }
    this.follow();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Turns to the language that the page asks for now, at once or as soon as it is loaded. */
  follow(): void {
    // What a server has rendered is taken over in its own language first.
    const rendered = this.#host.hasUpdated ? null : this.#host.shadowRoot?.querySelector('[lang]');
    const code = matchLocale(nearestLang(rendered ?? this.#host));
    if (code === this.#wanted) return;
    this.#wanted = code;
    const locale = loadLocale(code);
    if (!(locale instanceof Promise)) this.#show(locale);
    else if (isOnServer) this.#show(english);
    else void this.#await(code, locale);
  }

  async #await(code: string, loading: Promise<Locale>): Promise<void> {
    try {
      const locale = await loading;
      if (code === this.#wanted) this.#show(locale);
    } catch (error) {
      if (code !== this.#wanted) return;
      this.#onError(code, error);
      this.#show(english);
      await this.#host.updateComplete;
      this.#wanted = undefined;
    }
  }

  #show(locale: Locale): void {
    this.current = locale;
    this.#host.requestUpdate();
  }
}

/**
 * The locale, or the promise of it, where it has to be loaded; after a failure it is tried again. `code` is one that
 * {@link matchLocale} gives; English stands in for any other.
 */
export function loadLocale(code: string): Locale | Promise<Locale> {
  const load = translations[code];
  if (!load) return english;
  return (
    loaded.get(code) ??
    load().then(({ msg }) => {
      const locale = loaded.get(code) ?? { code, msg };
      loaded.set(code, locale);
      return locale;
    })
  );
}
