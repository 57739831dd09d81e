// What is wrong with what an editor types, in a sentence under the field; empty if nothing is.
import { ajoContent, readContentFile } from 'ajo-role-finder';
import * as strings from 'RoleFinderWebPartStrings';
import { readContact } from './settings';

export function colorProblem(value: string): string {
  return !value || CSS.supports('color', value) ? '' : strings.NoColor;
}

/** An address may be relative to the page, or to the base. */
export function addressProblem(value: string): string {
  return !value || isWebAddress(value) ? '' : strings.NoAddress;
}

export function contactAddressProblem(value: string): string {
  return readContact({ text: '-', url: contactUrl(value) }) ? '' : strings.NoContactAddress;
}

export function contentProblem(value: string): string {
  const text = value.trim();
  if (text.charAt(0) !== '{') return addressProblem(text);
  try {
    const content = JSON.parse(text) as object;
    for (const code of Object.keys(content).concat('en'))
      readContentFile(content, code, ajoContent());
    return '';
  } catch (error) {
    return `${strings.NoContent} ${(error as Error).message}`;
  }
}

/** The address of a contact, from what is typed: an e-mail address and a phone number need nothing before them. */
export function contactUrl(typed: string | undefined): string | undefined {
  const text = (typed || '').trim();
  if (/^[^\s@:/]+@[^\s@]+$/.test(text)) return `mailto:${text}`;
  if (/^\+?[\d\s().-]+$/.test(text)) return `tel:${text}`;
  return text || undefined;
}

/** Content from what is typed: what a file holds, as JSON, or the address of a file. */
export function parsed(typed: string | undefined): unknown {
  const text = (typed || '').trim();
  try {
    return text.charAt(0) === '{' ? JSON.parse(text) : text || undefined;
  } catch {
    return text;
  }
}

function isWebAddress(value: string): boolean {
  try {
    return /^https?:$/.test(new URL(value, location.href).protocol) && !/[{}<>"]/.test(value);
  } catch {
    return false;
  }
}
