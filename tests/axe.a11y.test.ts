import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { eachScreen } from './support/screens.js';
import { pageWith } from './support/serve.js';
import { visitBuilt } from './support/visit.js';
import type { Language } from './support/words.js';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/** By tag: the rule for the size of targets does not run otherwise. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const looks = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colors': { forcedColors: 'active' },
} as const;

const page = (lang: Language) =>
  pageWith(
    `<script type="module" src="role-finder.js"></script>
     <main><h1>Intranet</h1><role-finder></role-finder></main>`,
    lang,
    '<style>:root { color-scheme: light dark; background: Canvas; color: CanvasText }</style>',
  );
const visit = visitBuilt({ '/en': page('en'), '/fr': page('fr') });

const finders = (['en', 'fr'] as const).flatMap((language) =>
  (Object.keys(looks) as (keyof typeof looks)[]).flatMap((look) =>
    [`/${language}`, `/embed.html?lang=${language}`].map((path) => [path, look, language] as const),
  ),
);

describe('axe', () => {
  it.each(finders)(
    'finds nothing on any screen: %s in %s',
    async (path, look, language) => {
      await visit.page.emulateMedia(looks[look]);
      await visit.page.addInitScript({ path: axe });
      await visit.open(path);
      let screens = 0;
      await eachScreen(visit.page, language, async (screen) => {
        expect(await findings(visit.page), screen).toEqual([]);
        screens += 1;
      });
      expect(screens).toBe(17);
    },
    60_000,
  );

  it('finds what is wrong, inside the element too', async () => {
    await visit.page.addInitScript({ path: axe });
    await visit.open('/en');
    await visit.page.getByRole('checkbox').first().waitFor();
    await visit.page.evaluate(() => {
      document
        .querySelector('role-finder')
        ?.shadowRoot?.querySelector('.primary')
        ?.replaceChildren();
    });
    expect(await findings(visit.page)).toContainEqual(
      expect.stringMatching(/^button-name: .*primary/),
    );
  });
});

/** What axe finds on the page, or is not sure of. */
function findings(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    async ([tags]) => {
      const { axe } = window as unknown as {
        axe: { run: (root: Document, options: RunOptions) => Promise<AxeResults> };
      };
      const { violations, incomplete } = await axe.run(document, { runOnly: tags });
      return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
        nodes.map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`),
      );
    },
    [tags] as const,
  );
}
