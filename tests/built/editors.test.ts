import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import type { RoleFinder } from 'ajo-role-finder';
import { AppManifestUtils } from '@microsoft/app-manifest';
import { Ajv } from 'ajv';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { axe, findings } from '../support/axe-in-page.js';
import { pageWith, serve } from '../support/serve.js';
import { newPage, sharedBrowser, takeQuiz } from '../support/visit.js';

const editor = new URL('embed.html', inject('demo')).href;
let browser: Browser;
let page: Page;
let errors: string[] = [];

/** What is answered to the questions that the page asks; else yes. */
const answers: boolean[] = [];

beforeAll(async () => {
  browser = await sharedBrowser();
  page = await newPage(browser);
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => errors.push(message.text()));
  // The page is left with changes that are not saved.
  page.on('dialog', (dialog) => ((answers.shift() ?? true) ? dialog.accept() : dialog.dismiss()));
});

afterAll(() => browser.close());

/** Whether the next test goes on in the page of the last one. */
let goesOn = false;

beforeEach(async () => {
  errors = [];
  if (page.url() !== editor) await page.goto(editor);
});

afterEach(async () => {
  if (!goesOn) await leave();
  expect(errors).toEqual([]);
});

const leave = () => page.goto('about:blank');

/** Has the tests of a group share a page: each leaves it as the next one needs it. */
function inOnePage(): void {
  beforeAll(() => {
    goesOn = true;
  });
  afterAll(async () => {
    goesOn = false;
    await leave();
  });
}

const choose = (group: string, name: string) =>
  page.getByRole('group', { name: group }).getByRole('radio', { name, exact: true }).check();
const turnTo = (language: string) =>
  page.getByRole('button', { name: language, exact: true }).click();
const preview = () => page.locator('.preview role-finder');
const codes = () => page.locator('.todo pre:visible');
const code = async () => (await codes().first().textContent()) ?? '';

/** The file that a click saves. */
async function saved(button: string): Promise<Uint8Array> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  return new Uint8Array(await buffer(await (await download).createReadStream()));
}

/** The files of a package as texts, which are compared at once. */
const textsIn = (files: Readonly<Record<string, Uint8Array>>) =>
  Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes, true)]));

/** What Microsoft publishes for the strings of a language. */
function stringsSchema(): object {
  const folder = 'node_modules/@microsoft/app-manifest/build/json-schemas/teams/v1.19';
  const text = readFileSync(`${folder}/MicrosoftTeams.Localization.schema.json`, 'utf8');
  // It calls itself one of draft 4; it has nothing that later drafts read otherwise.
  return { ...(JSON.parse(text) as object), $schema: undefined };
}

describe('what an editor chooses', () => {
  beforeEach(async () => {
    await page.getByLabel('Address of your learning paths').fill('https://docs.example/"paths"/');
    await page.getByText('A link for each role').click();
    await page.getByRole('textbox', { name: 'Developer' }).fill('../"code"?a=1&b=<2>');
    await page.getByLabel('An accent color').check();
    await page.locator('[name=accent]').fill('#8a1c3b');
    await choose('Language', 'Français');
  });

  it.each([
    'Script',
    'Module, which does not hold up the page',
    'Frame (iframe), where no script is allowed',
  ])('is what the code shows: %s', async (way) => {
    await choose('How?', way);
    const site = await serve('.', { '/': pageWith(await code()) });
    await page.goto(site.address);
    const around = way.startsWith('Frame') ? page.frameLocator('iframe') : page;
    const finder = around.locator('role-finder');
    await takeQuiz(finder, 'fr');
    const link = finder.getByRole('link', { name: 'Commencer en tant que spécialiste' }).first();
    expect(await link.getAttribute('href')).toBe('https://docs.example/%22paths%22/marketer');
    expect(await link.evaluate((each) => getComputedStyle(each).backgroundColor)).toBe(
      'rgb(138, 28, 59)',
    );
    await finder.getByRole('button', { name: 'Voir les quatre rôles' }).first().click();
    await expect
      .poll(() => finder.getByRole('link', { name: 'développeur' }).first().getAttribute('href'))
      .toBe('https://docs.example/%22code%22?a=1&b=%3C2%3E');
    await site.close();
  });

  it('is what the preview shows, narrow and dark too', async () => {
    await choose('Width', 'Narrow, as on a phone');
    await choose('Background', 'Dark');
    await takeQuiz(preview(), 'fr');
    const link = preview().getByRole('link', { name: 'Commencer en tant que' }).first();
    expect(await link.getAttribute('href')).toBe('https://docs.example/%22paths%22/marketer');
    const [width, ground] = await preview().evaluate((each) => [
      each.clientWidth,
      getComputedStyle(each.parentElement ?? each).backgroundColor,
    ]);
    expect(width).toBe(320);
    expect(ground).toBe('rgb(29, 34, 42)');
  });

  it('is copied', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page
      .locator('.todo')
      .getByRole('button', { name: 'Copy' })
      .and(page.locator(':visible'))
      .click();
    await page.getByRole('status').filter({ hasText: 'Copied.' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code());
  });
});

