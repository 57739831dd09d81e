/** A language with its texts. */
export interface Locale {
  /** The code of the language: `en`. */
  readonly code: string;
  readonly msg: Msg;
}

/** A text with values in it, as the tag `str` of @lit/localize gives it. */
export interface TextWithValues {
  readonly strTag: true;
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

/** Gives an English text in the language of the person who reads it. */
export interface Msg {
  (text: string | TextWithValues): string;
  /** A mark of the type alone, by which lit-localize finds the texts to translate; no value has it. */
  readonly _LIT_LOCALIZE_MSG_?: never;
}
