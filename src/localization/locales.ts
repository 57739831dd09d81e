// The public `msg` of @lit/localize serves one language for a whole page; these are bound to none. They are internal,
// hence the exact version in package.json.
import { defaultMsg } from '@lit/localize/internal/default-msg.js';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import type { Msg } from '../quiz/msg.js';
import { templates as french } from './generated/fr.js';

/** A language with its words. */
export interface Locale {
  /** The code of the language: `en`. */
  readonly code: string;
  readonly msg: Msg;
}

/** The language that the texts in the code are written in. */
const english: Locale = { code: 'en', msg: defaultMsg as Msg };

/** The languages that an element speaks, by code. */
const locales: ReadonlyMap<string, Locale> = new Map(
  [english, translated('fr', french)].map((locale) => [locale.code, locale]),
);

/** The language that a language tag asks for: French for `fr-CA`; undefined where none serves it. */
export function spokenLocale(tag: string): Locale | undefined {
  const [code = ''] = tag.toLowerCase().split(/[-_]/);
  return locales.get(code);
}

/** The language that serves a language tag: English where no other does. */
export function localeFor(tag: string): Locale {
  return spokenLocale(tag) ?? english;
}

function translated(code: string, words: Parameters<typeof runtimeMsg>[0]): Locale {
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
