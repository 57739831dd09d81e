// The translations of the plugin, in the forms in which WordPress reads them.

/**
 * Translations by what they translate, as gettext knows it: the text, after its context if it has one. The text without
 * letters has the headers.
 */
export type Translations = Readonly<Record<string, string>>;

/** The translations of a PO file. */
export function readPo(po: string): Translations {
  const quoted = '((?:"[^\\n]*"\\n)+)';
  const entry = new RegExp(`^(?:msgctxt ${quoted})?msgid ${quoted}msgstr ${quoted}`, 'gm');
  const textOf = (lines: string) =>
    [...lines.matchAll(/^".*"$/gm)].map(([line]) => JSON.parse(line) as string).join('');
  return Object.fromEntries(
    [...po.matchAll(entry)].map(([, context, text = '', translation = '']) => [
      (context ? `${textOf(context)}\u0004` : '') + textOf(text),
      textOf(translation),
    ]),
  );
}

/** An MO file, which PHP reads: https://www.gnu.org/software/gettext/manual/html_node/MO-Files.html */
export function writeMo(translations: Translations): Buffer {
  const ids = Object.keys(translations).sort();
  const texts = [...ids, ...ids.map((id) => translations[id] ?? '')].map((text) =>
    Buffer.from(text),
  );
  const [head, entry] = [7 * 4, 2 * 4];
  const tables = new Uint32Array((head + texts.length * entry) / 4);
  // No table of hashes, but WordPress reads where it would be.
  tables.set([0x950412de, 0, ids.length, head, head + ids.length * entry, 0, tables.byteLength]);
  let offset = tables.byteLength;
  texts.forEach((text, index) => {
    tables.set([text.length, offset], head / 4 + index * 2);
    offset += text.length + 1;
  });
  return Buffer.concat([
    new Uint8Array(tables.buffer),
    ...texts.flatMap((text) => [text, Buffer.alloc(1)]),
  ]);
}

/** A JSON file, which the scripts of the editor read. */
export function writeJson(lang: string, translations: Translations): Buffer {
  const messages = Object.entries(translations).map(
    ([id, text]) => [id, id ? [text] : { lang }] as const,
  );
  const data = { domain: 'messages', locale_data: { messages: Object.fromEntries(messages) } };
  return Buffer.from(JSON.stringify(data));
}
