import { codes } from '../unit/codes.json' with { type: 'json' };

/** Codes that people have copied, by what they say. */
export const someCodes = {
  nothing: codeOf(0),
  every: codeOf(2),
  administrator: codeOf(3),
  dataEngineer: codeOf(4),
  developer: codeOf(5),
  marketer: codeOf(6),
  marketerToo: codeOf(7),
  administratorAndDataEngineer: codeOf(8),
} as const;

/** The link that the quiz gives. */
export const linkOf = (code: string): string => `https://intranet.example/ajo/#rf-${code}`;

/** What a mail program of a company makes of a link. */
export const safeLinkOf = (code: string): string =>
  `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(linkOf(code))}&data=05%7C02%7C%7C0a1b2c3d4e5f6071829304a5b6c7d8e9&sdata=x%3D&reserved=0`;

/** Forty people as a spreadsheet copies them: four columns, names and cells in quotation marks, empty rows. */
export function spreadsheetOf(size = 40): string {
  const all = Object.values(someCodes);
  const rows = Array.from({ length: size }, (_, index) => {
    const name = index % 5 ? `Person${index} Née` : `"Person${index} ""Nick"" Née"`;
    const link = linkOf(all[index % all.length] ?? '');
    return `2026-11-${String((index % 28) + 1).padStart(2, '0')} 10:32\t${link}\t${name}\tMarketing`;
  });
  return ['Date\tLink\tName\tDepartment', ...rows, '', ''].join('\r\n');
}

/** A team in which one role is a gap, two are on one person alone, and one line cannot be read. */
export const teamWithGap = [
  `Anna: ${linkOf(someCodes.administrator)}`,
  `[10:32] Ben: ${linkOf(someCodes.developer)}`,
  `Chloé\t${linkOf(someCodes.marketer)}`,
  linkOf(someCodes.marketerToo),
  `Dora: ${someCodes.nothing}`,
  `Emil: ${linkOf(someCodes.developer).slice(0, -2)}`,
].join('\n');

function codeOf(index: number): string {
  const found = codes[index];
  if (!found) throw new Error(`There is no code ${index}.`);
  return found.code;
}
