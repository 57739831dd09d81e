import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { scriptCode, tagCode } from '../../src/editor-app/hosts/codes.js';
import type { Publication } from '../../src/editor-app/hosts/host.js';
import { contentJson, needsContentFile, ownPaths } from '../../src/editor-app/hosts/own-content.js';
import { noSettings } from '../../src/editor-app/project/project.js';
import {
  aimOf,
  checked,
  codeOf,
  contentWith,
  folder,
  packages,
  publicationWith,
} from '../support/publication.js';

const settings = { lang: 'fr', accent: '#8a1c3b', isKept: true };
const ownPath = contentWith(['roles', 3, 'path'], 'https://wiki.example/?a="1"&b=<2>');
const noPath = contentWith(['roles', 2, 'path'], null);
const ownTitle = contentWith(['title'], 'Mine');

function fileOf(publication: Publication): string | undefined {
  const [action] = aimOf(publication).actions ?? [];
  return action && 'file' in action ? action.file : undefined;
}

describe('the code of a page', () => {
  it('has what is chosen, and runs the released script alone', () => {
    expect(codeOf(publicationWith({ settings, content: ownPath }))).toBe(
      `<script src="${folder}role-finder.classic.min.js" integrity="sha384-c" crossorigin="anonymous"></script>\n` +
        '<role-finder lang="fr" style="--role-finder-accent: #8a1c3b" paths="{&quot;marketer&quot;:&quot;https://wiki.example/?a=\\&quot;1\\&quot;&amp;b=&lt;2&gt;&quot;}" persist="quiz"></role-finder>',
    );
  });

  it('is a module', () => {
    expect(codeOf(publicationWith({ route: 'module' }))).toBe(
      `<script src="${folder}role-finder.js" integrity="sha384-m" crossorigin="anonymous" type="module"></script>\n<role-finder></role-finder>`,
    );
  });

  it('is a frame, which may do what the quiz does', () => {
    const code = codeOf(
      publicationWith({
        route: 'frame',
        settings: { ...settings, theme: 'dark', page: 'https://intranet.example/?a=1' },
      }),
    );
    expect(code).toContain(
      `src="${folder}embed.html?lang=fr&amp;accent=8a1c3b&amp;theme=dark&amp;page=https%3A%2F%2Fintranet.example%2F%3Fa%3D1&amp;persist=quiz"`,
    );
    expect(code).toContain('title="Quel est votre rôle');
    expect(code).toContain('sandbox="allow-scripts ');
    expect(code).toContain(`<script src="${folder}embed-resize.js" defer></script>`);
    expect(code).not.toContain('integrity');
  });

  it('is the team view', () => {
    const team = { publish: 'team', settings, content: ownPath } as const;
    expect(codeOf(publicationWith(team))).toContain(
      '<role-finder-team lang="fr" style="--role-finder-accent: #8a1c3b"></role-finder-team>',
    );
    const frame = codeOf(publicationWith({ ...team, route: 'frame' }));
    expect(frame).toContain(`src="${folder}embed-team.html?lang=fr&amp;accent=8a1c3b"`);
    expect(frame).toContain('title="Qui a quel rôle');
  });

  it('names the file of content, which a frame has beside it', () => {
    expect(codeOf(publicationWith({ content: ownTitle }))).toContain(
      `content="${folder}role-finder-content.json"`,
    );
    expect(codeOf(publicationWith({ content: ownTitle, route: 'frame' }))).toContain(
      'embed.html?content=role-finder-content.json"',
    );
  });
});