describe('an address that is none', () => {
  it('is told at its field, in the language of the page, and left out', async () => {
    await turnTo('Français');
    const field = page.getByLabel('Adresse de vos parcours d’apprentissage');
    await field.fill('javascript:alert(1)');
    expect(await code()).not.toContain('alert');
    await field.blur();
    const alert = page.getByRole('alert').filter({ hasText: 'Ce n’est pas une adresse' });
    await alert.waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.getAttribute('aria-describedby')).toBe(await alert.getAttribute('id'));
    expect(await field.inputValue()).toBe('javascript:alert(1)');
    await field.fill('https://intranet.example/ajo/');
    await alert.waitFor({ state: 'hidden' });
    expect(await code()).toContain('base="https://intranet.example/ajo/"');
  });

  it('leaves the folder of the files as it was', async () => {
    const before = await code();
    const field = page.getByLabel('Address of the folder with the files');
    await field.fill('intranet/role-finder');
    expect(await code()).toBe(before);
    for (const address of ['https://i.example/rf', 'https://i.example/rf/embed.html']) {
      await field.fill(address);
      expect(await code()).toContain('src="https://i.example/rf/role-finder.classic.min.js"');
    }
  });
});

describe('an address that is wrong', () => {
  inOnePage();

  it.each(['www.example.com', 'docs.example/ajo', 'no address', 'https://exa mple.com', 'htp:/x'])(
    'holds up what would leave it out: %s',
    async (address) => {
      await choose('Where will it go?', 'LMS (SCORM)');
      const field = page.getByLabel('Address of your learning paths');
      await field.fill(address);
      // With the focus still in the field: what is said of it does not move the button away.
      const button = page.getByRole('button', { name: 'SCORM 1.2' });
      await button.hover();
      await page.mouse.down();
      await page.mouse.up();
      await page.getByRole('status').filter({ hasText: 'First correct the address.' }).waitFor();
      expect(await field.evaluate((each) => each === document.activeElement)).toBe(true);
      await field.fill('');
      await saved('SCORM 1.2');
    },
  );
});

describe('an address that is right', () => {
  inOnePage();

  it.each([
    'campaigns.html',
    '../paths/',
    '/ajo',
    '#a',
    'https://x.example/?a=b.c/',
    '//cdn.example/a',
  ])('is taken as it is: %s', async (address) => {
    const field = page.getByLabel('Address of your learning paths');
    await field.fill(address);
    await field.blur();
    expect(await field.getAttribute('aria-invalid')).toBe('false');
    expect(await code()).toContain(`base="${address}"`);
  });
});

