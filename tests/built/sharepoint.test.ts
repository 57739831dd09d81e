import { unzipSync } from 'fflate';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';
import type { IPropertyPaneConfiguration, IReadonlyTheme } from './hosts/spfx.js';
import { bundle } from './hosts/bundle.js';
import { lightAccent, darkAccent } from '../support/accents.js';
import { marketersHeadline } from '../support/contents.js';
import { pageWith } from '../support/serve.js';
import { frameworkSettings } from '../support/sharepoint.js';
import { takeQuiz, visitBuilt } from '../support/visit.js';

/** The web part as the page has it, with what a test asks of it. */
interface WebPart {
  properties: Record<string, unknown>;
  render: () => void;
  onThemeChanged: (theme: IReadonlyTheme | undefined) => void;
  getPropertyPaneConfiguration: () => IPropertyPaneConfiguration;
}

declare global {
  interface Window {
    webPart: WebPart;
  }
}

const source = 'src/hosts/sharepoint';
const webPart = 'src/webparts/roleFinder';
/** A copy of the code by itself, beside the package: its settings need the tools of SharePoint Framework. */
const folder = mkdtempSync(join(tmpdir(), 'sharepoint-'));
cpSync(join(source, 'src'), join(folder, 'src'), { recursive: true });
mkdirSync(join(folder, 'node_modules'));
symlinkSync(resolve('.'), join(folder, 'node_modules/ajo-role-finder'), 'junction');
afterAll(() => rmSync(folder, { recursive: true }));

const read = (file: string): string => readFileSync(join(source, file), 'utf8');

/** The words of the property pane, as SharePoint reads them. */
function stringsOf(locale: string): Readonly<Record<string, string>> {
  let strings = {};
  const define = (_: unknown, make: () => object): unknown => (strings = make());
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- the file is ours
  new Function('define', read(`${webPart}/loc/${locale}.js`))(define);
  return strings;
}

const english = stringsOf('en-us');
const french = stringsOf('fr-fr');

