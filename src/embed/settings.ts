// What a host sets that no attribute does. SharePoint's web part is made with a copy of this file.
import {
  ajoContent,
  readContent,
  readContentFile,
  type Contact,
  type ContentSource,
} from '../index.js';

/** Contacts by the id of their role. */
export type Contacts = ReadonlyMap<string, Contact>;

/** The contact in a value from outside, a text or an object; undefined if it cannot be used. */
export function readContact(value: unknown): Contact | undefined {
  const contact = typeof value === 'string' ? { text: value } : value;
  const builtIn = ajoContent();
  const roles = builtIn.roles.map(({ id }) => ({ id, contact }));
  try {
    return readContent({ roles }, builtIn).roles[0]?.contact;
  } catch {
    return undefined;
  }
}

/**
 * Content with contacts, each in place of the one that the role has there.
 *
 * @param own as the property `content` takes it: the built-in content without it
 */
export async function contentWith(
  contacts: Contacts,
  own: ContentSource | undefined,
): Promise<ContentSource | undefined> {
  if (!contacts.size) return own;
  const file = typeof own === 'string' && own ? await fetchJson(own) : own;
  // Of a file that cannot be read, the element says why.
  if (typeof file === 'string' && file) return own;
  return (code, msg) => {
    const builtIn = ajoContent(msg);
    const source: unknown = typeof file === 'function' ? file(code, msg) : file;
    const content = source ? readContentFile(source, code, builtIn) : builtIn;
    const roles = content.roles.map((role) => ({
      ...role,
      contact: contacts.get(role.id) ?? role.contact,
    }));
    return { ...content, roles };
  };
}

/** The storage that a setting names: `session` for that of the tab. Else, and where the browser blocks it, the usual one. */
export function readStorage(name: unknown): Storage | undefined {
  try {
    return name === 'session' ? sessionStorage : undefined;
  } catch {
    return undefined;
  }
}

/** What a file of content holds; its address, where the element would not take it, either. */
async function fetchJson(address: string): Promise<ContentSource> {
  try {
    if (!/^https?:$/.test(new URL(address, document.baseURI).protocol)) return address;
    const response = await fetch(address);
    const text = await response.text();
    const isRead = response.ok && !text.includes('\uFFFD');
    return isRead ? (JSON.parse(text) as ContentSource) : address;
  } catch {
    return address;
  }
}
