// The app package for Microsoft Teams: a manifest with French strings, and two icons.
import { strToU8, zipSync } from 'fflate';
import type { Choice } from './choice.js';
import { queryFor } from './codes.js';
import { uuidOf } from './uuid.js';

const version = '1.19';

const english = {
  short: 'Role finder',
  full: 'Role finder for Adobe Journey Optimizer',
  tab: 'Your role',
  about: 'Which Adobe Journey Optimizer roles are yours? Three short questions.',
  more: 'Three short questions tell a new team member which of the four Adobe Journey Optimizer roles are theirs, why, and what to begin with.',
};

const french = {
  short: 'Trouver son rôle',
  full: 'Trouver son rôle dans Adobe Journey Optimizer',
  tab: 'Votre rôle',
  about: 'Quels sont vos rôles dans Adobe Journey Optimizer ? Trois courtes questions.',
  more: 'Trois courtes questions disent à une personne qui rejoint l’équipe lesquels des quatre rôles d’Adobe Journey Optimizer sont les siens, pourquoi, et par quoi commencer.',
};

/** The package, as a zip. */
export async function teamsPackage(choice: Choice): Promise<BlobPart> {
  return zipSync({
    'manifest.json': json(manifestFor(choice)),
    'fr.json': json({
      $schema: `https://developer.microsoft.com/json-schemas/teams/v${version}/MicrosoftTeams.Localization.schema.json`,
      'name.short': french.short,
      'name.full': french.full,
      'description.short': french.about,
      'description.full': french.more,
      'staticTabs[0].name': french.tab,
    }),
    'color.png': await icon('color.png'),
    'outline.png': await icon('outline.png'),
  });
}

function manifestFor(choice: Choice) {
  const { folder, lang, accent, company } = choice;
  const { origin, host } = new URL(folder);
  // Teams itself puts in the language and the theme of the person.
  const query = queryFor({ ...choice, lang: '', theme: '' });
  const own = `lang=${lang || '{locale}'}&theme={theme}`;
  const page = `${folder}embed.html`;
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${version}/MicrosoftTeams.schema.json`,
    manifestVersion: version,
    // Teams takes one after the other only with a version that has grown.
    version: versionNow(),
    // The same app, when it is made again.
    id: uuidOf(folder),
    developer: {
      name: company.slice(0, 32) || host.slice(0, 32),
      websiteUrl: origin,
      privacyUrl: origin,
      termsOfUseUrl: origin,
    },
    name: { short: english.short, full: english.full },
    description: { short: english.about, full: english.more },
    localizationInfo: {
      defaultLanguageTag: 'en',
      additionalLanguages: [{ languageTag: 'fr', file: 'fr.json' }],
    },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: accent || '#1c57c9',
    staticTabs: [
      {
        entityId: 'quiz',
        name: english.tab,
        contentUrl: `${page}?${[own, query].filter(Boolean).join('&')}`,
        websiteUrl: page,
        scopes: ['personal'],
      },
    ],
    validDomains: [host],
  };
}

/** A version for each package: the days since 1970, the minutes of the day, the milliseconds of the minute. */
function versionNow(): string {
  const now = Date.now();
  return [now / 86_400_000, (now / 60_000) % 1440, now % 60_000].map(Math.floor).join('.');
}

async function icon(name: string): Promise<Uint8Array> {
  const response = await fetch(new URL(`embed/teams/${name}`, document.baseURI));
  return new Uint8Array(await response.arrayBuffer());
}

function json(value: unknown): Uint8Array {
  return strToU8(JSON.stringify(value, null, 2));
}
