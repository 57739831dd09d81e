import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import type { TemplateLike, TemplateMap } from '@lit/localize/internal/types.js';
import type { Locale, TextWithValues } from '../quiz/locale.js';
import { textId } from './text-id.js';

/** The languages that an element speaks. */
export interface Locales {
  /** Their codes. */
  readonly codes: readonly string[];
  /** The language that a language tag asks for: French for `fr-CA`, `fra` and `”fr”`; undefined where none serves it. */
  readonly spokenLocale: (tag: string) => Locale | undefined;
  /** The language that serves a language tag: another one, or English, where none does. */
  readonly localeFor: (tag: string, other?: Locale) => Locale;
}

/** The translated texts of a language by the ids of the English ones. What stands for a value is which one it is, from 0. */
type Translations = Readonly<Record<string, string | TextWithValues>>;

/** English, and the languages of these translations: each element has its own, so that none carries those of another. */
export function localesWith(translations: Readonly<Record<string, Translations>>): Locales {
  const english = localeIn('en');
  const locales = [
    english,
    ...Object.entries(translations).map(([code, templates]) => localeIn(code, templates)),
  ];
  const spokenLocale = (tag: string): Locale | undefined => {
    const [, language] = /^[^a-z]*([a-z]{2,3})(?![a-z])/i.exec(tag) ?? [];
    // The one with two letters, where there is one: `fr` for `fra` and `fre`.
    const [canonical] = Intl.getCanonicalLocales(language);
    return locales.find(({ code }) => code === canonical);
  };
  return {
    codes: locales.map(({ code }) => code),
    spokenLocale,
    localeFor: (tag, other = english) => spokenLocale(tag) ?? other,
  };
}

/**
 * The public `msg` of @lit/localize has one language for a whole page; this one is bound to none. A text without a
 * translation is shown in English.
 */
function localeIn(code: string, templates?: Translations): Locale {
  const msg = (text: string | TextWithValues): string =>
    runtimeMsg(
      templates as TemplateMap | undefined,
      text as TemplateLike,
      templates && { id: textId(typeof text === 'string' ? text : text.strings) },
    ) as string;
  return { code, msg };
}
