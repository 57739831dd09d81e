// What lit-localize does for us: it finds the texts in the source, and builds the words that the elements speak.

import { resolve } from 'node:path';
import type { Message, ProgramMessage } from '@lit/localize-tools/lib/messages.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { extractMessagesFromProgram } from '@lit/localize-tools/lib/program-analysis.js';
import type { Locale } from '@lit/localize-tools/lib/types/locale.js';
import { readTsConfig, stringifyDiagnostics } from '@lit/localize-tools/lib/typescript.js';
import ts from 'typescript';
import { escaped, type Text } from './units.js';

/** What has words, and the files that it is made of, with all that they import: it gets their words and no others. */
const entries = {
  quiz: ['src/index.ts', 'src/embed/embed.ts'],
  team: ['src/team.ts', 'src/embed/embed-team.ts'],
  editor: ['src/editor-app/main.ts'],
  scorm: ['src/hosts/scorm/words.ts'],
};

const tsConfig = 'src/tsconfig.json';

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
  const { options } = readTsConfig(resolve(folder, tsConfig));
  const host = hostFor(options);
  const programOf = (files: readonly string[]): ts.Program =>
    ts.createProgram(
      files.map((file) => resolve(folder, file)),
      options,
      host,
    );
  // The parts share much, whose types are found out once.
  const checker = programOf(Object.values(entries).flat()).getTypeChecker();
  const messagesOf = (part: Part): readonly ProgramMessage[] => {
    const program = programOf(entries[part]);
    const files = program.getSourceFiles().filter(({ isDeclarationFile }) => !isDeclarationFile);
    const { messages, errors } = extractMessagesFromProgram({
      ...program,
      getSourceFiles: () => files,
      getTypeChecker: () => checker,
    });
    if (errors.length) throw new Error(stringifyDiagnostics(errors));
    return messages;
  };
  return {
    quiz: messagesOf('quiz'),
    team: messagesOf('team'),
    editor: messagesOf('editor'),
    scorm: messagesOf('scorm'),
  };
}

/** Reads each file once for several programs. */
function hostFor(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const files = new Map<string, ts.SourceFile | undefined>();
  return {
    ...host,
    getSourceFile: (name, ...others) => {
      if (!files.has(name)) files.set(name, host.getSourceFile(name, ...others));
      return files.get(name);
    },
  };
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
    tsConfig,
    interchange: { format: 'xliff', xliffDir: 'locales' },
    output: { mode: 'runtime', outputDir: outputDir(folder, part) },
    baseDir: folder,
    resolve: (path: string) => resolve(folder, path),
  } satisfies ConstructorParameters<typeof RuntimeLitLocalizer>[0];
}
