import { strFromU8, unzipSync } from 'fflate';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';
import type { RoleFinder } from '../../src/index.js';
import type {
  IPropertyPaneConfiguration,
  IPropertyPaneTextFieldProps,
  IReadonlyTheme,
} from './hosts/spfx.js';
import { bundle } from './hosts/bundle.js';
import { lightAccent, darkAccent } from '../support/accents.js';
import { marketersHeadline } from '../support/contents.js';
import { rowsOf } from '../support/documentation.js';
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

const webPart = 'src/webparts/roleFinder';
const files = unzipSync(readFileSync('dist/hosts/role-finder-sharepoint.zip'));
const read = (file: string): string => strFromU8(files[file] ?? new Uint8Array());

/** A copy of the code by itself, beside the package: its settings need the tools of SharePoint Framework. */
const folder = mkdtempSync(join(tmpdir(), 'sharepoint-'));
for (const file of Object.keys(files).filter((file) => file.startsWith('src/'))) {
  mkdirSync(join(folder, dirname(file)), { recursive: true });
  writeFileSync(join(folder, file), read(file));
}
mkdirSync(join(folder, 'node_modules'));
symlinkSync(resolve('.'), join(folder, 'node_modules/ajo-role-finder'), 'junction');
afterAll(() => rmSync(folder, { recursive: true }));

/** The words of the property pane, as SharePoint reads them. */
function stringsOf(locale: string): Readonly<Record<string, string>> {
  let strings = {};
  const define = (_: unknown, make: () => object): unknown => (strings = make());
  // oxlint-disable-next-line typescript/no-implied-eval, typescript/no-unsafe-call -- the file is ours
  new Function('define', read(`${webPart}/loc/${locale}.js`))(define);
  return strings;
}

const english = stringsOf('en-us');
const french = stringsOf('fr-fr');

