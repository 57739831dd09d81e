import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { pageWith } from '../support/serve.js';
import { takeQuiz, visitBuilt } from '../support/visit.js';

/** A page of SharePoint: it loads scripts by `define`, and has these classes, written for browsers of before 2015. */
const page = (strings: string): string =>
  pageWith(`
    <div id="zone"></div>
    <script>
      const field = (targetProperty, properties) => ({ targetProperty, properties });
      function BaseClientSideWebPart() {}
      const modules = {
        '@microsoft/sp-core-library': { Version: { parse: (text) => ({ text }) } },
        '@microsoft/sp-property-pane': {
          PropertyPaneDropdown: field,
          PropertyPaneSlider: field,
          PropertyPaneTextField: field,
        },
        '@microsoft/sp-webpart-base': { BaseClientSideWebPart },
      };
      const made = [];
      const define = (...given) => {
        const [needed, make] = given.slice(-2);
        made.push(make(...needed.map((name) => modules[name])));
      };
    </script>
    <script src="/${strings}"></script>
    <script>modules.RoleFinderWebPartStrings = made[0];</script>
    <script src="/part.js"></script>
    <script>
      const webPart = Object.assign(new made[1].default(), {
        domElement: document.querySelector('#zone'),
        properties: { heading: 2, 'marketer-contact': 'Ask Jane' },
        context: { pageContext: { cultureInfo: { currentUICultureName: '${strings}' } } },
      });
      webPart.render();
    </script>
  `);

const scripts: Record<string, string> = {};
const visit = visitBuilt({ '/english': page('en-us'), '/french': page('fr-fr') });
let files: Readonly<Record<string, Uint8Array>>;

beforeAll(() => {
  // With the tools of SharePoint Framework themselves, which type-check it, too.
  execFileSync(
    process.execPath,
    [join('node_modules/tsx/dist/cli.mjs'), 'src/hosts/sharepoint/build.ts'],
    {
      stdio: 'pipe',
    },
  );
  files = unzipSync(readFileSync('dist/hosts/role-finder.sppkg'));
  for (const [path, bytes] of Object.entries(files)) {
    const culture = /_(\w\w-\w\w)_\w+\.js$/.exec(path)?.[1];
    if (path.endsWith('.js')) scripts[culture ?? 'part.js'] = strFromU8(bytes);
  }
}, 600_000);

describe('the package for SharePoint’s app catalog', () => {
  it('is for all sites, in each language, with the icons for Teams', () => {
    const manifest = strFromU8(files['AppManifest.xml'] ?? new Uint8Array());
    expect(manifest).toContain('SkipFeatureDeployment="true"');
    expect(manifest).toContain('<LocalizedString CultureName="default">A quiz that tells');
    expect(manifest).toContain('<LocalizedString CultureName="fr-fr">Un quiz qui dit');
    expect(Object.keys(scripts).toSorted()).toEqual(['en-us', 'fr-fr', 'part.js']);
    const icons = Object.keys(files).filter((path) => path.endsWith('.png'));
    expect(icons).toHaveLength(2);
  });

  it.each([
    ['english', 'en', 'Links and contacts of the roles'],
    ['french', 'fr', 'Liens et contacts des rôles'],
  ] as const)('shows the quiz and its property pane: %s', async (path, language, header) => {
    await visit.page.route(/\/(part\.js|\w\w-\w\w)$/, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: scripts[new URL(route.request().url()).pathname.slice(1)] ?? '',
      }),
    );
    await visit.open(`/${path}`);
    const finder = visit.page.locator('role-finder');
    await takeQuiz(finder, language);
    await finder.getByText('Ask Jane').first().waitFor();
    const headers = await visit.page.evaluate(
      'webPart.getPropertyPaneConfiguration().pages.map(({ header }) => header.description)',
    );
    expect(headers).toContain(header);
    expect(visit.errors).toEqual([]);
  });
});
