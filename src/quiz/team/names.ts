import { truncated } from './truncated.js';

const date = String.raw`\d{1,4}[./-]\d{1,2}(?:[./-]\d{1,4})?\.?`;
const time = String.raw`\d{1,2}(?:[:.]|\s?h\s?)\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?`;
const day = String.raw`today|yesterday|aujourd.hui|hier`;
const link = String.raw`(?:,|\s|at|à)*`;

/** When something was written, as a chat says it: `10:32`, `26/11/2026, 10:32:15`, `Today at 10:32 AM`. */
const stamp = `(?:(?:${date}|${day})${link}(?:${time})?|${time}(?:${link}${date})?)`;

const stampBefore = new RegExp(String.raw`^[[(]?${stamp}[\])]?(?=[\s:–—-]|$)[\s:–—-]*`, 'i');
const stampAfter = new RegExp(String.raw`[\s,–—-]*(?<!\d)[[(]?${stamp}[\])]?$`, 'i');

/** What marks a line of a list, or of a mail that is quoted. */
const bullet = /^(?:[>*•·▪◦–—-]|\d{1,4}[.)](?=\s|$)|\s)+/;

const address = /\b(?:https?:\/\/|www\.)\S*/gi;

/** The mail address after a name, as a mail program writes it. */
const mailAddress = /<[^\s<>@]+@[^\s<>@]+>/g;

const separatorsBefore = /^[\s:;,.=|<>)\]}–—-]+/;
const separatorsAfter = /[\s:;,=|<([{→>–—-]+$/;

/** A text in one pair of signs: quotation marks or brackets. */
const wrapped = /^(?:"(.*)"|“(.*)”|«(.*)»|'(.*)'|\((.*)\)|\[(.*)\]|\*+(.*?)\*+)$/;

/** A name that is longer is no name. */
const longest = 80;

/** What is looked at of a text, which may be a whole conversation. */
const longestText = 400;

/** The name in what stands beside a link; empty where nothing in it has a letter. */
export function nameIn(text: string): string {
  const short = text.slice(0, longestText).replace(address, ' ');
  const named = short.replace(mailAddress, ' ');
  const listed = (hasLetter(named) ? named : short).replace(/\s+/g, ' ').replace(bullet, '');
  const undated = listed.replace(stampBefore, '');
  // In a chat, the name ends with a colon, and what follows was said.
  const spoken = undated === listed ? undated : undated.replace(/:\s.*$/, '');
  return truncated(bare(bare(spoken).replace(stampAfter, '')), longest);
}

/** The name in the cells of a row: all of them that may be one, but no mail address beside a name. */
export function nameInCells(cells: readonly string[]): string {
  const names = cells.map(nameIn).filter(Boolean);
  const others = names.filter((name) => !name.includes('@'));
  return truncated((others.length ? others : names).join(', '), longest);
}

/** Whether a text says nothing: when something was written, or signs alone. */
export function isEmpty(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(0, longestText).trim().replace(stampBefore, ''));
}

function bare(text: string): string {
  const inner = text.replace(separatorsBefore, '').replace(separatorsAfter, '');
  const unwrapped = wrapped.exec(inner)?.slice(1).find(Boolean)?.trim() ?? inner;
  return hasLetter(unwrapped) ? unwrapped : '';
}

function hasLetter(text: string): boolean {
  return /\p{L}/u.test(text);
}
