// The public `msg` of @lit/localize serves one language for a whole page; these are bound to none. They are internal,
// hence the exact version in package.json.
import { defaultMsg } from '@lit/localize/internal/default-msg.js';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import type { Msg } from '../quiz/msg.js';

/** A language with its words. */
export interface Locale {
  /** The code of the language: `en`. */
  readonly code: string;
  readonly msg: Msg;
}

/** The language that the texts in the code are written in. */
const english: Locale = { code: 'en', msg: defaultMsg as Msg };

/** The languages that an element speaks. */
export interface Locales {
  /** The language that a language tag asks for: French for `fr-CA`; undefined where none serves it. */
  readonly spokenLocale: (tag: string) => Locale | undefined;
  /** The language that serves a language tag: English where no other does. */
  readonly localeFor: (tag: string) => Locale;
}

/** English, and French in these words: each element has its own, so that none carries those of another. */
export function localesWith(french: Words): Locales {
  const locales = [english, translated('fr', french)];
  const spokenLocale = (tag: string): Locale | undefined =>
    locales.find(({ code }) => code === tag.toLowerCase().split(/[-_]/)[0]);
  return { spokenLocale, localeFor: (tag) => spokenLocale(tag) ?? english };
}

type Words = Parameters<typeof runtimeMsg>[0];

function translated(code: string, words: Words): Locale {
  const msg = (text: Text) => runtimeMsg(words, text, { id: shortId(text) });
  return { code, msg: msg as Msg };
}

type Text = Parameters<typeof runtimeMsg>[1];

const shortIds = new Map<unknown, string>();

/** The id that a text has in the file of a language: `locales/localize.js` leaves as many characters of it. */
function shortId(text: Text): string {
  const strings = typeof text === 'string' ? text : text.strings;
  const id =
    shortIds.get(strings) ??
    generateMsgId(typeof strings === 'string' ? strings : [...strings], false).slice(0, 5);
  shortIds.set(strings, id);
  return id;
}