const asModule = (strings: Readonly<Record<string, string>>): string =>
  Object.entries(strings)
    .map(
      ([name, text], index) =>
        `const text${index} = ${JSON.stringify(text)};\nexport { text${index} as '${name}' };`,
    )
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
    const sources = ['RoleFinderWebPart.ts', 'loc/mystrings.d.ts'];
    const program = ts.createProgram(
      sources.map((file) => join(folder, webPart, file)),
      options,
    );
    const problems = ts.getPreEmitDiagnostics(program).concat(errors);
    expect(
      problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
    ).toEqual([]);
  });

  it('has every word of the property pane in each language', () => {
    const names = [
      ...read(`${webPart}/loc/mystrings.d.ts`).matchAll(/^ {2}'([\w-]+)': string;$/gm),
    ];
    expect(Object.keys(english)).toEqual(names.map(([, name]) => name));
    expect(Object.keys(french)).toEqual(Object.keys(english));
    expect(Object.keys(files).filter((file) => file.endsWith('.js'))).toEqual([
      `${webPart}/loc/en-us.js`,
      `${webPart}/loc/fr-fr.js`,
    ]);
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
    const { id } = JSON.parse(read(`${webPart}/RoleFinderWebPart.manifest.json`)) as { id: string };
    expect(Object.keys(files).toSorted()).toEqual([
      'LISEZ-MOI.md',
      'README.md',
      'ajo-role-finder.tgz',
      'config/config.json',
      'config/package-solution.json',
      'config/rig.json',
      'package.json',
      `${webPart}/RoleFinderWebPart.manifest.json`,
      `${webPart}/RoleFinderWebPart.ts`,
      `${webPart}/checks.ts`,
      `${webPart}/languages.ts`,
      `${webPart}/loc/en-us.js`,
      `${webPart}/loc/fr-fr.js`,
      `${webPart}/loc/mystrings.d.ts`,
      `${webPart}/pane.ts`,
      `${webPart}/properties.ts`,
      `${webPart}/settings.ts`,
      `teams/${id}_color.png`,
      `teams/${id}_outline.png`,
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

  /** The fields of the property pane. */
  const fieldsOfPane = () =>
    visit.page.evaluate(() => {
      const { pages } = window.webPart.getPropertyPaneConfiguration();
      return pages.flatMap(({ groups }) =>
        groups.flatMap(({ groupFields }) =>
          groupFields.map(({ targetProperty, properties }) => {
            const { label, options } = properties as {
              label?: string;
              options?: { key: string }[];
            };
            return { name: targetProperty, label, options: options?.map(({ key }) => key) };
          }),
        ),
      );
    });

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

  it.each([
    ['english', 'README.md', 'setting'],
    ['french', 'LISEZ-MOI.md', 'réglage'],
  ])(
    'has each field once, as the document in its language says: %s',
    async (path, file, column) => {
      await visit.open(`/${path}`);
      const fields = await fieldsOfPane();
      const names = fields.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(fields.find(({ name }) => name === 'lang')?.options).toEqual(['', 'en', 'fr']);
      const labels = [...new Set(fields.map(({ label }) => label))];
      expect(rowsOf(read(file), column).map(([label]) => label)).toEqual(labels);
    },
  );

  it.each([
    ['accent', 'rgb(1 2 3)', 'kind of blue', 'NoColor'],
    ['base', '/docs/', 'javascript:alert(1)', 'NoAddress'],
    ['page', 'https://intranet.example/', 'mailto:a@b.example', 'NoAddress'],
    ['marketer', 'none', '<b>', 'NoAddress'],
    ['marketer-contact-address', 'jane@a.example', 'javascript:alert(1)', 'NoContactAddress'],
    ['marketer-contact-address', '+33 1 23 45', 'desk 7', 'NoContactAddress'],
    ['content', '{"title": "Ours"}', '{"title": 7}', 'NoContent'],
    ['content', '{"en": {"title": "Ours"}}', '{"fr": {"title": 7}}', 'NoContent'],
    ['content', '/own.json', '{"title": "Ours"', 'NoContent'],
  ])('says in the field what cannot be used: %s', async (name, right, wrong, problem) => {
    await visit.open('/english');
    const problemWith = (value: string) =>
      visit.page.evaluate(
        async ([name, value]) => {
          const { pages } = window.webPart.getPropertyPaneConfiguration();
          const fields = pages.flatMap(({ groups }) =>
            groups.flatMap(({ groupFields }) => groupFields),
          );
          const field = fields.find(({ targetProperty }) => targetProperty === name);
          const properties = field?.properties as IPropertyPaneTextFieldProps | undefined;
          return properties?.onGetErrorMessage?.(value);
        },
        [name, value] as const,
      );
    expect(await problemWith('')).toBe('');
    expect(await problemWith(right)).toBe('');
    expect(await problemWith(wrong)).toContain(english[problem]);
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

  it('shows the JSON that the field of content holds, with the contacts of the other fields', async () => {
    await visit.open('/english');
    await visit.page.route('**/own.json', (route) =>
      route.fulfill({ json: { title: 'From a file' } }),
    );
    const contactOf = async () => {
      await takeQuiz(finder());
      const link = finder().getByRole('link', { name: 'Ask Jane' }).first();
      return link.getAttribute('href');
    };
    const jane = { 'marketer-contact': 'Ask Jane', 'marketer-contact-address': 'jane@a.example' };
    await set({ ...jane, content: '{"title": "A quiz by us"}' });
    await finder().getByText('A quiz by us').waitFor();
    expect(await contactOf()).toBe('mailto:jane@a.example');

    await set({ content: '/own.json', 'marketer-contact-address': '+33 (1) 23' });
    await finder().getByRole('link', { name: 'Ask Jane' }).first().waitFor();
    await expect
      .poll(() => finder().getByRole('link', { name: 'Ask Jane' }).first().getAttribute('href'))
      .toBe('tel:+33(1)23');

    await set({ content: '', 'marketer-contact-address': 'javascript:alert(1)' });
    await finder().getByText('Ask Jane').first().waitFor();
    await expect.poll(() => finder().getByRole('link', { name: 'Ask Jane' }).count()).toBe(0);
  });

  it('shows texts as texts, a role without a link, and keeps answers as long as the tab is open', async () => {
    await visit.open('/english');
    await set({
      intro: 'Welcome\n\n<b>to us</b>',
      footer: 'Bye',
      marketer: 'none',
      persist: 'x',
      storage: 'session',
    });
    await takeQuiz(finder());
    const texts = await finder().evaluate((each) =>
      [...each.children].map(({ slot, innerHTML }) => [slot, innerHTML]),
    );
    expect(texts).toEqual([
      ['intro', 'Welcome'],
      ['intro', '&lt;b&gt;to us&lt;/b&gt;'],
      ['footer', 'Bye'],
    ]);
    expect(await finder().evaluate((each) => (each as RoleFinder).paths)).toEqual({
      marketer: null,
    });
    expect(
      await visit.page.evaluate(() => [
        sessionStorage.getItem('role-finder:x') !== null,
        localStorage.getItem('role-finder:x') !== null,
      ]),
    ).toEqual([true, false]);
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
