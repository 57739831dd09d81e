import type { msg as Msg } from '@lit/localize';
// A `msg` bound to one language: the public entry has only the one that a whole page shares. Hence the exact version.
import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Templates = Parameters<typeof runtimeMsg>[0];

/** A language with its words. */
export interface Locale {
  readonly code: string;
  readonly msg: typeof Msg;
}

const english = localeOf('en', undefined);

const translations: Readonly<Record<string, () => Promise<{ readonly templates: Templates }>>> = {
  fr: () => import('./generated/fr.js'),
};

const locales = new Map<string, Locale | Promise<Locale>>([[english.code, english]]);

/** The code of the language that serves a language tag: `fr` for `fr-CA`; English for a tag that none serves. */
export function matchLocale(tag: string): string {
  const [language = ''] = tag.toLowerCase().split(/[-_]/);
  return Object.hasOwn(translations, language) ? language : english.code;
}

/** The nearest `lang`: the element's own, else that of an ancestor, through shadow roots; empty if there is none. */
function nearestLang(element: Element): string {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : '';
}

/** Keeps an element in the language of its place in the page, and updates it when a `lang` around it changes. */
export class LocaleController implements ReactiveController {
  /** The language to show; undefined until the first one is here. While another is loading, the one before it. */
  current: Locale | undefined;

  readonly #host: ReactiveControllerHost & Element;
  readonly #onError: (code: string, error: unknown) => void;
  #wanted: string | undefined;
  #observer: MutationObserver | undefined;

  /** `onError` is told of a language that cannot be loaded; English stands in for it until the next `lang`. */
  constructor(
    host: ReactiveControllerHost & Element,
    onError: (code: string, error: unknown) => void,
  ) {
    this.#host = host;
    this.#onError = onError;
    host.addController(this);
  }

  hostConnected(): void {
    this.#wanted = undefined;
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
    for (const root of enclosingRoots(this.#host)) {
      this.#observer.observe(root, { attributeFilter: ['lang'], subtree: true });
    }
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  hostUpdate(): void {
    const code = matchLocale(nearestLang(this.#host));
    if (code === this.#wanted) return;
    this.#wanted = code;
    const locale = loadLocale(code);
    if (locale instanceof Promise) void this.#show(code, locale);
    else this.current = locale;
  }

  async #show(code: string, loading: Promise<Locale>): Promise<void> {
    const locale = await loading.catch((error: unknown) => {
      if (code === this.#wanted) this.#onError(code, error);
      return english;
    });
    if (code !== this.#wanted) return;
    this.current = locale;
    this.#host.requestUpdate();
  }
}

/** The locale, or the promise of it: it is loaded once, or again after a failure. */
export function loadLocale(code: string): Locale | Promise<Locale> {
  const known = locales.get(code);
  if (known) return known;
  const loading = Promise.resolve(translations[code]?.()).then((module) => {
    const locale = localeOf(code, module?.templates);
    locales.set(code, locale);
    return locale;
  });
  loading.catch(() => locales.delete(code));
  locales.set(code, loading);
  return loading;
}

function localeOf(code: string, templates: Templates): Locale {
  return {
    code,
    msg: ((template, options) => runtimeMsg(templates, template, options)) as typeof Msg,
  };
}

function* enclosingRoots(element: Element): Generator<Node> {
  const root = element.getRootNode();
  yield root;
  if (root instanceof ShadowRoot) yield* enclosingRoots(root.host);
}
