// What lit-localize does for us: it finds the texts in the source, and builds the words that the elements speak.

import { resolve } from 'node:path';
import type { Message, ProgramMessage } from '@lit/localize-tools/lib/messages.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import type { Locale } from '@lit/localize-tools/lib/types/locale.js';
import { stringifyDiagnostics } from '@lit/localize-tools/lib/typescript.js';
import { escaped, type Text } from './units.js';

/** What has words, and the files that it is made of, with all that they import: it gets their words and no others. */
const entries = {
  quiz: ['src/index.ts', 'src/embed/embed.ts'],
  team: ['src/team.ts', 'src/embed/embed-team.ts'],
  editor: ['src/editor-app/main.ts'],
  scorm: ['src/hosts/scorm/words.ts'],
};

type Part = keyof typeof entries;

export const parts = Object.keys(entries) as readonly Part[];

/** The texts in the source, by part. */
export type Messages = Readonly<Record<Part, readonly ProgramMessage[]>>;

/**
 * The texts in the source of a folder.
 *
 * @throws Error that shows what lit-localize cannot read
 */
export function messagesIn(folder: string): Messages {
  return {
    quiz: messagesOf(folder, 'quiz'),
    team: messagesOf(folder, 'team'),
    editor: messagesOf(folder, 'editor'),
    scorm: messagesOf(folder, 'scorm'),
  };
}

function messagesOf(folder: string, part: Part): readonly ProgramMessage[] {
  const inputFiles = entries[part];
  const settings = { ...settingsFor(folder, part), inputFiles };
  const { messages, errors } = new RuntimeLitLocalizer(settings).extractSourceMessages();
  if (errors.length) throw new Error(stringifyDiagnostics(errors));
  return messages;
}

/** The English texts as XML, in the order of the source. */
export function textsOf(messages: Messages): readonly Text[] {
  const inOrder = Object.values(messages)
    .flat()
    .toSorted((one, other) => one.file.fileName.localeCompare(other.file.fileName));
  return [...new Map(inOrder.map(({ name, contents }) => [name, contents]))].map(
    ([id, contents]) => ({ id, source: contents.map(xmlOf).join('') }),
  );
}

function xmlOf(content: Message['contents'][number]): string {
  return typeof content === 'string'
    ? escaped(content)
    : `<x id="${content.index}" equiv-text="${escaped(content.untranslatable)}"/>`;
}

/** Builds the words of a part in one language: those that are translated, and no English in the place of others. */
export class Build extends RuntimeLitLocalizer {
  readonly #messages: readonly ProgramMessage[];

  constructor(folder: string, part: Part, code: string, messages: readonly ProgramMessage[]) {
    super(settingsFor(folder, part, code));
    this.#messages = messages;
  }

  override extractSourceMessages() {
    const [translated = []] = this.readTranslationsSync().translations.values();
    return { messages: among(translated, this.#messages), errors: [] };
  }

  override readTranslationsSync() {
    const translations = [...super.readTranslationsSync().translations].map(
      ([code, all]) => [code, among(this.#messages, all.filter(isTranslated))] as const,
    );
    return { translations: new Map(translations) };
  }
}

/** Those of some messages that are among others, too. */
function among<Each extends Message>(
  others: readonly Message[],
  messages: readonly Each[],
): Each[] {
  const names = new Set(others.map(({ name }) => name));
  return messages.filter(({ name }) => names.has(name));
}

/** Tools of translators write an empty translation where there is none. */
function isTranslated({ contents }: Message): boolean {
  return contents.some((each) => typeof each !== 'string' || each.trim());
}

/** Where lit-localize puts what a part speaks. */
export function outputDir(folder: string, part: Part): string {
  return resolve(folder, 'src/localization/generated', part);
}

function settingsFor(folder: string, part: Part, ...codes: string[]) {
  return {
    sourceLocale: 'en' as Locale,
    targetLocales: codes as Locale[],
    tsConfig: 'src/tsconfig.json',
    interchange: { format: 'xliff', xliffDir: 'locales' },
    output: { mode: 'runtime', outputDir: outputDir(folder, part) },
    baseDir: folder,
    resolve: (path: string) => resolve(folder, path),
  } satisfies ConstructorParameters<typeof RuntimeLitLocalizer>[0];
}
