import { scormLocales } from './scorm-locales.js';

const { codes, spokenLocale } = scormLocales;

/** The language of the first of these texts that has one that is spoken here; undefined without one. */
export function languageOf(texts: readonly string[]): string | undefined {
  return texts.map(languageIn).find(Boolean);
}

/** The language of a tag (`fr`, `fr_CA`), or of a text that names one. */
function languageIn(text: string): string | undefined {
  return spokenLocale(text)?.code ?? languageNamedIn(text);
}

/** The first language that a text names in any of the languages: `French (Canada)`, `anglais`. */
function languageNamedIn(text: string): string | undefined {
  const named = codes.flatMap((code) => codes.map((other) => [code, nameOf(code, other)] as const));
  const found = named
    .map(([code, name]) => ({ code, index: text.search(name) }))
    .filter(({ index }) => index >= 0);
  return found.toSorted((one, other) => one.index - other.index)[0]?.code;
}

/** What a language is called in another one, with anything in place of letters that are often garbled. */
function nameOf(code: string, other: string): RegExp {
  const name = new Intl.DisplayNames(other, { type: 'language' }).of(code) ?? code;
  return new RegExp(name.replace(/[^a-z]+/gi, '.{1,2}'), 'i');
}
