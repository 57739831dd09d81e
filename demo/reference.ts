// Shows an example of each setting, event, slot, part and custom property: the one that the address names, as `#settings/persist`.
import { fieldsOf } from '../src/embed/message.js';

const quiz = '<role-finder></role-finder>';
const team = '<role-finder-team></role-finder-team>';

/** The answers of someone with all the roles. */
const everyRole = '1ffvtvvog626lyujk9xa';

const withScript = (element: string, statement: string): string =>
  `${element}\n<script>\n  document.querySelector('role-finder').${statement};\n</script>`;

const inSlot = (name: string): readonly [string, string] => [
  name,
  `<role-finder>\n  <p slot="${name}">Ask Jane · Demandez à Jane</p>\n</role-finder>`,
];

const withPart = (name: string, tag = 'role-finder'): readonly [string, string] => [
  name,
  `<style>\n  ${tag}::part(${name}) {\n    outline: 3px dotted fuchsia;\n  }\n</style>\n<${tag}></${tag}>`,
];

const withProperty = (name: string, value: string): readonly [string, string] => [
  `--role-finder-${name}`,
  `<style>\n  role-finder {\n    --role-finder-${name}: ${value};\n  }\n</style>\n${quiz}`,
];

/** The examples, each a name and HTML, by the list of the page that they belong to. */
const examples: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  settings: [
    ['lang', '<role-finder lang="fr"></role-finder>'],
    ['base', '<role-finder base="https://docs.example/ajo/"></role-finder>'],
    [
      'paths',
      `<role-finder paths='{"developer": null, "marketer": "campaigns.html"}'></role-finder>`,
    ],
    ['heading', '<role-finder heading="3"></role-finder>'],
    ['persist', '<role-finder persist="reference"></role-finder>'],
    [
      'storage',
      withScript('<role-finder persist="tab"></role-finder>', 'storage = sessionStorage'),
    ],
    ['page', '<role-finder page="https://intranet.example/welcome"></role-finder>'],
    ['code', withScript(quiz, "code = '11190548g626lys2d2jg'")],
    ['content', '<role-finder content="./own-content.json"></role-finder>'],
  ],
  events: [
    ['role-finder-complete', quiz],
    ['role-finder-restart', quiz],
    [
      'role-finder-path',
      withScript(quiz, "addEventListener('role-finder-path', (event) => event.preventDefault())"),
    ],
  ],
  slots: ['intro', 'footer', 'administrator', 'data-engineer', 'developer', 'marketer'].map(inSlot),
  parts: ['heading', 'introduction', 'choice', 'error', 'card', 'button', 'primary', 'link'].map(
    (name) => withPart(name),
  ),
  properties: [
    withProperty('accent', 'light-dark(#0b7a53, #7fe3bd)'),
    withProperty('on-accent', 'yellow'),
    withProperty('problem', 'light-dark(#8a1c7c, #f5b5ec)'),
    withProperty('quiet', 'currentColor'),
    withProperty('line', 'light-dark(#0b7a53, #7fe3bd)'),
    withProperty('surface', 'light-dark(#eef6ff, #16283d)'),
    withProperty('radius', '1.5em'),
    withProperty('spacing', '1.5em'),
    withProperty('width', '40em'),
  ],
  team: [['role-finder-team', team], withPart('input', 'role-finder-team')],
};

const live = elementOf('.live');
const source = elementOf('.source');
const log = elementOf('.log');
const toResult = elementOf('.to-result');
const byAddress = new Map<string, string>();

for (const [group, items] of Object.entries(examples)) {
  const list = elementOf(`[data-group="${group}"]`);
  for (const [name, code] of items) {
    const address = `#${group}/${name}`;
    byAddress.set(address, code);
    const link = Object.assign(document.createElement('a'), { href: address, textContent: name });
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
}

for (const type of ['role-finder-complete', 'role-finder-restart', 'role-finder-path'])
  document.addEventListener(type, (event) => {
    log.textContent = `${type} ${JSON.stringify(fieldsOf(event))}`;
  });

toResult.addEventListener('click', () => {
  const finder = live.querySelector('role-finder');
  if (finder) finder.code = everyRole;
});

addEventListener('hashchange', () => {
  show();
  source.focus();
});
show();

/** Shows the example that the address names, else the first one. */
function show(): void {
  const [first = ''] = byAddress.keys();
  const address = byAddress.has(location.hash) ? location.hash : first;
  const code = byAddress.get(address) ?? '';
  source.textContent = code;
  log.textContent = '';
  toResult.hidden = code.includes('role-finder-team');
  // Unlike `innerHTML`, a fragment runs its scripts.
  live.replaceChildren(document.createRange().createContextualFragment(code));
  for (const link of document.querySelectorAll('nav a'))
    link.ariaCurrent = link.getAttribute('href') === address ? 'true' : null;
}

function elementOf(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The page has no ${selector}.`);
  return element;
}
