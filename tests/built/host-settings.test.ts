import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contents } from '../support/contents.js';
import { built, visitBuilt } from '../support/visit.js';

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
  /** What the address of a frame has, and what its element then is. */
  readonly frame: readonly [query: string, expression: string, value: unknown] | string;
  /** The property of the web part, which has a field in its pane. */
  readonly webPart: { readonly property: string } | string;
}

const roleIds = contents.en.roles.map(({ id }) => id);
const attribute = (name: string, value: string): Way => ({
  frame: [`${name}=${encodeURIComponent(value)}`, `finder.getAttribute('${name}')`, value],
  webPart: { property: name },
});
const style = (name: string, value: string): Way['frame'] => [
  `${name}=${encodeURIComponent(value)}`,
  `finder.style.getPropertyValue('--role-finder-${name}')`,
  value,
];
const byPage = 'the style sheet of the site sets it';

/** All that the element has for its page: a new setting needs a line here, and a way. */
const ways: Readonly<Record<string, Way>> = {
  lang: {
    frame: ['lang=fr', 'document.documentElement.lang', 'fr'],
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
    frame: ['content=own.json', 'finder.content', 'own.json'],
    webPart: { property: 'content' },
  },
  storage: {
    frame: ['storage=session', 'finder.storage === sessionStorage', true],
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
    frame: ['intro=<b>Hello', `finder.querySelector('[slot=intro]').textContent`, '<b>Hello'],
    webPart: { property: 'intro' },
  },
  'slot footer': {
    frame: ['footer=Bye', `finder.querySelector('[slot=footer]').textContent`, 'Bye'],
    webPart: { property: 'footer' },
  },
  ...Object.fromEntries(
    roleIds.map((id, index) => [
      `slot ${id}`,
      {
        frame: [
          `contacts={"${id}":{"text":"Ask Jane","url":"mailto:jane@a.example"}}`,
          `finder.shown.roles[${index}].contact`,
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

const { modules } = JSON.parse(readFileSync(`${built}/custom-elements.json`, 'utf8')) as {
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
  const visit = visitBuilt({ '/own.json': JSON.stringify({ title: 'Ours' }) });

  it('is all in this table', () => {
    expect(Object.keys(ways).toSorted()).toEqual([...new Set(namesIn('RoleFinder'))].toSorted());
    const others = namesIn('RoleFinderTeam').filter((name) => !(name in ways));
    expect(others).toEqual([]);
  });

  it('reaches the page for frames by its address', async () => {
    for (const [name, { frame }] of Object.entries(ways)) {
      if (typeof frame === 'string') continue;
      const [query, expression, value] = frame;
      await visit.open(`/embed.html?lang=en&${query}`.replace('lang=en&lang', 'lang'));
      await visit.page.getByRole('checkbox').first().waitFor();
      const found: unknown = await visit.page.evaluate(
        `(finder => ${expression})(document.querySelector('role-finder'))`,
      );
      expect(found, name).toEqual(value);
    }
    expect(visit.errors).toEqual([]);
  });

  it('reaches the web part by its property pane', () => {
    const folder = 'src/hosts/sharepoint/solution/src/webparts/roleFinder';
    const pane = readFileSync(`${folder}/pane.ts`, 'utf8');
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
