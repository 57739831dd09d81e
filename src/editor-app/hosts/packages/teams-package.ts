// The app package for Microsoft Teams: a manifest, the strings of other languages, and two icons.
import { strToU8, zipSync } from 'fflate';
import type { Locale } from '../../../quiz/locale.js';
import { ownBlue } from '../../colors.js';
import { editorLocales } from '../../editor-locales.js';
import { frameAddress, queryFor } from '../codes.js';
import type { Publication } from '../host.js';
import { bytesOf } from './base64.js';
import colorIcon from './teams/color.png?inline';
import outlineIcon from './teams/outline.png?inline';
import { uuidOf } from './uuid.js';

const schemas = 'https://developer.microsoft.com/json-schemas/teams';
const manifestVersion = '1.19';

/** What Teams shows of an app. */
interface Words {
  readonly short: string;
  readonly full: string;
  readonly tab: string;
  readonly about: string;
  readonly more: string;
}

/** The package, as a zip. */
export function teamsPackage(publication: Publication, now = Date.now()): Uint8Array<ArrayBuffer> {
  const [main = 'en', ...others] = Object.keys(publication.project.content);
  const strings = others.map((code) => [`${code}.json`, stringsIn(publication, code)] as const);
  return zipSync({
    'manifest.json': json(manifestFor(publication, { main, others, now })),
    ...Object.fromEntries(strings.map(([file, texts]) => [file, json(texts)])),
    'color.png': bytesOfData(colorIcon),
    'outline.png': bytesOfData(outlineIcon),
  });
}

interface Given {
  /** The language that Teams shows to those who read none of the others. */
  readonly main: string;
  readonly others: readonly string[];
  readonly now: number;
}

function manifestFor(publication: Publication, { main, others, now }: Given): object {
  const { publish, settings } = publication.project;
  const { folder, lang, accent, company } = settings;
  const { origin, host } = new URL(folder);
  const words = wordsIn(publication, main);
  const [page = ''] = frameAddress(publication).split('?');
  const query = queryFor(publication);
  query.delete('lang');
  // Teams itself puts in the language and the theme of the person.
  const parameters = [`lang=${lang || '{locale}'}`, 'theme={theme}', String(query)].filter(Boolean);
  return {
    $schema: `${schemas}/v${manifestVersion}/MicrosoftTeams.schema.json`,
    manifestVersion,
    version: versionAt(now),
    // The same app, when it is made again.
    id: uuidOf(publish === 'team' ? `${folder}#team` : folder),
    developer: {
      name: (company || host).slice(0, 32),
      websiteUrl: origin,
      privacyUrl: origin,
      termsOfUseUrl: origin,
    },
    name: { short: words.short, full: words.full },
    description: { short: words.about, full: words.more },
    localizationInfo: {
      defaultLanguageTag: main,
      additionalLanguages: others.map((code) => ({ languageTag: code, file: `${code}.json` })),
    },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: accent || ownBlue,
    staticTabs: [
      {
        entityId: publish,
        name: words.tab,
        contentUrl: `${page}?${parameters.join('&')}`,
        websiteUrl: page,
        scopes: ['personal'],
      },
    ],
    validDomains: [host],
  };
}

function stringsIn(publication: Publication, code: string): object {
  const words = wordsIn(publication, code);
  return {
    $schema: `${schemas}/v${manifestVersion}/MicrosoftTeams.Localization.schema.json`,
    'name.short': words.short,
    'name.full': words.full,
    'description.short': words.about,
    'description.full': words.more,
    'staticTabs[0].name': words.tab,
  };
}

/** The title of a quiz of one's own is the name of the app, as far as it fits. */
function wordsIn({ project, builtIn }: Publication, code: string): Words {
  const locale = editorLocales.localeFor(code);
  if (project.publish === 'team') return wordsOfTeam(locale);
  const { title = '', introduction = '' } = project.content[code] ?? {};
  if (title === builtIn[code]?.title) return wordsOfQuiz(locale);
  return {
    short: cut(title, 30),
    full: cut(title, 100),
    tab: cut(title, 128),
    about: cut(title, 80),
    more: cut(introduction, 4000),
  };
}

function wordsOfQuiz({ msg }: Locale): Words {
  return {
    short: msg('Role finder'),
    full: msg('Role finder for Adobe Journey Optimizer'),
    tab: msg('Your role'),
    about: msg('Which Adobe Journey Optimizer roles are yours? Three questions.'),
    more: msg(
      'Three questions tell a new team member which of the four Adobe Journey Optimizer roles are theirs, why, and what to begin with.',
    ),
  };
}

function wordsOfTeam({ msg }: Locale): Words {
  const about = msg('Who has which role, and what does nobody do?');
  return {
    short: msg('Team roles'),
    full: msg('Team roles in Adobe Journey Optimizer'),
    tab: msg('Team roles'),
    about,
    more: about,
  };
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text;
}

/**
 * A version for each moment, since Teams takes one package after the other only with a version that has grown: the days
 * since 1970, the minutes of the day, the milliseconds of the minute.
 */
function versionAt(now: number): string {
  return [now / 86_400_000, (now / 60_000) % 1440, now % 60_000].map(Math.floor).join('.');
}

/** The bytes of a file that is in the script as an address with `data:`. */
function bytesOfData(address: string): Uint8Array<ArrayBuffer> {
  const [, base64 = ''] = address.split(',');
  return bytesOf(base64);
}

function json(value: unknown): Uint8Array<ArrayBuffer> {
  return strToU8(JSON.stringify(value, null, 2));
}
