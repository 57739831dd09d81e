import { readFileSync } from 'node:fs';
import { AppManifestUtils } from '@microsoft/app-manifest';
import { Ajv } from 'ajv';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { frameAddress } from '../../src/editor-app/hosts/codes.js';
import { editorLocales } from '../../src/editor-app/editor-locales.js';
import type { Publication } from '../../src/editor-app/hosts/host.js';
import { scormPackage } from '../../src/editor-app/hosts/packages/scorm-package.js';
import { teamsPackage } from '../../src/editor-app/hosts/packages/teams-package.js';
import { webFiles } from '../../src/editor-app/hosts/packages/web-files.js';
import { contentWith, folder, packages, publicationWith } from '../support/publication.js';

const ownTitle = contentWith(['title'], 'Mine & <yours>');

function filesIn(zip: Uint8Array): Readonly<Record<string, string>> {
  const files = Object.entries(unzipSync(zip));
  return Object.fromEntries(
    files.map(([path, bytes]) => [path, strFromU8(bytes, /png$/.test(path))]),
  );
}

describe('the package for an LMS', () => {
  const filesFor = (publication: Publication, version = '2004') =>
    filesIn(scormPackage(publication, `role-finder-scorm-${version}.zip`, packages));
  const manifestFor = (publication: Publication, version = '2004') =>
    filesFor(publication, version)['imsmanifest.xml'] ?? '';
  const lms = { host: 'lms', route: 'scorm-2004' };
  const identifierIn = (text: string) => /<manifest[^>]* identifier="([^"]+)"/.exec(text)?.[1];

  const titlesIn = (manifest: string) =>
    [...manifest.matchAll(/<title>(.*)<\/title>/g)].map(([, title]) => title);

  it.each(['1.2', '2004'])(
    'is the released one where nothing is chosen, but for its title in one language: SCORM %s',
    (version) => {
      const released = readFileSync(`src/hosts/scorm/${version}/imsmanifest.xml`, 'utf8');
      for (const code of editorLocales.codes) {
        const manifest = manifestFor(publicationWith({ ...lms, code }), version);
        const title = editorLocales.localeFor(code).msg('Find your role');
        expect(manifest).toBe(released.replace(/<title>.*?</g, `<title>${title}<`));
        const settings = { lang: code };
        expect(titlesIn(manifestFor(publicationWith({ ...lms, settings }), version))).toEqual([
          title,
          title,
        ]);
      }
    },
  );

  it('reports no roles where an editor says so', () => {
    const settings = { isReported: false, lang: 'fr' };
    expect(manifestFor(publicationWith({ ...lms, settings }))).toContain(
      '<item parameters="?lang=fr&#38;report=off" ',
    );
  });

  it.each(editorLocales.codes)('says in it what the page for editors does: %s', (code) => {
    const publication = publicationWith({ ...lms, code });
    const [, ...steps] = publication.route.steps(publication);
    const readme = readFileSync(`src/hosts/scorm/readme/README.${code}.txt`, 'utf8');
    const told = steps.flatMap(({ text, note = '' }) => [text, note]);
    expect(told.filter((text) => !readme.includes(text))).toEqual([]);
  });

  it.each(['1.2', '2004'])('has one’s own texts inside: SCORM %s', (version) => {
    const settings = { lang: 'fr', isKept: true, theme: 'dark' };
    const publication = publicationWith({ ...lms, settings, content: ownTitle });
    const files = filesFor(publication, version);
    expect(JSON.parse(files['role-finder-content.json'] ?? '')).toEqual({
      en: { title: 'Mine & <yours>' },
      fr: { title: 'Mine & <yours>' },
    });
    const manifest = files['imsmanifest.xml'] ?? '';
    expect(manifest).toContain(
      'parameters="?lang=fr&#38;theme=dark&#38;content=role-finder-content.json"',
    );
    expect(manifest).toContain('<file href="role-finder-content.json" />');
    expect(manifest.match(/<title>Mine &#38; &#60;yours&#62;<\/title>/g)).toHaveLength(2);
    expect(files['embed.html']).toBe('<p>');
  });

  it('has an identifier for each content, and its title', () => {
    const own = manifestFor(publicationWith({ ...lms, content: ownTitle }));
    const other = manifestFor(
      publicationWith({ ...lms, content: contentWith(['title'], 'Yours', ['en']) }),
    );
    expect(identifierIn(own)).toMatch(/^role-finder-scorm-2004-[\w-]+$/);
    expect(identifierIn(other)).not.toBe(identifierIn(own));
    expect(identifierIn(manifestFor(publicationWith({ ...lms, content: ownTitle })))).toBe(
      identifierIn(own),
    );
    expect(titlesIn(other)).toEqual(['Yours', 'Yours']);
    const french = { ...lms, code: 'fr', content: contentWith(['title'], 'Yours', ['en']) };
    expect(titlesIn(manifestFor(publicationWith(french)))).toEqual(
      Array(2).fill(editorLocales.localeFor('fr').msg('Find your role')),
    );
  });
});

