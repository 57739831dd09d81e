import {
  chromium,
  type Browser,
  type FrameLocator,
  type Locator,
  type Page,
  type Request,
} from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { findings, axe } from '../support/axe-in-page.js';
import { codeOf, contentWith, publicationWith } from '../support/publication.js';
import { holdBack, newPage, takeQuiz } from '../support/visit.js';
import {
  missingForWordPress,
  plugins,
  startWordPress,
  type WordPressSite,
} from './wordpress-site.js';

/** What is used of the editor. */
interface WordPressData {
  readonly select: (store: string) => {
    readonly getSelectedBlockClientId: () => string;
    readonly getBlocks: () => readonly WordPressBlock[];
  };
  readonly dispatch: (store: string) => {
    readonly updateBlockAttributes: (id: string, attributes: object) => void;
  };
}

interface WordPressBlocks {
  readonly switchToBlockType: (
    block: WordPressBlock | undefined,
    name: string,
  ) => readonly WordPressBlock[];
  readonly rawHandler: (given: { readonly HTML: string }) => readonly WordPressBlock[];
}

interface WordPressBlock {
  readonly name: string;
  readonly attributes: object;
}

/** https://developer.mozilla.org/docs/Web/API/LayoutShift */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

const missing = missingForWordPress();
if (missing) console.warn(missing);

const headings = {
  quiz: {
    en: 'Which responsibilities are yours, or will be?',
    fr: 'Quelles sont ou seront vos responsabilités',
  },
  team: { en: 'Who has which role?', fr: 'Qui a quel rôle' },
};

