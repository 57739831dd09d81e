import { readFileSync } from 'node:fs';
import { ajoContent } from '../../ajo-content/ajo-content.js';
import { translations } from '../../localization/generated/editor/index.js';
import { languageName } from '../../localization/language-name.js';
import { localesWith } from '../../localization/locales.js';
import { quizLocales } from '../../localization/quiz-locales.js';
import type { Locale } from '../../quiz/locale.js';
import { filesIn, type Files } from '../files.js';
import { packPackage } from '../pack-package.js';
import { appDescription, paneWords, partWords } from './words.js';

const folder = 'src/hosts/sharepoint/solution';
const webPart = 'src/webparts/roleFinder';
const manifestFile = `${webPart}/RoleFinderWebPart.manifest.json`;
const solutionFile = 'config/package-solution.json';

const { codes, localeFor } = localesWith(translations);

/** The source of the web part, in each language that there is, with the npm package and the icons that it is built with. */
export function sharepointPackage(): Files {
  const files = filesIn(folder);
  const manifest = JSON.parse(String(files[manifestFile])) as Manifest;
  const solution = JSON.parse(String(files[solutionFile])) as Solution;
  const words = codes.map((code) => [cultureOf(code), wordsIn(localeFor(code))] as const);
  return {
    ...files,
    ...Object.fromEntries(
      words.map(([culture, texts]) => [`${webPart}/loc/${culture}.js`, stringsModule(texts)]),
    ),
    [`${webPart}/loc/mystrings.d.ts`]: stringsType(wordsIn(localeFor('en'))),
    [`${webPart}/languages.ts`]: languagesModule(),
    [`${webPart}/settings.ts`]: settingsModule(),
    [manifestFile]: json(manifestWithTexts(manifest)),
    [solutionFile]: json(solutionWithTexts(solution)),
    ...icons(manifest.id),
    'ajo-role-finder.tgz': packPackage(),
  };
}

interface Manifest {
  readonly id: string;
  readonly preconfiguredEntries: readonly object[];
}

interface Solution {
  readonly solution: { readonly metadata: object };
}

type Words = Readonly<Record<string, string>>;

/** The words of the property pane, with the names of the roles by their ids. */
function wordsIn(locale: Locale): Words {
  const { roles } = ajoContent(quizLocales.localeFor(locale.code).msg);
  return {
    ...paneWords(locale),
    ...Object.fromEntries(roles.map(({ id, name }) => [id, name])),
  };
}

/** The culture in which SharePoint has a language: `fr-fr` for `fr`. */
function cultureOf(code: string): string {
  return `${code}-${new Intl.Locale(code).maximize().region ?? code}`.toLowerCase();
}

function stringsModule(texts: Words): Buffer {
  return Buffer.from(`define([], () => (${JSON.stringify(texts, null, 2)}));\n`);
}

function stringsType(texts: Words): Buffer {
  const fields = Object.keys(texts).map((name) => `  '${name}': string;`);
  return Buffer.from(`declare interface IRoleFinderWebPartStrings {
${fields.join('\n')}
}

declare module 'RoleFinderWebPartStrings' {
  const strings: IRoleFinderWebPartStrings;
  export = strings;
}
`);
}

/** The languages that the quiz speaks, each by its own name. */
function languagesModule(): Buffer {
  const languages = quizLocales.codes.map((code) => ({ key: code, text: languageName(code) }));
  return Buffer.from(`export const languages = ${JSON.stringify(languages, null, 2)};\n`);
}

/** What the page for frames reads in the same way, made of the package here. */
function settingsModule(): Buffer {
  const source = readFileSync('src/embed/settings.ts', 'utf8');
  return Buffer.from(source.replace("'../index.js'", "'ajo-role-finder'"));
}

/** The manifest of the web part, with what SharePoint shows of it. */
function manifestWithTexts(manifest: Manifest): Manifest {
  const preconfiguredEntries = manifest.preconfiguredEntries.map((entry) => ({
    ...entry,
    group: inEachLanguage((locale) => partWords(locale).group),
    title: inEachLanguage((locale) => partWords(locale).title),
    description: inEachLanguage((locale) => partWords(locale).description),
  }));
  return { ...manifest, preconfiguredEntries };
}

/** The settings of the package, with what the list of apps shows of it. */
function solutionWithTexts({ solution, ...others }: Solution): Solution {
  const description = inEachLanguage(appDescription);
  const metadata = {
    ...solution.metadata,
    shortDescription: description,
    longDescription: description,
  };
  return { ...others, solution: { ...solution, metadata } };
}

/** A text in each language, as SharePoint's manifests have it. */
function inEachLanguage(textIn: (locale: Locale) => string): Words {
  return Object.fromEntries(
    codes.map((code) => [code === 'en' ? 'default' : cultureOf(code), textIn(localeFor(code))]),
  );
}

function json(value: object): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}

/** The icons of the app that Teams makes of the web part, by the id of that. */
function icons(id: string): Files {
  const path = 'src/editor-app/hosts/packages/teams';
  return Object.fromEntries(
    ['color', 'outline'].map((name) => [
      `teams/${id}_${name}.png`,
      readFileSync(`${path}/${name}.png`),
    ]),
  );
}
