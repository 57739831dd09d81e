import { chromium, type Browser, type FrameLocator, type Locator, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { findings, axe } from '../support/axe-in-page.js';
import { newPage, takeQuiz } from '../support/visit.js';
import { missingForWordPress, startWordPress, type WordPressSite } from './wordpress-site.js';

const missing = missingForWordPress();
if (missing) console.warn(missing);

const headings = {
  quiz: { en: 'Which responsibilities are yours, or will be?', fr: 'Quelles sont ou seront vos responsabilités' },
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
    expect(site.complaints()).toEqual([]);
    expect(errors).toEqual([]);
    errors = [];
  });

  afterAll(async () => {
    await browser.close();
    site.stop();
  });

  async function logIn(page: Page, name: string): Promise<void> {
    await page.goto(`${site.address}/wp-login.php?redirect_to=/wp-admin/profile.php`);
    await page.fill('#user_login', name);
    await page.fill('#user_pass', 'password');
    await page.click('#wp-submit');
    await page.waitForURL(/profile/);
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

  /** Begins a post, and inserts a block as it is called in the inserter. */
  async function insert(name: string): Promise<Locator> {
    await editor.goto(`${site.address}/wp-admin/post-new.php`);
    const toggle = editor.locator(
      '.edit-post-header-toolbar__inserter-toggle, .editor-document-tools__inserter-toggle',
    );
    await canvas();
    await toggle.click();
    await editor.getByRole('searchbox').fill(name);
    await editor.getByRole('option', { name }).click();
    await toggle.click();
    return (await canvas()).locator('[data-type^="role-finder/"]');
  }

  async function openSidebar(): Promise<Locator> {
    const toggle = editor.locator('.interface-pinned-items button').first();
    if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
    return editor.locator('.block-editor-block-inspector');
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
    await editor.goto(`${site.address}/wp-admin/post.php?action=edit&post=${url.split('=')[1]}`);
    const block = (await canvas()).locator('[data-type="role-finder/quiz"]');
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
      'Keep answers under this name': 'Équipe 1',
      'Content of your own': '/content.json',
      'Base of the addresses': 'https://wiki.example/?a=1&b=2',
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
      persist: 'Équipe 1',
    });
  });

  it('has a block for a team', async () => {
    const block = await insert('Roles of a team');
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
    const url = publish('<!-- wp:role-finder/quiz {"lang":"fr"} /-->');
    await editor.goto(`${site.address}/wp-admin/post.php?action=edit&post=${url.split('=')[1]}`);
    await canvas();
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
          'a b',
          '[gallery]',
          '\\\\evil.example',
        ],
      ],
      ['content', ['/content.json'], ['data:application/json,{}']],
      ['persist', ['onboarding', 'Équipe 1'], ['" onfocus="alert(1)', '<script>', 'x'.repeat(65)]],
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
      // What stands before a quotation mark that ends the value.
      expect(left).toEqual([{ persist: 'x' }, { heading: '2' }]);
      await visitor.goto(url);
      await visitor
        .locator('role-finder')
        .first()
        .getByRole('heading', { name: headings.quiz.en })
        .waitFor();

      const ofAdmin = publish(block, 'admin');
      expect(await attributesAt(ofAdmin)).toEqual([{}]);
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
    const link = /<a href="https:\/\/experienceleague\.adobe\.com\/fr\/[^<]*quick-start">À propos/;

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
      const block = await insert('Trouver son rôle');
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
