import type { RoleFinder } from 'ajo-role-finder';
import { describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { contents } from '../support/contents.js';
import { openIn, quizIn, watchFrames, type PageWindow } from '../support/frames.js';

interface Item {
  readonly name: string;
  readonly kind?: string;
  readonly attribute?: string;
}

interface Declaration {
  readonly name: string;
  readonly attributes?: readonly Item[];
  readonly members?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly cssProperties?: readonly Item[];
}

/** How an editor reaches what the element has, or why not. */
interface Way {
  /** What the address of a frame has, and what its element or its page then has. */
  readonly frame:
    | readonly [
        query: string,
        of: (finder: RoleFinder, page: PageWindow) => unknown,
        value: unknown,
      ]
    | string;
  /** The property of the web part, which has a field in its pane. */
  readonly webPart: { readonly property: string } | string;
}

const roleIds = contents.en.roles.map(({ id }) => id);
const attribute = (name: string, value: string): Way => ({
  frame: [`${name}=${encodeURIComponent(value)}`, (finder) => finder.getAttribute(name), value],
  webPart: { property: name },
});
const style = (name: string, value: string): Way['frame'] => [
  `${name}=${encodeURIComponent(value)}`,
  ({ style }) => style.getPropertyValue(`--role-finder-${name}`),
  value,
];
const textIn = (slot: string) => (finder: RoleFinder) =>
  finder.querySelector(`[slot=${slot}]`)?.textContent;
const byPage = 'the style sheet of the site sets it';

/** All that the element has for its page: a new setting needs a line here, and a way. */
const ways: Readonly<Record<string, Way>> = {
  lang: {
    frame: ['lang=fr', (_, { document }) => document.documentElement.lang, 'fr'],
    webPart: { property: 'lang' },
  },
  heading: attribute('heading', '3'),
  base: attribute('base', '/docs/'),
  page: attribute('page', '/quiz'),
  persist: attribute('persist', 'a name'),
  paths: {
    ...attribute('paths', '{"marketer":null}'),
    webPart: { property: 'marketer' },
  },
  content: {
    frame: ['content=own.json', ({ content }) => content, 'own.json'],
    webPart: { property: 'content' },
  },
  storage: {
    frame: ['storage=session', ({ storage }, page) => storage === page.sessionStorage, true],
    webPart: { property: 'storage' },
  },
  code: {
    frame: 'an address is no one’s answers: it would replace those of the visitor',
    webPart: 'a page is everyone’s, answers are one person’s',
  },
  'slot ': {
    frame: 'a link in `noscript`: the script of the page is its own',
    webPart: 'the script is there before the element',
  },
  'slot intro': {
    frame: ['intro=<b>Hello', textIn('intro'), '<b>Hello'],
    webPart: { property: 'intro' },
  },
  'slot footer': {
    frame: ['footer=Bye', textIn('footer'), 'Bye'],
    webPart: { property: 'footer' },
  },
  ...Object.fromEntries(
    roleIds.map((id, index) => [
      `slot ${id}`,
      {
        frame: [
          `contacts={"${id}":{"text":"Ask Jane","url":"mailto:jane@a.example"}}`,
          ({ shown }) => shown?.roles[index]?.contact,
          { text: 'Ask Jane', url: 'mailto:jane@a.example' },
        ],
        webPart: { property: `${id}-contact` },
      } satisfies Way,
    ]),
  ),
  '--role-finder-accent': { frame: style('accent', 'red'), webPart: { property: 'accent' } },
  '--role-finder-on-accent': { frame: style('on-accent', 'black'), webPart: byPage },
  '--role-finder-problem': { frame: style('problem', 'rgb(1, 2, 3)'), webPart: byPage },
  '--role-finder-quiet': { frame: style('quiet', 'gray'), webPart: byPage },
  '--role-finder-line': { frame: style('line', 'gray'), webPart: byPage },
  '--role-finder-surface': { frame: style('surface', 'white'), webPart: byPage },
  '--role-finder-radius': { frame: style('radius', '0'), webPart: byPage },
  '--role-finder-spacing': { frame: style('spacing', '2em'), webPart: byPage },
  '--role-finder-width': { frame: style('width', '40em'), webPart: byPage },
};

const { modules } = JSON.parse(await commands.readFile('dist/custom-elements.json')) as {
  modules: readonly { declarations: readonly Declaration[] }[];
};

function declarationOf(className: string): Declaration {
  const all = modules.flatMap(({ declarations }) => declarations);
  return all.find(({ name }) => name === className) ?? { name: className };
}

function namesIn(className: string): readonly string[] {
  const {
    attributes = [],
    members = [],
    slots = [],
    cssProperties = [],
  } = declarationOf(className);
  return [
    ...attributes.map(({ name }) => name),
    ...members
      .filter(({ kind, attribute }) => kind === 'field' && attribute === undefined)
      .map(({ name }) => name),
    ...slots.map(({ name }) => `slot ${name}`),
    ...cssProperties.map(({ name }) => name),
  ];
}

describe('what the element has for its page', () => {
  watchFrames();

  it('is all in this table', () => {
    expect(Object.keys(ways).toSorted()).toEqual([...new Set(namesIn('RoleFinder'))].toSorted());
    const others = namesIn('RoleFinderTeam').filter((name) => !(name in ways));
    expect(others).toEqual([]);
  });

  it('reaches the page for frames by its address', async () => {
    for (const [name, { frame: way }] of Object.entries(ways)) {
      if (typeof way === 'string') continue;
      const [query, of, value] = way;
      const page = await openIn(
        window,
        `/site/embed.html?lang=en&${query}`.replace('lang=en&lang', 'lang'),
      );
      const { element } = await quizIn(page);
      expect(of(element, page), name).toEqual(value);
    }
  });

  it('reaches the web part by its property pane', async () => {
    const folder = 'src/hosts/sharepoint/solution/src/webparts/roleFinder';
    const pane = await commands.readFile(`${folder}/pane.ts`);
    const fields = [...pane.matchAll(/(?:text|Dropdown|Slider)\(\s*'(\w+)'/g)].map(
      ([, name]) => name,
    );
    const ofRoles = [...pane.matchAll(/text\(`\$\{role\}(-[\w-]+)`|text\(role,/g)].flatMap(
      ([, ending = '']) => roleIds.map((id) => id + ending),
    );
    for (const [name, { webPart }] of Object.entries(ways))
      if (typeof webPart === 'object')
        expect([...fields, ...ofRoles], name).toContain(webPart.property);
  });
});
