// Brings the translations up to date with the English in the source, and builds from them what the elements speak.
// lit-localize knows a text by its English: alone, it would drop the translation of each text whose English changes.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { languages as allLanguages } from '../src/localization/languages.js';
import { Build, messagesIn, outputDir, parts, textsOf, type Messages } from './lit-localize.js';
import { reportOn } from './report.js';
import { fileOf, formerTexts, unitsOf, updated, type Text } from './units.js';

/**
 * Brings the files of some languages in a folder up to date, builds from them, and says what is left to do.
 *
 * @throws Error that says what is wrong in the source, or in a translation
 */
export async function localize(
  folder: string,
  languages: typeof allLanguages,
  messages: Messages = messagesIn(folder),
): Promise<string> {
  const codes = Object.keys(languages);
  const texts = textsOf(messages);
  const reports = codes
    .map((code) => update(folder, code, languages[code] === 'complete', texts))
    .filter(Boolean);

  const builds = parts.flatMap((part) =>
    codes.map((code) => new Build(folder, part, code, messages[part])),
  );
  const faults = builds.flatMap((build) => build.validateTranslations().errors);
  if (faults.length) throw new Error([...reports, ...faults, WRONG_VALUES].join('\n\n'));
  await Promise.all(builds.map((build) => build.build()));
  for (const part of parts) writeFileSync(join(outputDir(folder, part), 'index.ts'), index(codes));
  return reports.join('\n\n') || 'Every text is translated: nothing to look at.';
}

const WRONG_VALUES =
  'In the file, give the <target> of each id that begins so the same ${…} as its <source>, and run this again.';

/** Brings the file of a language up to date, and says what a person has to know and do; empty if there is nothing. */
function update(folder: string, code: string, isComplete: boolean, texts: readonly Text[]): string {
  const file = join(folder, 'locales', `${code}.xlf`);
  const before = unitsOf(existsSync(file) ? readFileSync(file, 'utf8') : '');
  const former = formerTexts(before, texts);
  const now = updated(before, texts, former);
  writeFileSync(file, fileOf(code, now));
  return reportOn({ code, isComplete, before, now, former });
}

/** A module with the texts of all languages. */
function index(codes: readonly string[]): string {
  return [
    '// Do not modify this file by hand! `npm run localize` writes it.',
    ...codes.map((code) => `import { templates as ${code} } from './${code}.js';`),
    `export const translations = { ${codes.join(', ')} };\n`,
  ].join('\n');
}