const asModule = (strings: Readonly<Record<string, string>>): string =>
  Object.entries(strings)
    .map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};`)
    .join('\n');

/** A page of SharePoint, in its own language, with the web part as it is when it has just been added. */
const pageOf = (culture: string, strings: string): string =>
  pageWith(`
    <script type="importmap">{ "imports": { "RoleFinderWebPartStrings": "${strings}" } }</script>
    <div id="zone"></div>
    <script type="module">
      import WebPart from '/web-part.js';
      window.webPart = Object.assign(new WebPart(), {
        domElement: document.querySelector('#zone'),
        properties: { heading: 2 },
        context: { pageContext: { cultureInfo: { currentUICultureName: '${culture}' } } },
      });
      window.webPart.render();
    </script>
  `);

describe('the source of the web part', () => {
  it('type-checks against the package, with the settings of SharePoint Framework', () => {
    const { options, errors } = ts.convertCompilerOptionsFromJson(
      {
        ...frameworkSettings,
        ignoreDeprecations: '6.0',
        importHelpers: false,
        paths: { '@microsoft/*': [resolve('tests/built/hosts/spfx.ts')] },
      },
      folder,
    );
    const files = ['RoleFinderWebPart.ts', 'loc/mystrings.d.ts'];
    const program = ts.createProgram(
      files.map((file) => join(folder, webPart, file)),
      options,
    );
    const problems = ts.getPreEmitDiagnostics(program).concat(errors);
    expect(
      problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
    ).toEqual([]);
  });

  it('has every word of the property pane in English and in French', () => {
    const names = [...read(`${webPart}/loc/mystrings.d.ts`).matchAll(/^ {2}(\w+): string;$/gm)];
    expect(Object.keys(english)).toEqual(names.map(([, name]) => name));
    expect(Object.keys(french)).toEqual(Object.keys(english));
    for (const text of Object.values(french)) {
      expect(text).not.toMatch(/'|[^\u202f][?!;]|[^\u00a0]:/);
    }
  });

  it('has the version of the package', () => {
    const versionOf = (text: string): unknown => (JSON.parse(text) as { version: unknown }).version;
    const version = String(versionOf(readFileSync('package.json', 'utf8')));
    expect(versionOf(read('package.json'))).toBe(version);
    const { solution } = JSON.parse(read('config/package-solution.json')) as { solution: object };
    expect(solution).toMatchObject({ version: `${version}.0` });
  });
});

describe('the package for SharePoint', () => {
  it('is the source, and the npm package that it is built with', () => {
    const files = unzipSync(readFileSync('dist/hosts/role-finder-sharepoint.zip'));
    expect(Object.keys(files).toSorted()).toEqual([
      'README.md',
      'ajo-role-finder.tgz',
      'config/config.json',
      'config/package-solution.json',
      'config/rig.json',
      'package.json',
      `${webPart}/RoleFinderWebPart.manifest.json`,
      `${webPart}/RoleFinderWebPart.ts`,
      `${webPart}/loc/en-us.js`,
      `${webPart}/loc/fr-fr.js`,
      `${webPart}/loc/mystrings.d.ts`,
      'tsconfig.json',
    ]);
    const packed = gunzipSync(files['ajo-role-finder.tgz'] ?? new Uint8Array()).toString('latin1');
    expect(packed).toContain('package/dist/npm/index.js\0');
    expect(packed).toContain('package/dist/types/index.d.ts\0');
    expect(packed).not.toContain('package/dist/hosts/');
  });
});

describe('the web part', async () => {
  const visit = visitBuilt({
    '/english': pageOf('en-US', '/english.js'),
    '/french': pageOf('fr-FR', '/french.js'),
    '/english.js': asModule(english),
    '/french.js': asModule(french),
    '/web-part.js': await bundle(join(folder, webPart, 'RoleFinderWebPart.ts')),
  });

  const finder = () => visit.page.locator('role-finder');

  /** What an editor sets, up to “Apply”. */
  const set = (properties: object) =>
    visit.page.evaluate((properties) => {
      Object.assign(window.webPart.properties, properties);
      window.webPart.render();
    }, properties);

  it.each(['english', 'french'] as const)(
    'shows the quiz in the language of the page: %s',
    async (name) => {
      await visit.open(`/${name}`);
      await takeQuiz(finder(), name === 'french' ? 'fr' : 'en');
    },
  );

  it('lets an editor set everything, in the language of the page', async () => {
    await visit.open('/french');
    const fields = await visit.page.evaluate(() => {
      const [page] = window.webPart.getPropertyPaneConfiguration().pages;
      return page?.groups.flatMap(({ groupFields }) => groupFields) ?? [];
    });
    expect(
      fields.map(({ targetProperty, properties }) => [targetProperty, properties.label]),
    ).toEqual([
      ['lang', french['Language']],
      ['heading', french['Heading']],
      ['accent', french['Accent']],
      ['base', french['Base']],
      ['administrator', french['Administrator']],
      ['data-engineer', french['DataEngineer']],
      ['developer', french['Developer']],
      ['marketer', french['Marketer']],
      ['persist', french['Persist']],
      ['content', french['Content']],
    ]);
  });

  it('follows every change, and keeps the answers', async () => {
    await visit.open('/french');
    await takeQuiz(finder(), 'fr');
    await set({
      lang: 'en',
      heading: 3,
      accent: 'rgb(1, 2, 3)',
      base: 'https://wiki.example/roles/',
      marketer: 'campaigns',
      persist: 'sharepoint',
    });
    const headline = finder().getByRole('heading', { level: 3, name: marketersHeadline.en });
    await headline.waitFor();
    const link = finder().getByRole('link', { name: 'Get started' }).first();
    expect(await link.getAttribute('href')).toBe('https://wiki.example/roles/campaigns');
    expect(await link.evaluate((each) => getComputedStyle(each).backgroundColor)).toBe(
      'rgb(1, 2, 3)',
    );
    expect(await finder().getAttribute('persist')).toBe('sharepoint');

    await set({ lang: '', heading: 2, accent: '', base: '', marketer: '', persist: '' });
    await finder().getByRole('heading', { level: 2, name: marketersHeadline.fr }).waitFor();
    const usual = finder().getByRole('link', { name: 'Commencer' }).first();
    expect(await usual.getAttribute('href')).toContain('https://experienceleague.adobe.com/fr/');
    expect(await finder().getAttribute('persist')).toBeNull();
  });

  it('shows content of one’s own', async () => {
    await visit.open('/english');
    await visit.page.route('**/own.json', (route) =>
      route.fulfill({ json: { title: 'What will your part be?' } }),
    );
    await set({ content: '/own.json' });
    await finder().getByText('What will your part be?').waitFor();
  });

  it('leaves values that make no sense to the role finder, which passes them over', async () => {
    await visit.open('/english');
    const nonsense = '"><img src=x onerror=alert(1)>';
    await set({ lang: nonsense, heading: 9, accent: nonsense, base: 'javascript:alert(1)' });
    await takeQuiz(finder());
    await finder().getByRole('heading', { level: 2, name: marketersHeadline.en }).waitFor();
    const link = finder().getByRole('link', { name: 'Get started' }).first();
    expect(await link.getAttribute('href')).toContain('https://experienceleague.adobe.com/en/');
    expect(await link.evaluate((each) => getComputedStyle(each).backgroundColor)).toBe(lightAccent);
    expect(visit.errors.splice(0)).toEqual([
      expect.stringMatching('^<role-finder>: base'),
      expect.stringMatching('^<role-finder>: heading'),
    ]);
  });

  it('can be read in a dark section: it takes the text color of the theme', async () => {
    await visit.open('/english');
    await visit.page.evaluate(() => {
      document.body.style.background = '#1b1b1b';
      window.webPart.onThemeChanged({ semanticColors: { bodyText: 'rgb(250, 250, 250)' } });
    });
    const heading = finder().getByRole('heading').first();
    const colorOf = (each: Element): string => getComputedStyle(each).color;
    expect(await heading.evaluate(colorOf)).toBe('rgb(250, 250, 250)');
    const next = finder().getByRole('button', { name: 'Next' });
    await expect
      .poll(() => next.evaluate((each) => getComputedStyle(each).backgroundColor))
      .toBe(darkAccent);
    await visit.page.evaluate(() => window.webPart.onThemeChanged(undefined));
    expect(await heading.evaluate(colorOf)).toBe('rgb(0, 0, 0)');
  });
});