describe('the code of a host', () => {
  it('WordPress: a shortcode without what WordPress takes for its own', () => {
    const content = contentWith(['roles', 2, 'path'], null);
    const given = { host: 'wordpress', route: 'shortcode', settings } as const;
    expect(codeOf(publicationWith({ ...given, content }))).toBe(
      '[role_finder lang="fr" accent="#8a1c3b" developer="none" persist="quiz"]',
    );
    const path = contentWith(['roles', 3, 'path'], 'https://docs.example/["a"]/');
    expect(codeOf(publicationWith({ ...given, content: path }))).toContain(
      'marketer="https://docs.example/%5B%22a%22%5D/"',
    );
    expect(codeOf(publicationWith({ ...given, content, publish: 'team' }))).toBe(
      '[role_finder_team lang="fr" accent="#8a1c3b"]',
    );
    const own = publicationWith({
      ...given,
      settings: { contentAddress: 'https://cms.example/mine.json' },
      content: ownTitle,
    });
    expect(codeOf(checked(own))).toBe('[role_finder content="https://cms.example/mine.json"]');
  });

  it('SharePoint: what the property pane takes, one’s own texts too', () => {
    const given = { host: 'sharepoint', route: 'web-part' } as const;
    const valuesOf = (publication: Publication) =>
      publication.route.steps(publication).flatMap(({ values = [] }) => values);
    const page = 'https://intranet.example/';
    expect(
      valuesOf(publicationWith({ ...given, settings: { ...settings, page }, content: noPath })),
    ).toEqual([
      { label: 'Language', value: 'Français' },
      { label: 'Color of buttons and links', value: '#8a1c3b' },
      { label: 'Keep answers under this name', value: 'quiz' },
      { label: 'Page that a copied link opens', value: page },
      { label: 'Developer', value: 'none' },
    ]);
    const own = publicationWith({ ...given, content: ownTitle });
    const codes = own.route
      .steps(own)
      .flatMap(({ actions = [] }) =>
        actions.flatMap((each) => ('code' in each ? [each.code] : [])),
      );
    expect(codes).toEqual([contentJson(own)]);
  });

  it('SharePoint: the package, or its source where it is not in the page', () => {
    const built = publicationWith({ host: 'sharepoint', route: 'web-part' });
    const zips = { ...packages.zips, 'role-finder.sppkg': '' };
    expect(fileOf(built)).toBe('role-finder-sharepoint.zip');
    expect(fileOf({ ...built, packages: { ...packages, zips } })).toBe('role-finder.sppkg');
  });

  it('WordPress: a block, with one’s own texts in it, which an author may save too', () => {
    const given = { host: 'wordpress', route: 'block', settings } as const;
    expect(codeOf(publicationWith({ ...given, content: noPath }))).toBe(
      '<!-- wp:role-finder/quiz {"lang":"fr","accent":"#8a1c3b","developer":"none","persist":"quiz"} /-->',
    );
    const title = 'Mine -- & <b>"yours"</b> -->';
    const code = codeOf(publicationWith({ ...given, content: contentWith(['title'], title) }));
    expect(code.match(/-->/g)).toHaveLength(1);
    const [, json = ''] = /^<!-- wp:role-finder\/quiz (.*) \/-->$/.exec(code) ?? [];
    const { content = '' } = JSON.parse(json) as { readonly content?: string };
    expect(content).not.toMatch(/[<>&]/);
    expect(JSON.parse(content)).toEqual({ en: { title }, fr: { title } });
    expect(codeOf(publicationWith({ ...given, publish: 'team' }))).toBe(
      '<!-- wp:role-finder/team {"lang":"fr","accent":"#8a1c3b"} /-->',
    );
  });

  it('Confluence: the address of the frame', () => {
    expect(codeOf(publicationWith({ host: 'confluence', settings: { lang: 'fr' } }))).toBe(
      `${folder}embed.html?lang=fr`,
    );
  });

  it('DokuWiki: HTML in a tag of its own', () => {
    expect(codeOf(publicationWith({ host: 'wiki', route: 'dokuwiki' }))).toMatch(
      /^<HTML>\n<script [^]*<\/HTML>$/,
    );
  });

  it('MediaWiki: a place in the page, and the script that fills it', () => {
    const publication = publicationWith({ host: 'wiki', settings, content: ownPath });
    expect(codeOf(publication)).toBe('<div class="role-finder"></div>');
    const [script] = publication.route.steps(publication).at(-2)?.actions ?? [];
    const code = script && 'code' in script ? script.code : '';
    const done: string[] = [];
    const places = { length: 1, html: (html: string) => done.push(html) };
    const mw = {
      hook: () => ({ add: (fill: (content: object) => void) => fill({ find: () => places }) }),
      loader: { load: (address: string) => done.push(address) },
    };
    runInNewContext(code, { mw });
    expect(done).toEqual([tagCode(publication), `${folder}role-finder.classic.min.js`]);
  });

  it('Drupal: the frame, and what a filter has to allow of it', () => {
    const publication = publicationWith({ host: 'drupal' });
    const names = codeOf(publication).match(/(?<=<iframe[^>]* )\w+(?==")/g) ?? [];
    expect(aimOf(publication).note).toContain(`<iframe ${names.join(' ')}>`);
  });

  it('Hugo: a shortcode, and its template with the script and the element', () => {
    const publication = publicationWith({ host: 'docs', route: 'hugo', publish: 'team' });
    expect(codeOf(publication)).toBe('{{< role-finder-team >}}');
    const [template, page] = publication.route.steps(publication).slice(-2);
    expect(template?.text).toContain('layouts/shortcodes/role-finder-team.html');
    expect(template?.actions).toEqual([{ code: scriptCode(publication) }]);
    expect(page?.isAim).toBe(true);
  });

  it('Docusaurus: JSX, and the script in the configuration', () => {
    const publication = publicationWith({ host: 'docs', route: 'docusaurus', settings });
    expect(codeOf(publication)).toBe(
      `<role-finder lang="fr" persist="quiz" style={{ '--role-finder-accent': '#8a1c3b' }}></role-finder>`,
    );
    const steps = publication.route.steps(publication);
    expect(steps.at(-2)?.actions).toEqual([
      {
        code: `scripts: [{ src: '${folder}role-finder.classic.min.js', integrity: 'sha384-c', crossorigin: 'anonymous' }],`,
      },
    ]);
  });
});

describe('the links of roles', () => {
  it('are paths, where they are all that differs, in the same way in each language', () => {
    expect(ownPaths(publicationWith({ content: noPath }))).toEqual({ developer: null });
    expect(needsContentFile(publicationWith({ content: noPath }))).toBe(false);
  });

  it('are in a file of content, where paths cannot say it', () => {
    const inFrench = contentWith(['roles', 3, 'path'], 'https://wiki.example/fr', ['fr']);
    expect(needsContentFile(publicationWith({ content: inFrench }))).toBe(true);
    expect(ownPaths(publicationWith({ content: ownTitle }))).toEqual({});
  });

  it('are nothing to the team view', () => {
    const inFrench = contentWith(['roles', 3, 'path'], 'https://wiki.example/fr', ['fr']);
    expect(needsContentFile(publicationWith({ publish: 'team', content: inFrench }))).toBe(false);
  });
});

describe('a setting that cannot be used, from a file of a project,', () => {
  it('counts as not chosen', () => {
    const wrong = { folder: 'http://localhost/', lang: 'xx', accent: "red' }}", theme: 'pink' };
    const { project } = publicationWith({ settings: wrong });
    expect(project.settings).toEqual(noSettings);
  });
});