describe('each host', () => {
  const hosts = [
    ['HTML page', 1],
    ['WordPress', 1],
    ['SharePoint', 1],
    ['Microsoft Teams', 0],
    ['Confluence', 1],
    ['AEM', 2],
    ['Drupal', 1],
    ['LMS (SCORM)', 0],
    ['Wiki', 2],
    ['Documentation site', 4],
  ] as const;

  describe('has its own steps and codes, in both languages, without a fault', () => {
    inOnePage();
    beforeAll(async () => {
      await page.goto(editor);
      await page.addScriptTag(axe);
    });

    it.each(hosts)('%s', async (host, count) => {
      await choose('Where will it go?', host);
      expect(await codes().count()).toBe(count);
      expect(await page.locator('.todo ol:visible').count()).toBe(1);
      const addresses = await page
        .locator('.todo a:visible')
        .evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
      for (const address of addresses)
        if (address.includes('/dist/')) expect((await fetch(address)).status, address).toBe(200);
      for (const language of ['Français', 'English']) {
        await turnTo(language);
        expect(await findings(page)).toEqual([]);
        await page.setViewportSize({ width: 320, height: 640 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
        await page.setViewportSize({ width: 1280, height: 720 });
      }
    });
  });

  it('WordPress takes what is chosen as a shortcode', async () => {
    await choose('Where will it go?', 'WordPress');
    await page.getByLabel('Address of your learning paths').fill('https://docs.example/["a"]/');
    await page.getByText('A link for each role').click();
    await page.getByRole('textbox', { name: 'Data Engineer' }).fill('../data');
    await page.getByLabel('Keep answers').check();
    expect(await code()).toBe(
      '[role_finder base="https://docs.example/%5B%22a%22%5D/" data-engineer="../data" persist="quiz"]',
    );
  });

  it('is offered once', async () => {
    const names = page.getByRole('group', { name: 'Where will it go?' }).getByRole('radio');
    expect(await names.count()).toBe(hosts.length);
  });

  it('with a frame has an address that shows what is chosen', async () => {
    await choose('Where will it go?', 'Confluence');
    await choose('Language', 'Français');
    await choose('Background of a frame', 'Dark');
    await page.getByLabel('Keep answers').check();
    await page.goto(await code());
    const finder = page.locator('role-finder');
    await finder.getByRole('heading', { name: 'Quelles responsabilités' }).waitFor();
    expect(await finder.evaluate((each) => (each as RoleFinder).persist)).toBe('quiz');
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  });

  it('has nothing of what was chosen for another one alone', async () => {
    await choose('Where will it go?', 'Confluence');
    await choose('Background of a frame', 'Dark');
    await page
      .getByLabel('Address of your file of content')
      .fill('https://files.example/mine.json');
    expect(await code()).toContain('theme=dark&content=https');
    await choose('Where will it go?', 'LMS (SCORM)');
    const files = unzipSync(await saved('SCORM 1.2'));
    expect(strFromU8(files['imsmanifest.xml'] ?? new Uint8Array())).not.toContain('parameters');
  });
});

describe('the package for an LMS', () => {
  it.each(['1.2', '2004'])(
    'is the released one, and tells its page what is chosen: SCORM %s',
    async (version) => {
      await choose('Where will it go?', 'LMS (SCORM)');
      await choose('Language', 'Français');
      await page
        .getByLabel('Address of your learning paths')
        .fill('https://docs.example/?a="1"&b=2');
      const { 'imsmanifest.xml': manifest, ...files } = unzipSync(await saved(`SCORM ${version}`));
      const released = unzipSync(readFileSync(`dist/hosts/role-finder-scorm-${version}.zip`));
      const { 'imsmanifest.xml': releasedManifest, ...releasedFiles } = released;
      expect(textsIn(files)).toEqual(textsIn(releasedFiles));
      expect(strFromU8(manifest ?? new Uint8Array())).toContain(
        'parameters="?lang=fr&amp;base=https%3A%2F%2Fdocs.example%2F%3Fa%3D%221%22%26b%3D2"',
      );
      expect(strFromU8(releasedManifest ?? new Uint8Array())).not.toContain('parameters');
    },
  );
});

describe('the package for Teams', () => {
  beforeEach(() => choose('Where will it go?', 'Microsoft Teams'));

  it('asks for an address that Teams takes', async () => {
    await page.getByRole('button', { name: 'Make the app package' }).click();
    await page.getByRole('status').filter({ hasText: 'has to begin with https://' }).waitFor();
    const folder = page.getByLabel('Address of the folder with the files');
    expect(await folder.evaluate((each) => each === document.activeElement)).toBe(true);
  });

  it('is what Microsoft’s schemas ask for, with French strings and two icons', async () => {
    await page.getByLabel('Address of the folder').fill('https://intranet.example/role-finder/');
    await page.getByLabel('Name of your company').fill('Zoë & Söhne <Lyon>');
    await page.getByLabel('Address of your learning paths').fill('https://docs.example/ajo/');
    const files = unzipSync(await saved('Make the app package'));
    expect(Object.keys(files).sort()).toEqual([
      'color.png',
      'fr.json',
      'manifest.json',
      'outline.png',
    ]);
    const json = (name: string) => JSON.parse(strFromU8(files[name] ?? new Uint8Array())) as object;
    expect(await AppManifestUtils.validateAgainstSchema(json('manifest.json') as never)).toEqual(
      [],
    );
    const validate = new Ajv({
      strict: false,
      unicodeRegExp: false,
      formats: { uri: true },
    }).compile(stringsSchema());
    expect(validate(json('fr.json')), JSON.stringify(validate.errors)).toBe(true);
    expect(json('fr.json')).toMatchObject({ 'name.short': 'Trouver son rôle' });
    expect(json('manifest.json')).toMatchObject({
      developer: { name: 'Zoë & Söhne <Lyon>' },
      localizationInfo: { additionalLanguages: [{ languageTag: 'fr', file: 'fr.json' }] },
      staticTabs: [
        {
          contentUrl:
            'https://intranet.example/role-finder/embed.html?lang={locale}&theme={theme}&base=https%3A%2F%2Fdocs.example%2Fajo%2F',
        },
      ],
      validDomains: ['intranet.example'],
    });
    // The width and the height stand in the header of a PNG.
    const sizeOf = (name: string) => {
      const view = new DataView((files[name] ?? new Uint8Array()).slice().buffer);
      return [view.getUint32(16), view.getUint32(20)];
    };
    expect(sizeOf('color.png')).toEqual([192, 192]);
    expect(sizeOf('outline.png')).toEqual([32, 32]);
  });

  it('is a new version of the same app for the same address', async () => {
    const manifestAt = async (address: string) => {
      await page.getByLabel('Address of the folder').fill(address);
      const { 'manifest.json': manifest } = unzipSync(await saved('Make the app package'));
      return JSON.parse(strFromU8(manifest ?? new Uint8Array())) as { id: string; version: string };
    };
    const made = [
      await manifestAt('https://intranet.example/a/'),
      await manifestAt('https://intranet.example/b/'),
      await manifestAt('https://intranet.example/a'),
    ] as const;
    expect(made[1].id).not.toBe(made[0].id);
    expect(made[2].id).toBe(made[0].id);
    const versions = made.map(({ version }) => version.split('.').map(Number));
    for (const version of versions) {
      expect(version).toHaveLength(3);
      for (const number of version) expect(number).toBeLessThan(2 ** 16);
    }
    const [first = [], second = [], third = []] = versions;
    for (const [one, next] of [
      [first, second],
      [second, third],
    ] as const) {
      const differing = one.findIndex((number, nth) => number !== next[nth]);
      expect(next[differing]).toBeGreaterThan(one[differing] ?? Infinity);
    }
  });
});

describe('content of one’s own', () => {
  beforeEach(async () => {
    await page.locator('.own-content > summary').click();
    await page.getByRole('textbox', { name: 'Title', exact: true }).first().waitFor();
  });

  const file = (text: string | Buffer) =>
    page.getByLabel('Open a file').setInputFiles({
      name: 'mine.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
  const title = (text: string) => preview().getByText(text, { exact: true }).first();
  const heading = (name: string) => preview().getByRole('heading', { name });

  it('is edited in each language, seen, and saved as what differs', async () => {
    await page.getByText('Question 1: Which responsibilities are yours?').click();
    await page
      .getByRole('textbox', { name: 'Title', exact: true })
      .nth(1)
      .fill('  What is\nyours, "friend"? ');
    await heading('What is yours, "friend"?').waitFor();
    await page
      .getByRole('group', { name: 'Statement 1: Administrator' })
      .getByRole('textbox', { name: 'Text' })
      .fill('Settings');
    await preview().getByRole('checkbox', { name: 'Settings' }).waitFor();
    await choose('Texts in', 'Français');
    await page.getByText('Role 4: Spécialiste marketing').click();
    await page
      .getByRole('textbox', { name: 'Address of the learning path' })
      .fill('https://wiki.example/fr');
    await heading('Quelles responsabilités').waitFor();
    const text = strFromU8(await saved('Save the file'));
    expect(JSON.parse(text)).toEqual({
      en: {
        questions: [
          {
            id: 'responsibilities',
            title: 'What is yours, "friend"?',
            statements: [{ id: 'system', text: 'Settings' }],
          },
        ],
      },
      fr: { roles: [{ id: 'marketer', path: 'https://wiki.example/fr' }] },
    });
    const schema = JSON.parse(readFileSync('dist/content.schema.json', 'utf8')) as object;
    const validate = new Ajv().compile(schema);
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);

    await page.reload();
    await page.locator('.own-content > summary').click();
    await page.getByRole('textbox', { name: 'Title', exact: true }).first().waitFor();
    await file(text);
    await heading('What is yours, "friend"?').waitFor();
    expect(strFromU8(await saved('Save the file'))).toBe(text);
  });

  it('keeps what cannot be used in its field, says so there, and is not saved with it', async () => {
    await page.getByText('Role 1: Administrator').click();
    const field = page.getByRole('textbox', { name: 'Address of the learning path' }).first();
    await field.fill('mailto:jane@example.com');
    await page.getByText('Role 1: Administrator').click();
    await page.getByRole('button', { name: 'Save the file' }).click();
    expect(await field.evaluate((each) => each === document.activeElement)).toBe(true);
    await page.getByRole('alert').filter({ hasText: 'This is no address' }).waitFor();
    await field.fill('https://wiki.example/');
    await field.blur();
    expect(strFromU8(await saved('Save the file'))).toContain('https://wiki.example/');
  });

  it('gives an empty field its first text back', async () => {
    const field = page.getByRole('textbox', { name: 'Title', exact: true }).first();
    const first = await field.inputValue();
    await field.fill('Another');
    await field.fill('');
    await field.blur();
    expect(await field.inputValue()).toBe(first);
    expect(JSON.parse(strFromU8(await saved('Save the file')))).toEqual({ en: {}, fr: {} });
  });

  it.each([
    ['no JSON', '{ "en": {\n "title": "x" "y"', 'Line 2, column 15', 'this is no JSON'],
    [
      'an unknown id',
      '{"en":{"roles":[{"id":"boss"}]}}',
      'content.en.roles[0].id',
      'administrator',
    ],
    [
      'a wrong address',
      '{"fr":{"roles":[{"id":"marketer","path":"javascript:0"}]}}',
      'content.fr.roles[marketer].path',
      'an http(s) address is needed, not “javascript:0”.',
    ],
    [
      'a number for a text',
      '{"en":{"title":42}}',
      'content.en.title',
      'a text is needed, not “42”.',
    ],
    ['a list', '[]', 'content', 'an object is needed.'],
    [
      'texts beside languages',
      '{"en":{},"title":"x"}',
      'content',
      'the code of a language is needed',
    ],
  ])('is not lost to a file with a mistake: %s', async (_, text, place, reason) => {
    await page.getByRole('textbox', { name: 'Title', exact: true }).first().fill('Mine');
    await file(text);
    const alert = page.locator('.file-error');
    await alert.waitFor();
    expect(await alert.innerText()).toContain(place);
    expect(await alert.innerText()).toContain(reason);
    expect(await alert.innerText()).not.toMatch(/TypeError|SyntaxError|Without/);
    expect(
      await page.getByRole('textbox', { name: 'Title', exact: true }).first().inputValue(),
    ).toBe('Mine');
    await turnTo('Français');
    expect(await alert.innerText()).toMatch(
      /rien n’a été changé. .*(il faut|ce n’est pas du JSON)/,
    );
    await file('{"title":"For all"}');
    await alert.waitFor({ state: 'hidden' });
    await title('For all').waitFor();
  });

  it('is not lost to a file that is opened, unless that is what an editor wants', async () => {
    await page.getByRole('textbox', { name: 'Title', exact: true }).first().fill('Mine');
    answers.push(false, true);
    await file('{"title":"Another"}');
    await expect.poll(() => answers).toEqual([true]);
    await title('Mine').waitFor();
    await file('{"title":"Another"}');
    await title('Another').waitFor();
    expect(answers).toEqual([]);
  });

  it('keeps what a file has beside English and French', async () => {
    await file('{"$schema":"./s.json","de":{"title":"Was?"},"en":{"title":"What?"}}');
    await title('What?').waitFor();
    expect(JSON.parse(strFromU8(await saved('Save the file')))).toEqual({
      $schema: './s.json',
      de: { title: 'Was?' },
      en: { title: 'What?' },
      fr: {},
    });
  });

  it('has to be in UTF-8', async () => {
    await file(Buffer.from('{"title":"\u00e9t\u00e9"}', 'latin1'));
    await page.getByRole('alert').filter({ hasText: 'Save it with the encoding UTF-8.' }).waitFor();
  });

  it('goes into the package for an LMS', async () => {
    await page.getByRole('textbox', { name: 'Title', exact: true }).first().fill('Mine');
    await choose('Where will it go?', 'LMS (SCORM)');
    await choose('Language', 'English');
    const files = unzipSync(await saved('SCORM 2004'));
    expect(JSON.parse(strFromU8(files['content.json'] ?? new Uint8Array()))).toEqual({
      en: { title: 'Mine' },
      fr: {},
    });
    const manifest = strFromU8(files['imsmanifest.xml'] ?? new Uint8Array());
    expect(manifest).toContain('parameters="?lang=en&amp;content=content.json"');
    expect(manifest).toMatch(/<file [^>]*href="content.json"/);
    expect(manifest).toContain('<title>Mine</title>');

    const identifierIn = (text: string) => /<manifest[^>]* identifier="([^"]+)"/.exec(text)?.[1];
    const again = async (title: string, language: string) => {
      await page.getByRole('textbox', { name: 'Title', exact: true }).first().fill(title);
      await choose('Language', language);
      const { 'imsmanifest.xml': made } = unzipSync(await saved('SCORM 2004'));
      return strFromU8(made ?? new Uint8Array());
    };
    const own = identifierIn(manifest);
    expect(own).toMatch(/^role-finder-scorm-2004-[\w-]+$/);
    const other = await again('Yours', 'Same as the page or the visitor');
    expect(identifierIn(other)).not.toBe(own);
    expect(other).toMatch(/<title>Yours \/ Quel est votre rôle dans Journey.Optimizer.\?<\/title>/);
    expect(identifierIn(await again('Mine', 'English'))).toBe(own);
  });

  it('may be another subject altogether, and is saved whole then', async () => {
    const radio = readFileSync('demo/own-content.json', 'utf8');
    await file(radio);
    await heading('What do you like to do?').waitFor();
    await page.getByText('Role 5: Archive', { exact: true }).click();
    const name = page.getByRole('textbox', { name: 'Name', exact: true });
    await name.fill('Keeper');
    const { en, fr } = JSON.parse(strFromU8(await saved('Save the file'))) as Record<
      'en' | 'fr',
      { roles: { name: string }[] }
    >;
    const given = JSON.parse(radio) as { en: { roles: { name: string }[] }; fr: object };
    expect(fr).toEqual(given.fr);
    expect(en.roles[4]?.name).toBe('Keeper');
    expect(en.roles.slice(0, 4)).toEqual(given.en.roles.slice(0, 4));
  });
});
