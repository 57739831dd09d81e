// Whom people in a role can ask: a text in each language, and one address.
import type { Contact } from '../../../quiz/content/content.js';
import { readContactAddress } from '../../addresses/read-address.js';
import { mapContents, roleOf, withRole, type Contents } from '../../content/contents.js';

/** What is typed for the contact of a role. */
export interface TypedContact {
  /** The texts by the code of their language; one that is empty is as the first that is not. */
  readonly texts: Readonly<Record<string, string>>;
  /** Empty where there is none. */
  readonly url: string;
}

/**
 * The contact of a role, as it would be typed.
 *
 * @param code that of the language in which a text is typed that all languages have
 */
export function typedContact(contents: Contents, id: string, code: string): TypedContact {
  const codes = [code, ...Object.keys(contents).filter((each) => each !== code)];
  const contacts = codes.map((each) => roleOf(contents[each], id)?.contact);
  const texts = contacts.map((contact) => contact?.text ?? '');
  return {
    texts: Object.fromEntries(
      codes.map((each, index) => [
        each,
        index > 0 && texts[index] === texts[0] ? '' : texts[index],
      ]),
    ) as TypedContact['texts'],
    url: contacts.find((contact) => contact?.url)?.url ?? '',
  };
}

/** The contents with the contact of a role as it is typed; without a text, with none. */
export function withContact(
  contents: Contents,
  id: string,
  { texts, url }: TypedContact,
): Contents {
  const first = firstText(texts);
  return mapContents(contents, (content, code) => {
    const text = texts[code]?.trim() || first;
    const contact: Contact = { text, ...(url && { url }) };
    return withRole(content, id, (role) => ({ ...role, contact: text ? contact : undefined }));
  });
}

/** The text that takes the place of those that are not typed. */
export function firstText(texts: TypedContact['texts']): string {
  return (
    Object.values(texts)
      .map((text) => text.trim())
      .find(Boolean) ?? ''
  );
}

/** The address as one types it: without what stands before an e-mail address or a number. */
export function shownAddress(url: string): string {
  const shown = url.replace(/^(mailto|tel):/i, '');
  const reading = readContactAddress(shown);
  return 'value' in reading && reading.value === url ? shown : url;
}
