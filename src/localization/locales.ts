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

/** English, and French in these words: each element has its own, so that none carries those of another. */
export function localesWith(french: Words): Locales {
  const english = localeIn('en');
  const locales = [english, localeIn('fr', french)];
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

/** The texts of a language by the ids of the English ones. What stands for a value is which one it is, from 0. */
type Words = Readonly<Record<string, string | TextWithValues>>;

/** The public `msg` of @lit/localize has one language for a whole page; this one is bound to none. */
function localeIn(code: string, words?: Words): Locale {
  const msg = (text: string | TextWithValues): string => {
    const isPlain = typeof text === 'string';
    const found = words?.[textId(isPlain ? [text] : text.strings)];
    if (isPlain) return typeof found === 'string' ? found : text;
    if (typeof found !== 'object') return withValues(text.strings, text.values);
    return withValues(
      found.strings,
      found.values.map((nth) => text.values[Number(nth)]),
    );
  };
  return { code, msg };
}

function withValues(parts: readonly string[], values: readonly unknown[]): string {
  return parts.map((part, nth) => (nth ? `${String(values[nth - 1])}${part}` : part)).join('');
}
