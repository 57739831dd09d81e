// What is made of an address that is typed or pasted.
import { contactAddress, webAddress } from '../../quiz/web-address.js';
import type { Reading } from '../reading.js';

/** How an address begins. */
export const [https, http] = ['https://', 'http://'] as const;

/** Why an address cannot be used: it is none, it is a file of one's own machine, or that machine itself. */
export type AddressProblem = 'no address' | 'own file' | 'own machine';

/** What is wrong with where a link leads. */
export type LinkProblem = 'empty' | 'no scheme' | 'no address';

/** Reads an absolute web address that others can reach; empty for none. */
export function readAddress(typed: string): Reading<AddressProblem> {
  const text = typed.trim();
  if (!text) return { value: '' };
  if (/^(file:|[a-z]:[\\/]|\\\\)/i.test(text)) return { problem: 'own file' };
  const address = webAddress(text);
  if (!address) return { problem: 'no address' };
  return isOwnMachine(new URL(address).hostname)
    ? { problem: 'own machine' }
    : { value: address.replaceAll("'", '%27') };
}

/** Reads the address of the folder that the files are in: with its last slash, also if it is that of one of the files. */
export function readFolder(typed: string): Reading<AddressProblem> {
  const reading = readAddress(typed);
  if ('problem' in reading || !reading.value) return reading;
  const { origin, pathname } = new URL(reading.value);
  const folder = pathname.replace(/[^/]*\.(html|js|json|css)$/, '').replace(/\/*$/, '/');
  return { value: origin + folder };
}

function isOwnMachine(hostname: string): boolean {
  return /^(localhost|.*\.localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/.test(hostname);
}

/** Reads where a link leads: a web page. A word such as "none" is no address, though a browser could open it. */
export function readLink(typed: string): Reading<LinkProblem> {
  const text = typed.trim();
  if (!text) return { problem: 'empty' };
  const address = webAddress(text);
  // A browser takes any name of a server, even a dash.
  return address && /[\p{L}\p{N}]/u.test(new URL(address).hostname)
    ? { value: text }
    : { problem: problemOf(text) };
}

/** Reads the address of a contact, empty for none; an e-mail address and a telephone number are understood as they are. */
export function readContactAddress(typed: string): Reading<LinkProblem> {
  const text = typed.trim();
  if (!text) return { value: '' };
  if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(text)) return { value: `mailto:${text}` };
  if (isPhoneNumber(text))
    return { value: `tel:${text.replace('(0)', '').replace(/[^\d+]/g, '')}` };
  return contactAddress(text) ? { value: text } : { problem: problemOf(text) };
}

/** Whether a text is a telephone number: at least three digits, with what is usual between them. */
function isPhoneNumber(text: string): boolean {
  return /^\+?[\d\s().\-/]+$/.test(text) && text.replace(/\D/g, '').length >= 3;
}

/** A web address may lack its beginning alone: `wiki.example/page`. */
function problemOf(text: string): LinkProblem {
  return /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(:\d+)?([/?#]\S*)?$/u.test(text)
    ? 'no scheme'
    : 'no address';
}