describe('the package for Teams', () => {
  const teams = { host: 'teams', settings: { company: 'Zoë & Söhne <Lyon>' } };
  const filesFor = (publication: Publication) => filesIn(teamsPackage(publication, 0));
  const json = (publication: Publication, file: string) =>
    JSON.parse(filesFor(publication)[file] ?? '') as Record<string, unknown>;

  /** What Microsoft publishes for the strings of a language. */
  function isLocalization(strings: object): boolean {
    const schemas = 'node_modules/@microsoft/app-manifest/build/json-schemas/teams/v1.19';
    const text = readFileSync(`${schemas}/MicrosoftTeams.Localization.schema.json`, 'utf8');
    // It calls itself one of draft 4; it has nothing that later drafts read otherwise.
    const schema = { ...(JSON.parse(text) as object), $schema: undefined } as object;
    return new Ajv({ strict: false, unicodeRegExp: false, formats: { uri: true } }).compile(schema)(
      strings,
    );
  }

  it.each([
    ['the quiz', publicationWith(teams)],
    ['the team view', publicationWith({ ...teams, publish: 'team' })],
    [
      'a quiz with a long title',
      publicationWith({ ...teams, content: contentWith(['title'], 'Long '.repeat(40)) }),
    ],
  ])('is what Microsoft’s schemas ask for: %s', async (_, publication) => {
    const files = filesFor(publication);
    expect(Object.keys(files).sort()).toEqual([
      'color.png',
      'fr.json',
      'manifest.json',
      'outline.png',
    ]);
    const manifest = json(publication, 'manifest.json');
    expect(await AppManifestUtils.validateAgainstSchema(manifest as never)).toEqual([]);
    expect(isLocalization(json(publication, 'fr.json'))).toBe(true);
    expect(files['color.png']).toMatch(/^\x89PNG/);
  });

  it('shows the page of the files, in the language and theme of the person', () => {
    const publication = publicationWith({ ...teams, content: ownTitle });
    expect(json(publication, 'manifest.json')).toMatchObject({
      name: { short: 'Mine & <yours>' },
      developer: { name: 'Zoë & Söhne <Lyon>' },
      staticTabs: [
        {
          contentUrl: `${folder}embed.html?lang={locale}&theme={theme}&content=role-finder-content.json`,
        },
      ],
      validDomains: ['files.example'],
    });
    expect(json(publicationWith(teams), 'fr.json')).toMatchObject({
      'name.short': 'Trouver votre rôle',
    });
  });

  it('has all that the address of a frame has', () => {
    const settings = { lang: 'fr', accent: '#8a1c3b', isKept: true, page: 'https://a.example/' };
    const given = { settings, content: contentWith(['roles', 3, 'path'], 'x.html') };
    const frame = new URL(frameAddress(publicationWith({ ...given, route: 'frame' })));
    const { staticTabs } = json(publicationWith({ ...given, host: 'teams' }), 'manifest.json') as {
      staticTabs: readonly { contentUrl: string }[];
    };
    const tab = new URL(staticTabs[0]?.contentUrl ?? '');
    expect(Object.fromEntries(tab.searchParams)).toEqual({
      ...Object.fromEntries(frame.searchParams),
      theme: '{theme}',
    });
  });

  it('is a later version of the same app for the same address', () => {
    const manifestAt = (now: number, settings = {}) =>
      JSON.parse(
        filesIn(teamsPackage(publicationWith({ ...teams, settings }), now))['manifest.json'] ?? '',
      ) as { id: string; version: string };
    const now = Date.UTC(2026, 0, 1);
    const moments = [now, now + 1, now + 60_000, now + 86_400_000];
    const versions = moments.map((moment) => manifestAt(moment).version.split('.').map(Number));
    for (const [index, version] of versions.entries()) {
      expect(Math.max(...version)).toBeLessThan(2 ** 16);
      const before = versions[index - 1];
      const differing = version.findIndex((number, nth) => number !== before?.[nth]);
      if (before) expect(version[differing]).toBeGreaterThan(before[differing] ?? Infinity);
    }
    expect(manifestAt(1).id).toBe(manifestAt(2).id);
    expect(manifestAt(1, { folder: 'https://other.example/' }).id).not.toBe(manifestAt(1).id);
  });
});

describe('the files for a web server', () => {
  it('have one’s own texts with them', () => {
    expect(Object.keys(filesIn(webFiles(publicationWith({}), packages)))).toEqual([
      'embed.html',
      'embed.js',
    ]);
    const files = filesIn(webFiles(publicationWith({ content: ownTitle }), packages));
    expect(files['role-finder-content.json']).toContain('Mine & <yours>');
  });
});