describe.skipIf(missing)('WordPress', () => {
  let site: WordPressSite;
  let browser: Browser;
  let editor: Page;
  let visitor: Page;
  let errors: string[] = [];

  beforeAll(async () => {
    site = await startWordPress();
    browser = await chromium.launch(inject('launchOptions'));
    [editor, visitor] = [await newPage(browser), await newPage(browser)];
    for (const page of [editor, visitor])
      page.on('pageerror', ({ stack }) => errors.push(`${stack}`));
    await logIn(editor, 'author');
  });

  afterEach(() => {
    const problems = [...site.complaints(), ...errors];
    errors = [];
    expect(problems).toEqual([]);
  });

  afterAll(async () => {
    await browser.close();
    site.stop();
  });

  async function logIn(page: Page, name: string): Promise<void> {
    await page.goto(`${site.address}/wp-login.php?redirect_to=/wp-admin/edit.php`);
    await page.fill('#user_login', name);
    await page.fill('#user_pass', 'password');
    await page.click('#wp-submit');
    await page.waitForURL(/edit\.php/);
  }

  /** A post that someone publishes, and its address; what they may not write is taken out of it. */
  function publish(content: string, as = 'author'): string {
    const id = site.run(`
      wp_set_current_user(get_user_by('login', '${as}')->ID);
      echo wp_insert_post(wp_slash([
        'post_title' => 'Roles',
        'post_status' => 'publish',
        'post_content' => base64_decode('${Buffer.from(content).toString('base64')}'),
      ]));
    `);
    return `${site.address}/?p=${id}`;
  }

  /** The attributes of each quiz or team in the HTML of a page, before any script has run. */
  async function attributesAt(url: string): Promise<readonly Record<string, string>[]> {
    const html = await (await fetch(url)).text();
    return visitor.evaluate(
      (text) =>
        Array.from(
          new DOMParser()
            .parseFromString(text, 'text/html')
            .querySelectorAll('role-finder, role-finder-team'),
          ({ attributes }) =>
            Object.fromEntries(Array.from(attributes, (each) => [each.name, each.value])),
        ),
      html,
    );
  }

  /** The scripts of the plugin that a page has. */
  const scriptsIn = (page: Page): Promise<readonly string[]> =>
    page.evaluate(() =>
      Array.from(document.scripts, ({ src }) => src)
        .filter((src) => src.includes('/role-finder/'))
        .map((src) => src.replace(/.*\/|\?.*/g, '')),
    );

  /** Where the editor shows the post: in the page or, in later versions, in a frame. */
  async function canvas(): Promise<Page | FrameLocator> {
    const frame = editor.locator('iframe[name="editor-canvas"]');
    await frame.or(editor.locator('.editor-styles-wrapper')).first().waitFor();
    return (await frame.count()) ? frame.contentFrame() : editor;
  }

  /** Begins a post, and inserts a block as it is called in the inserter, where each of some words finds it. */
  async function insert(name: string, words: readonly string[] = [name]): Promise<Locator> {
    await editor.goto(`${site.address}/wp-admin/post-new.php`);
    const toggle = editor.locator(
      '.edit-post-header-toolbar__inserter-toggle, .editor-document-tools__inserter-toggle',
    );
    await canvas();
    await toggle.click();
    const option = editor.getByRole('option', { name });
    for (const word of words) {
      await editor.getByRole('searchbox').fill('nothing');
      await option.waitFor({ state: 'detached' });
      await editor.getByRole('searchbox').fill(word);
      await option.waitFor();
    }
    await option.click();
    await toggle.click();
    return (await canvas()).locator('[data-type^="role-finder/"]');
  }

  async function openSidebar(): Promise<Locator> {
    const toggle = editor.locator('.interface-pinned-items button').first();
    if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
    return editor.locator('.block-editor-block-inspector');
  }

  /** Opens a post in the editor. */
  async function edit(url: string): Promise<Locator> {
    const id = new URL(url).searchParams.get('p');
    await editor.goto(`${site.address}/wp-admin/post.php?action=edit&post=${String(id)}`);
    return (await canvas()).locator('[data-type^="role-finder/"]');
  }

  /** Publishes what the editor has, and gives its address. */
  async function publishFromEditor(): Promise<string> {
    await editor.locator('.editor-post-publish-button__button').click();
    await editor.locator('.editor-post-publish-panel .editor-post-publish-button').click();
    await editor.locator('.post-publish-panel__postpublish-header').waitFor();
    const id = await editor.evaluate(() => new URL(location.href).searchParams.get('post'));
    return `${site.address}/?p=${String(id)}`;
  }

  it('has an author, who may not write HTML of their own', () => {
    const canWrite = site.run(
      `echo json_encode(get_user_by('login', 'author')->has_cap('unfiltered_html'));`,
    );
    expect(canWrite).toBe('false');
  });

  it('lets an author insert a quiz, see it live in French, save and reopen it; a visitor takes it', async () => {
    const block = await insert('Role finder');
    await block.getByText(headings.quiz.en).waitFor();
    const sidebar = await openSidebar();
    await sidebar.getByLabel('Language').selectOption('fr');
    await block.getByText(headings.quiz.fr).waitFor();
    const url = await publishFromEditor();

    await editor.reload();
    await (await canvas()).getByText(headings.quiz.fr).waitFor();
    expect(await (await canvas()).locator('.block-editor-warning').count()).toBe(0);

    await visitor.goto(url);
    expect(await scriptsIn(visitor)).toEqual(['role-finder.classic.min.js']);
    expect(await visitor.evaluate(() => document.documentElement.lang)).toBe('en-US');
    await takeQuiz(visitor.locator('role-finder'), 'fr');
  });

  it('selects the block on a click in it, ticks nothing, and lets no key into it', async () => {
    const url = publish(
      '<!-- wp:role-finder/quiz /-->\n\n<!-- wp:paragraph --><p>After</p><!-- /wp:paragraph -->',
    );
    const block = await edit(url);
    const box = block.getByText('Design and run customer journeys');
    await box.waitFor();
    expect(await isSelected(block)).toBe(false);
    // It cannot be hit: what is around it is.
    await box.click({ force: true });
    await expect.poll(() => isSelected(block)).toBe(true);
    await editor.keyboard.press('Tab');
    expect(
      await block.evaluate((element) => {
        const quiz = element.querySelector('role-finder')?.shadowRoot;
        return [quiz?.activeElement, quiz?.querySelector(':checked')];
      }),
    ).toEqual([null, null]);
    await editor.keyboard.press('Shift+Tab');
    await editor.keyboard.press('Delete');
    await expect.poll(() => block.count()).toBe(0);
  });

  const isSelected = (block: Locator): Promise<boolean> =>
    block.evaluate((element) => element.classList.contains('is-selected'));

  it('takes every setting from the sidebar', async () => {
    const block = await insert('Role finder');
    const sidebar = await openSidebar();
    await sidebar.getByLabel('Level of the first heading').selectOption('3');
    const texts = {
      'Keep answers under this name': 'L’équipe d’Anna',
      'Address that a copied link leads to': 'https://intranet.example/?page=1',
      'Your own content': '/content.json',
      'Base address': 'https://wiki.example/?a=1&b=2',
      Administrator: 'admin.html',
      'Data Engineer': '/data',
      Developer: 'none',
      Marketer: 'https://host.example/marketer',
    };
    for (const [label, value] of Object.entries(texts)) {
      await sidebar.getByLabel(label, { exact: true }).fill(value);
    }
    await sidebar.getByRole('button', { name: /Accent/ }).click();
    await editor.locator('.components-circular-option-picker__option').first().click();
    const color = await block
      .locator('role-finder')
      .evaluate((element) => element.style.getPropertyValue('--role-finder-accent'));
    expect(color).toMatch(/^#/);
    const [{ paths, ...attributes } = {}] = await attributesAt(await publishFromEditor());
    expect(JSON.parse(paths ?? '')).toEqual({
      administrator: 'admin.html',
      'data-engineer': '/data',
      developer: null,
      marketer: 'https://host.example/marketer',
    });
    expect(attributes).toEqual({
      heading: '3',
      content: '/content.json',
      style: `--role-finder-accent:${color}`,
      base: 'https://wiki.example/?a=1&b=2',
      page: 'https://intranet.example/?page=1',
      persist: 'L’équipe d’Anna',
    });
  });

  it('lists the levels of the heading in their order, and is found by what people look for', async () => {
    await insert('Role finder', ['AJO', 'roles', 'onboarding', 'quiz']);
    const levels = (await openSidebar()).getByLabel('Level of the first heading');
    expect(await levels.locator('option').allTextContents()).toEqual(['1', '2', '3', '4']);
  });

  it('puts texts and contacts into their places, with links', async () => {
    const block = await insert('Role finder');
    const sidebar = await openSidebar();
    for (const title of ['Contacts', 'Texts'])
      await sidebar.getByRole('button', { name: title, exact: true }).click();
    const texts = {
      'Contact: Marketer': 'Ask Jane, jane@host.example',
      Above: 'Welcome to <strong>us</strong>',
      Below: 'Until soon',
    };
    for (const [label, text] of Object.entries(texts)) await sidebar.getByLabel(label).fill(text);
    await block.getByText('Welcome to us').waitFor();
    await visitor.goto(await publishFromEditor());
    const quiz = visitor.locator('role-finder');
    await takeQuiz(quiz);
    const mail = quiz.getByRole('link', { name: 'jane@host.example' });
    expect(await mail.getAttribute('href')).toBe('mailto:jane@host.example');
    expect(await mail.isVisible()).toBe(true);
    for (const text of ['Welcome to us', 'Until soon'])
      expect(await visitor.getByText(text).isVisible()).toBe(true);
  });

  it('says what cannot be used', async () => {
    const block = await insert('Role finder');
    const sidebar = await openSidebar();
    const problems = sidebar.locator('.components-notice.is-error');
    await sidebar.getByLabel('Base address').fill('javascript:alert(1)');
    await sidebar.getByLabel('Keep answers under this name').fill('<b>');
    await sidebar.getByLabel('Your own content').fill('{"en": {"titel": "Mine"}}');
    await expect
      .poll(() => problems.allTextContents())
      .toEqual([
        expect.stringContaining('at most 64 characters'),
        expect.stringContaining('content.en: “titel” is not a field there.'),
        expect.stringContaining('Only a web address'),
      ]);
    await block.getByText('The quiz cannot be shown at the moment.').waitFor();

    const setAccent = (accent: string) =>
      editor.evaluate((accent) => {
        const { data } = (window as unknown as { wp: { data: WordPressData } }).wp;
        const id = data.select('core/block-editor').getSelectedBlockClientId();
        data.dispatch('core/block-editor').updateBlockAttributes(id, { accent });
      }, accent);
    await setAccent('#ffee88');
    await sidebar.getByText('may be hard for people to read').waitFor();
    await setAccent('color-mix(in srgb, currentColor 20%, transparent)');
    await sidebar.getByText('This color cannot be used.').waitFor();
    await setAccent('color-mix(in srgb, navy, black)');
    await sidebar.getByText('This color cannot be used.').waitFor({ state: 'detached' });
    expect(await sidebar.getByText('may be hard for people to read').count()).toBe(0);
    errors = [];
  });

  it('asks for the content of an address once it is there', async () => {
    await insert('Role finder');
    const requests: string[] = [];
    const listen = (request: Request) => {
      if (request.url().includes('/own')) requests.push(request.url());
    };
    editor.on('request', listen);
    const answered = editor.waitForResponse('**/own.json');
    await editor.evaluate(async () => {
      const { data } = (window as unknown as { wp: { data: WordPressData } }).wp;
      const id = data.select('core/block-editor').getSelectedBlockClientId();
      const address = '/own.json';
      for (let end = 1; end <= address.length; end++) {
        const content = address.slice(0, end);
        data.dispatch('core/block-editor').updateBlockAttributes(id, { content });
        await new Promise(requestAnimationFrame);
      }
    });
    await answered;
    editor.off('request', listen);
    expect(requests).toEqual([`${site.address}/own.json`]);
  });

  describe('content of one’s own', () => {
    const title = 'Mine & <b>yours</b> -- "ours"';
    const content = contentWith(['title'], title);

    it('comes with the code of the page for editors, pasted by an author', async () => {
      await editor.goto(`${site.address}/wp-admin/post-new.php`);
      const page = await canvas();
      await page.getByLabel('Add default block').first().click();
      const settings = { lang: 'fr', isKept: true };
      const code = codeOf(
        publicationWith({ host: 'wordpress', route: 'block', settings, content }),
      );
      await editor.evaluate((code) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', code);
        const frame = document.querySelector<HTMLIFrameElement>('iframe[name="editor-canvas"]');
        const { activeElement } = frame?.contentDocument ?? document;
        activeElement?.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
        );
      }, code);
      await page.getByText(title).waitFor();
      await visitor.goto(await publishFromEditor());
      await visitor.getByText(title).waitFor();
      await takeQuiz(visitor.locator('role-finder'), 'fr');
    });

    it('is all that shows: what stands in the element does, where it cannot be read', async () => {
      await visitor.goto(publish('<!-- wp:role-finder/quiz {"content":"{\\"en\\": 1}"} /-->'));
      await visitor.getByText('The quiz cannot be shown at the moment.').waitFor();
      await visitor.getByRole('link', { name: 'Find your role in the documentation' }).waitFor();
      expect(await visitor.locator('role-finder').getByRole('checkbox').count()).toBe(0);
    });

    it('can be uploaded as a file by those who may write any HTML', () => {
      const output = site.run(`
        require_once 'wp-admin/includes/file.php';
        file_put_contents($file = wp_tempnam(), '{"fr": {"title": "Le mien"}}');
        foreach (['admin', 'author'] as $name) {
          wp_set_current_user(get_user_by('login', $name)->ID);
          $types[$name] = wp_check_filetype_and_ext($file, 'own.json')['type'];
        }
        echo json_encode($types);
      `);
      expect(JSON.parse(output)).toEqual({ admin: 'application/json', author: false });
    });
  });

  it('has a block for a team', async () => {
    const block = await insert('Team roles');
    await block.getByText(headings.team.en).waitFor();
    const sidebar = await openSidebar();
    await sidebar.getByLabel('Language').selectOption('fr');
    await block.getByText(headings.team.fr).waitFor();
    expect(await sidebar.getByLabel('Marketer').count()).toBe(0);
    await visitor.goto(await publishFromEditor());
    await visitor.getByRole('heading', { name: headings.team.fr }).waitFor();
    expect(await scriptsIn(visitor)).toEqual(['role-finder-team.classic.min.js']);
  });

  it('shows it in the frame of a smaller screen', async () => {
    await edit(publish('<!-- wp:role-finder/quiz {"lang":"fr"} /-->'));
    await editor
      .locator('.block-editor-post-preview__button-toggle, .editor-preview-dropdown__toggle')
      .click();
    await editor
      .getByRole('menuitem', { name: 'Tablet' })
      .or(editor.getByRole('menuitemradio', { name: 'Tablet' }))
      .click();
    const frame = editor.frameLocator('iframe[name="editor-canvas"]');
    await frame.getByText(headings.quiz.fr).waitFor();
  });

  describe('a shortcode', () => {
    it('is a quiz or a team, in whatever block it stands', async () => {
      await visitor.goto(
        publish(`
          <!-- wp:shortcode -->[role_finder lang="fr" marketer="a&amp;b.html"]<!-- /wp:shortcode -->
          <!-- wp:paragraph --><p>[role_finder_team lang="fr"]</p><!-- /wp:paragraph -->
          <!-- wp:freeform -->\n[role_finder]\n\nA text, and [role_finder heading=3] in it\n<!-- /wp:freeform -->`),
      );
      const quizzes = visitor.locator('role-finder');
      expect(await quizzes.count()).toBe(3);
      await takeQuiz(quizzes.first(), 'fr');
      const link = quizzes.first().getByRole('link', { name: 'Commencer' }).first();
      expect(await link.getAttribute('href')).toMatch(/\/a&b\.html$/);
      await quizzes.nth(1).getByRole('heading', { name: headings.quiz.en }).waitFor();
      await quizzes.nth(2).getByRole('heading', { name: headings.quiz.en, level: 3 }).waitFor();
      await visitor.getByRole('heading', { name: headings.team.fr }).waitFor();
      expect(await scriptsIn(visitor)).toEqual([
        ...['role-finder.classic.min.js', 'role-finder-team.classic.min.js'],
      ]);
      expect(await visitor.evaluate(() => document.querySelectorAll('p:empty').length)).toBe(0);
    });

    it('has texts between its tags, in their slots or where no script runs', async () => {
      const url = publish(`
        <!-- wp:shortcode -->[role_finder]<p slot="marketer">Ask <a href="mailto:jane@host.example">Jane</a><script>1</script></p>[/role_finder]<!-- /wp:shortcode -->
        <!-- wp:freeform -->\n[role_finder lang="fr"]\n\n<p slot="intro">Hello</p>\n\nRead <em>this</em>.\n\n[/role_finder]\n<!-- /wp:freeform -->`);
      const html = await (await fetch(url)).text();
      const inside = [...html.matchAll(/<role-finder[^>]*>(.*?)<\/role-finder>/gs)].map(
        ([, each]) => each?.replace(/\s*\n\s*/g, ''),
      );
      expect(inside).toEqual([
        expect.stringMatching(
          /^<p slot="marketer">Ask <a href="mailto:jane@host.example">Jane<\/a>1<\/p><a href="https:[^<]*<\/a>$/,
        ),
        '<p slot="intro">Hello</p>Read <em>this</em>.',
      ]);
      await visitor.goto(url);
      await takeQuiz(visitor.locator('role-finder').first());
      expect(await visitor.getByRole('link', { name: 'Jane' }).isVisible()).toBe(true);
    });

    it('becomes a block', async () => {
      await edit(
        publish(
          '<!-- wp:shortcode -->[role_finder lang="fr" developer="none"]<p slot="marketer">Jane</p>Read[/role_finder]<!-- /wp:shortcode -->',
        ),
      );
      const found = await editor.evaluate(() => {
        const { data, blocks } = (
          window as unknown as { wp: { data: WordPressData; blocks: WordPressBlocks } }
        ).wp;
        const [shortcode] = data.select('core/block-editor').getBlocks();
        const text = '<p>One</p><p>[role_finder_team lang="fr"]</p>';
        return [
          ...blocks.switchToBlockType(shortcode, 'role-finder/quiz'),
          ...blocks.rawHandler({ HTML: text }).slice(1),
        ].map(({ name, attributes }) => ({ name, attributes }));
      });
      expect(found).toEqual([
        {
          name: 'role-finder/quiz',
          attributes: {
            lang: 'fr',
            developer: 'none',
            'marketer-contact': 'Jane',
            fallback: 'Read',
          },
        },
        { name: 'role-finder/team', attributes: { lang: 'fr' } },
      ]);
    });

    it('survives a post without blocks', async () => {
      await visitor.goto(publish('One\n\n[role_finder lang="fr"]\n\nTwo'));
      await takeQuiz(visitor.locator('role-finder'), 'fr');
    });
  });

  describe('settings', () => {
    /** The HTML of an element with each of some settings. */
    function htmlWith(tag: string, settings: readonly object[]): readonly string[] {
      const list = Buffer.from(JSON.stringify(settings)).toString('base64');
      const output = site.run(`
        echo json_encode(array_map(
          fn($each) => Role_Finder\\element('${tag}', $each),
          json_decode(base64_decode('${list}'), true)
        ));
      `);
      return JSON.parse(output) as string[];
    }

    it.each([
      ['lang', ['fr', 'fr-CA', 'en'], ['"', 'fr" x="', '<b>', 'français']],
      ['heading', ['1', '4'], ['0', '5', '22', 'h2']],
      [
        'accent',
        [
          '#0b7',
          '#0b7a53',
          '#0b7a5380',
          'teal',
          'rgb(1 2 3 / 50%)',
          'oklch(60% 0.1 200)',
          'hsl(120,50%,40%)',
          'var(--wp--preset--color--primary)',
        ],
        [
          'red;color:blue',
          'red}',
          'url(//evil.example)',
          'rgb(url(x))',
          '#12345',
          '#xyz',
          'red !important',
          'expression(1)',
          'image-set(x)',
        ],
      ],
      [
        'base',
        [
          'https://a.example/b?c=d&e=f#g',
          '/roles/',
          'roles',
          '//a.example/',
          'l’équipe/',
          '?page_id=2',
        ],
        [
          'javascript:alert(1)',
          'JavaScript:alert(1)',
          'java\nscript:alert(1)',
          'java&#115;cript:alert(1)',
          'data:text/html,x',
          '"onclick="x',
          '[gallery]',
          '\\\\evil.example',
        ],
      ],
      ['content', ['/content.json'], ['data:application/json,{}']],
      [
        'persist',
        ['onboarding', 'Équipe 1', 'L’équipe d’Anna'],
        ['" onfocus="alert(1)', '<script>', 'x'.repeat(65)],
      ],
    ])('%s is what it has to be, or left out', (name, good, bad) => {
      const set = (values: readonly string[]) => values.map((value) => ({ [name]: value }));
      const attribute = (value: string) => {
        const written = value.replaceAll('&', '&amp;');
        return name === 'accent'
          ? `style="--role-finder-accent:${written}"`
          : `${name}="${written}"`;
      };
      const beginnings = (values: readonly string[]) =>
        htmlWith('role-finder', set(values)).map((html) => html.replace(/(?<=>).*/, ''));
      expect(beginnings(good)).toEqual(good.map((value) => `<role-finder ${attribute(value)}>`));
      expect(beginnings(bad)).toEqual(bad.map(() => '<role-finder>'));
    });

    it('are none of the other element, of other names or of other kinds', () => {
      const settings = {
        base: '/a',
        marketer: 'b',
        persist: 'c',
        onclick: 'd',
        id: 'e',
        heading: 3,
        lang: ['fr'],
      };
      expect(htmlWith('role-finder-team', [settings])).toEqual([
        expect.stringMatching(/^<role-finder-team><a [^<]*<\/a><\/role-finder-team>$/),
      ]);
    });

    it('do no harm, as attributes of a shortcode or a block, whoever writes them', async () => {
      const hostile: Readonly<Record<string, string>> = {
        lang: '"><img src=x onerror=alert(1)>',
        base: 'javascript:alert(1)',
        accent: 'red;background:url(//evil.example/a)',
        persist: "x' onfocus=alert(1) autofocus '",
        heading: '2" onclick="alert(1)',
        content: '"></role-finder><script>alert(1)</script>',
        marketer: '"};alert(1)//',
        onclick: 'alert(1)',
        style: 'position:fixed',
        id: 'wpadminbar',
        paths: '{"marketer":"javascript:alert(1)"}',
      };
      const shortcodes = Object.entries(hostile).flatMap(([name, value]) => [
        `[role_finder ${name}='${value}']`,
        `[role_finder ${name}="${value}"]`,
        `<a title="[role_finder ${name}='${value}']">x</a>`,
      ]);
      const asUnicode = (text: string): string =>
        text.replace(/[<>&]|--/g, (found) =>
          Array.from(
            found,
            (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`,
          ).join(''),
        );
      const block = `<!-- wp:role-finder/quiz ${asUnicode(JSON.stringify(hostile))} /-->`;
      visitor.on('dialog', (dialog) => {
        errors.push(dialog.message());
        void dialog.dismiss();
      });
      visitor.on('request', (request) => {
        if (request.url().includes('evil')) errors.push(request.url());
      });
      const url = publish(`${block}\n\n${shortcodes.join('\n\n')}`);
      const left = (await attributesAt(url)).filter((each) => Object.keys(each).length);
      // What stands before a quotation mark that ends the value; and what no quotation mark ends.
      const { persist } = hostile;
      expect(left).toEqual([{ persist }, { persist: 'x' }, { persist }, { heading: '2' }]);
      await visitor.goto(url);
      await visitor
        .locator('role-finder')
        .first()
        .getByRole('heading', { name: headings.quiz.en })
        .waitFor();

      const ofAdmin = publish(block, 'admin');
      expect(await attributesAt(ofAdmin)).toEqual([{ persist: hostile['persist'] }]);
      await visitor.goto(ofAdmin);
      await visitor.getByRole('heading', { name: headings.quiz.en }).waitFor();
    });
  });

  it('puts no script into a page without a quiz', async () => {
    await visitor.goto(publish('Nothing'));
    expect(await scriptsIn(visitor)).toEqual([]);
  });

  describe('the script', () => {
    const html = async (path: string) => (await fetch(site.address + path)).text();
    const link = /<a href="https:\/\/experienceleague\.adobe\.com\/fr\/[^<]*quick-start">[^<]*</;

    it('stands right before the first element, which has a link in it', async () => {
      const url = publish('[role_finder lang="fr"]\n\n[role_finder_team]\n\n[role_finder]');
      const page = await html(url.replace(site.address, ''));
      for (const tag of ['role-finder', 'role-finder-team']) {
        const [before = '', ...others] = page.split(`/${tag}.classic.min.js?`);
        expect(before).not.toContain(`<${tag}`);
        expect(others).toEqual([expect.stringMatching(`^[^<]*</script>\\s*<${tag}[ >]`)]);
      }
      expect(page).toMatch(link);
    });

    it.each([412, 1400])('moves nothing when it comes: %i pixels', async (width) => {
      const page = await newPage(browser);
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const each of list.getEntries() as unknown as readonly LayoutShift[])
            shifts.push(each.value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      const release = await holdBack(page, '**/role-finder.classic.min.js*');
      await page.goto(publish('Before\n\n[role_finder lang="fr"]\n\nAfter'), {
        waitUntil: 'commit',
      });
      await page.getByText('Before').waitFor();
      release();
      await page.getByText('After').waitFor();
      await page.getByRole('heading', { name: headings.quiz.fr }).waitFor();
      const shift = await page.evaluate(async () => {
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        const { shifts } = window as unknown as { shifts: readonly number[] };
        return shifts.reduce((sum, each) => sum + each, 0);
      });
      expect(shift).toBeLessThan(0.02);
      await page.context().close();
    });

    it('is there where WordPress would put a page into another one', async () => {
      const texts = ['[role_finder lang="fr"]', 'Newer'];
      const ids = texts.map((text) => publish(text).replace(/.*=/, '')).join();
      const list = publish(
        `<!-- wp:query {"queryId":1,"query":{"perPage":1,"offset":0,"postType":"post","order":"desc","orderBy":"date","inherit":false},"enhancedPagination":true} -->
        <div class="wp-block-query"><!-- wp:post-template --><!-- wp:post-content /--><!-- /wp:post-template -->
        <!-- wp:query-pagination --><!-- wp:query-pagination-next /--><!-- /wp:query-pagination --></div>
        <!-- /wp:query -->`,
      ).replace(/.*=/, '');
      // Two posts, the newer one first, and the list as a page of its own.
      site.run(`
        $old = $GLOBALS['wpdb'];
        $old->query("UPDATE $old->posts SET post_status = 'draft' WHERE post_type = 'post' AND ID NOT IN (${ids})");
        $old->query("UPDATE $old->posts SET post_date = FROM_UNIXTIME(1e9 + ID) WHERE post_type = 'post'");
        $old->query("UPDATE $old->posts SET post_type = 'page', post_status = 'publish' WHERE ID = ${list}");
      `);
      await visitor.goto(`${site.address}/?page_id=${list}`);
      await visitor.getByText('Newer').waitFor();
      await visitor.locator('.wp-block-query-pagination-next').click();
      await takeQuiz(visitor.locator('role-finder'), 'fr');
    });

    it('does not come with what a feed or another program reads, but the link does', async () => {
      const id = publish('<!-- wp:role-finder/quiz {"lang":"fr"} /-->').split('=')[1];
      const { content } = JSON.parse(await html(`/?rest_route=/wp/v2/posts/${id}`)) as {
        readonly content: { readonly rendered: string };
      };
      for (const text of [content.rendered, await html('/?feed=rss2')]) {
        expect(text).toMatch(link);
        expect(text).not.toContain('classic.min.js');
      }
    });
  });

  it('puts the script where a template of the theme has the block', async () => {
    site.run(`
      wp_set_current_user(1);
      $id = wp_insert_post(wp_slash([
        'post_type' => 'wp_template',
        'post_name' => '404',
        'post_status' => 'publish',
        'post_content' => '<!-- wp:role-finder/quiz {"lang":"fr","align":"wide"} /-->',
        'tax_input' => ['wp_theme' => [get_stylesheet()]],
      ]));
    `);
    await visitor.goto(`${site.address}/?p=99999`);
    await takeQuiz(visitor.locator('.wp-block-role-finder-quiz.alignwide role-finder'), 'fr');
  });

  describe('with a classic theme', () => {
    beforeAll(() => {
      site.run(`
        $folder = get_theme_root() . '/classic';
        mkdir($folder);
        file_put_contents($folder . '/style.css', '/* Theme Name: Classic */');
        file_put_contents($folder . '/functions.php', '<?php register_sidebar(["id" => "side"]);');
        file_put_contents($folder . '/index.php', '<!doctype html>
          <html <?php language_attributes(); ?>>
          <head><?php wp_head(); ?></head>
          <body><?php if (is_404()) dynamic_sidebar("side"); wp_footer(); ?></body>
          </html>
        ');
        switch_theme('classic');
        update_option('sidebars_widgets', ['side' => ['text-2', 'block-2'], 'array_version' => 3]);
        $text = ['title' => '', 'text' => '[role_finder_team lang="fr"]', 'filter' => true];
        update_option('widget_text', [2 => $text, '_multiwidget' => 1]);
        $block = ['content' => '<!-- wp:role-finder/quiz {"lang":"fr"} /-->'];
        update_option('widget_block', [2 => $block, '_multiwidget' => 1]);
      `);
    });

    afterAll(() => {
      site.run(`switch_theme('twentytwentythree');`);
    });

    it('puts the scripts where widgets have a block and a shortcode', async () => {
      await visitor.goto(`${site.address}/?p=99999`);
      await takeQuiz(visitor.locator('role-finder'), 'fr');
      await visitor.getByRole('heading', { name: headings.team.fr }).waitFor();
    });

    it('puts no script into a page without a quiz', async () => {
      await visitor.goto(publish('Nothing'));
      expect(await scriptsIn(visitor)).toEqual([]);
    });
  });

  describe.skipIf(!plugins)('beside a plugin that makes pages faster', () => {
    const scripts = async (url: string) =>
      (await (await fetch(url)).text()).match(/<script[^>]*\/role-finder\/[^>]*>/g);

    it.each([
      [
        'autoptimize',
        {
          autoptimize_js: 'on',
          autoptimize_js_aggregate: 'on',
          autoptimize_js_include_inline: 'on',
        },
      ],
      [
        'autoptimize',
        {
          autoptimize_js: 'on',
          autoptimize_js_aggregate: '',
          autoptimize_js_defer_not_aggregate: 'on',
          autoptimize_js_defer_inline: 'on',
        },
      ],
      [
        'litespeed-cache',
        {
          'litespeed.conf.optm-js_min': 1,
          'litespeed.conf.optm-js_comb': 1,
          'litespeed.conf.optm-js_comb_ext_inl': 1,
          'litespeed.conf.optm-js_defer': 2,
        },
      ],
      ['jetpack-boost', { 'jetpack_boost_status_render-blocking-js': 1 }],
    ])('has scripts as they are: %s %o', async (plugin, options) => {
      const url = publish(
        '<!-- wp:role-finder/quiz {"lang":"fr","content":"{\\"fr\\":{\\"title\\":\\"Le mien\\"}}"} /-->\n\n[role_finder_team lang="fr"]',
      );
      const before = await scripts(url);
      expect(before).toHaveLength(3);
      site.run(`
        require_once 'wp-admin/includes/plugin.php';
        activate_plugin('${plugin}/${plugin}.php');
        foreach (json_decode('${JSON.stringify(options)}', true) as $name => $value) update_option($name, $value);
      `);
      try {
        expect(await scripts(url)).toEqual(before);
        await visitor.goto(url);
        await visitor.getByText('Le mien').waitFor();
        await takeQuiz(visitor.locator('role-finder'), 'fr');
        await visitor.getByRole('heading', { name: headings.team.fr }).waitFor();
      } finally {
        site.run(`
          require_once 'wp-admin/includes/plugin.php';
          deactivate_plugins('${plugin}/${plugin}.php');
        `);
        // What these say is theirs.
        site.complaints();
        errors = [];
      }
    });
  });

  describe('with each theme', () => {
    afterAll(async () => {
      site.run(`switch_theme('twentytwentythree');`);
      await visitor.setViewportSize({ width: 1280, height: 720 });
    });

    it('fits a narrow screen', async () => {
      const url = publish(
        '<!-- wp:role-finder/quiz {"lang":"fr"} /-->\n\n[role_finder_team lang="fr"]',
      );
      const installed = site.run(
        `echo json_encode(array_values(array_diff(array_keys(wp_get_themes()), ['classic'])));`,
      );
      await visitor.setViewportSize({ width: 360, height: 800 });
      for (const theme of JSON.parse(installed) as readonly string[]) {
        site.run(`switch_theme('${theme}');`);
        await visitor.goto(url);
        await takeQuiz(visitor.locator('role-finder'), 'fr');
        await visitor.getByRole('heading', { name: headings.team.fr }).waitFor();
        const width = await visitor.evaluate(() => document.documentElement.scrollWidth);
        expect(width, theme).toBeLessThanOrEqual(360);
      }
    });
  });

  it.each([
    ['whisper', 'rgb(229, 231, 242)'],
    ['pitch', 'rgb(32, 33, 36)'],
    ['block-out', 'rgb(255, 82, 82)'],
    ['canary', 'rgb(253, 255, 133)'],
  ])('can be read in the style %s', async (name, ground) => {
    site.run(`
      $file = get_template_directory() . '/styles/${name}.json';
      $style = ['isGlobalStylesUserThemeJSON' => true] + json_decode(file_get_contents($file), true);
      wp_set_current_user(1);
      wp_update_post(wp_slash([
        'ID' => WP_Theme_JSON_Resolver::get_user_global_styles_post_id(),
        'post_content' => json_encode($style),
      ]));
      delete_transient('global_styles_' . get_stylesheet());
    `);
    await visitor.goto(publish('<!-- wp:role-finder/quiz /-->'));
    const { backgroundColor } = await visitor.evaluate(() => getComputedStyle(document.body));
    expect(backgroundColor).toBe(ground);
    await visitor.addScriptTag(axe);
    const quiz = visitor.locator('role-finder');
    await quiz.getByRole('heading', { name: headings.quiz.en }).waitFor();
    const ofQuiz = async (): Promise<readonly string[]> =>
      (await findings(visitor)).filter((each) => each.startsWith('color-contrast: role-finder'));
    expect(await ofQuiz()).toEqual([]);
    await takeQuiz(quiz);
    expect(await ofQuiz()).toEqual([]);
  });

  describe('in French', () => {
    beforeAll(() => {
      site.run(`update_option('WPLANG', 'fr_FR');`);
    });

    it('shows the quiz in French without a setting', async () => {
      await visitor.goto(publish('<!-- wp:role-finder/quiz /-->'));
      await takeQuiz(visitor.locator('role-finder'), 'fr');
    });

    it('has French words in the editor', async () => {
      const block = await insert('Trouver votre rôle');
      await block.getByText(headings.quiz.fr).waitFor();
      const sidebar = await openSidebar();
      await sidebar.getByText('indique aux nouveaux membres d’une équipe').waitFor();
      await sidebar.getByLabel('Langue').selectOption('en');
      await block.getByText(headings.quiz.en).waitFor();
      for (const text of ['Réglages', 'Liens des rôles', 'Couleur', 'Spécialiste marketing']) {
        expect(await sidebar.getByText(text, { exact: true }).count(), text).toBe(1);
      }
    });

    it('says in French what the plugin is', async () => {
      const admin = await newPage(browser);
      await logIn(admin, 'admin');
      await admin.goto(`${site.address}/wp-admin/plugins.php`);
      await admin.getByText('sous forme de bloc et de code court').waitFor();
      await admin.context().close();
    });
  });
});
