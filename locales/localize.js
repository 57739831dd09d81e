// Brings the XLIFF files up to date with the English in the source, builds from them, and says what is left to do.
// lit-localize knows a text by its English: alone, it would drop the translation of each text whose English changes.

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { formerTexts, MARK, partsOf, plain, unitsOf, withAdded, without } from './units.js';

/** @import { Former, Units } from './units.js' */

/** @type {{ targetLocales: readonly string[], tsConfig: string, interchange: { xliffDir: string }, output: { outputDir: string } }} */
const config = JSON.parse(read('lit-localize.json'));

/** @type {{ module: typeof import('../src/localization/text-id.js') }} */
const {
  module: { textId },
} = await runnerImport(fileURLToPath(new URL('../src/localization/text-id.ts', import.meta.url)));

/** What has words, and the files that it is made of, with all that they import: it gets their words and no others. */
const PARTS = {
  quiz: ['src/index.ts', 'src/embed/embed.ts'],
  team: ['src/team.ts', 'src/embed/embed-team.ts'],
};

/** A language without a file yet: the one that it gets has the texts in the order of the source. */
const IN_ORDER = 'in-order';

try {
  const reports = extract().filter(Boolean);
  if (reports.length) console.log(reports.join('\n\n'));
  for (const [part, entries] of Object.entries(PARTS)) build(part, entries);
  if (!reports.length) console.log('Every text is translated: nothing to look at.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Brings the files up to date, and reports on each. Works on copies: nothing is lost if it is stopped. */
function extract() {
  return inFolder((folder) => {
    cpSync(config.interchange.xliffDir, folder, { recursive: true });
    litLocalize('extract', folder, {
      targetLocales: [...config.targetLocales, IN_ORDER],
      tsConfig: resolve(config.tsConfig),
      interchange: { ...config.interchange, xliffDir: folder },
    });
    return config.targetLocales.map((language) => update(language, folder));
  });
}

/** @type {(part: string, entries: readonly string[]) => void} */
function build(part, entries) {
  const outputDir = resolve(config.output.outputDir, part);
  inFolder((folder) => {
    const files = entries.map((file) => resolve(file));
    const project = { extends: resolve(config.tsConfig), files, include: [] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(project));
    litLocalize('build', folder, {
      tsConfig: join(folder, 'tsconfig.json'),
      interchange: { ...config.interchange, xliffDir: resolve(config.interchange.xliffDir) },
      output: { ...config.output, outputDir },
    });
  });
  for (const language of config.targetLocales) shortenIds(language, outputDir);
}

/**
 * Works in a folder that is gone afterwards.
 *
 * @template T
 * @param {(folder: string) => T} work
 */
function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'localize-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @type {(language: string, folder: string) => string} */
function update(language, folder) {
  const file = join(config.interchange.xliffDir, `${language}.xlf`);
  const before = unitsOf(existsSync(file) ? read(file) : '');
  const inOrder = unitsOf(read(join(folder, `${IN_ORDER}.xlf`)));
  const former = formerTexts(before, inOrder);
  const written = read(join(folder, `${language}.xlf`));
  const xliff = withAdded(written, inOrder, without(inOrder, before), former);
  writeFileSync(file, xliff);
  return report(language, before, unitsOf(xliff), former);
}

/**
 * What a person has to know and do; empty if there is nothing.
 *
 * @type {(language: string, before: Units, now: Units, former: Former) => string}
 */
function report(language, before, now, former) {
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
  const file = join(config.interchange.xliffDir, `${language}.xlf`);
  const marked = now.filter((unit) => unit.marked);
  const isInUse = (/** @type {string | undefined} */ id) => now.some((unit) => unit.id === id);
  const untranslated = now.filter(({ target }) => target === undefined);
  const used = new Set([...former.values(), ...now].map(({ target }) => target));
  const dropped = without(before, now).filter(({ target }) => target && !used.has(target));
  return [
    section(
      `Look at the ${name} of these texts again. In ${file}, correct its <target>, delete \` ${MARK}\`, and run this again.`,
      marked.map((unit) => {
        const { id, source } = former.get(unit.id) ?? {};
        return {
          [isInUse(id) ? 'English that is like it' : 'English before']: source,
          'English now': unit.source,
          [name]: unit.target,
        };
      }),
    ),
    section(
      `These texts have no ${name} yet. In ${file}, write it as a <target> after the <source>, and run this again.`,
      untranslated.map(({ source }) => ({ English: source })),
    ),
    section(
      `The ${name} of these texts is dropped, since they are gone.`,
      dropped.map(({ source, target }) => ({ English: source, [name]: target })),
    ),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/**
 * Writes the texts under short ids: the random digits of lit-localize would weigh more than many a text.
 *
 * @type {(language: string, folder: string) => void}
 * @throws Error if an id does not tell two texts apart
 */
function shortenIds(language, folder) {
  const units = unitsOf(read(join(config.interchange.xliffDir, `${language}.xlf`)));
  const shortIds = new Map(units.map(({ id, source }) => [id, textId(partsOf(source))]));
  if (new Set(shortIds.values()).size < shortIds.size) {
    throw new Error(
      'Two texts have the same short id: let textId() in src/localization/ give longer ones.',
    );
  }
  const file = join(folder, `${language}.ts`);
  writeFileSync(
    file,
    read(file).replace(/'(s[0-9a-f]{16})'/g, (_, id) => `'${shortIds.get(id)}'`),
  );
}

/** @type {(title: string, texts: readonly Readonly<Record<string, string | undefined>>[]) => string} */
function section(title, texts) {
  const entries = texts.map((text) =>
    Object.entries(text)
      .map(([label, xml]) => (xml === undefined ? '' : `\n  ${label}: ${plain(xml)}`))
      .join(''),
  );
  return entries.length ? [title, ...entries].join('\n') : '';
}

/**
 * Runs lit-localize with other settings, which it reads from a folder. What it prints is of use only where it fails:
 * the rest is in the report.
 *
 * @type {(command: string, folder: string, settings: object) => void}
 * @throws Error with what it says is wrong
 */
function litLocalize(command, folder, settings) {
  const file = join(folder, 'lit-localize.json');
  writeFileSync(file, JSON.stringify({ ...config, ...settings }));
  const tool = fileURLToPath(import.meta.resolve('@lit/localize-tools/bin/lit-localize.js'));
  const { status, stderr } = spawnSync(process.execPath, [tool, command, '--config', file], {
    encoding: 'utf8',
  });
  if (status === 0) return;
  const hint = stderr.includes('Placeholder error')
    ? 'In the file, give the <target> of each id above the same ${…} as its <source>, and run this again.'
    : '';
  throw new Error(['lit-localize has failed.', stderr.trim(), hint].filter(Boolean).join('\n\n'));
}

/** @param {string} file */
function read(file) {
  return readFileSync(file, 'utf8');
}
