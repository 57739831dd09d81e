import { describe, expect, it } from 'vitest';
import { axe, findings } from './support/axe.js';
import { eachScreen } from './support/screens.js';
import { pageWith } from './support/serve.js';
import { visitBuilt } from './support/visit.js';
import type { Language } from './support/words.js';

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
const framed = (lang: Language) =>
  pageWith(
    `<main><h1>Intranet</h1><iframe title="Role" src="/embed.html?lang=${lang}"></iframe></main>`,
    lang,
  );
const visit = visitBuilt({
  '/en': page('en'),
  '/fr': page('fr'),
  '/framed/en': framed('en'),
  '/framed/fr': framed('fr'),
});

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
      await visit.page.addInitScript(axe);
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

  it.each<Language>(['en', 'fr'])('finds nothing on a page with a frame: %s', async (language) => {
    await visit.page.addInitScript(axe);
    await visit.open(`/framed/${language}`);
    await visit.page.frameLocator('iframe').getByRole('group').waitFor();
    expect(await findings(visit.page)).toEqual([]);
  });

  it('finds what is wrong, inside the element too', async () => {
    await visit.page.addInitScript(axe);
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
