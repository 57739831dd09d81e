// The code that shows what is chosen, in each host's form.
import type { Choice } from './choice.js';

/** The codes, by the name that the page calls them. */
export function codesFor(choice: Choice): Readonly<Record<string, string>> {
  const finder = document.createElement('role-finder');
  setUp(finder, choice);
  const tag = finder.outerHTML;
  const script = `<script src="${choice.folder}role-finder.classic.min.js"></script>\n${tag}`;
  const module = `<script src="${choice.folder}role-finder.js" type="module"></script>\n${tag}`;
  const iframe = iframeFor(choice).outerHTML;
  // In a box of its own, themes give the frame the place of a text.
  const frame = `<div>${iframe}</div>\n<script src="${choice.folder}embed-resize.js" defer></script>`;
  return {
    html: choice.way === 'frame' ? frame : choice.way === 'module' ? module : script,
    script,
    frame,
    iframe,
    address: frameAddress(choice),
    shortcode: shortcode(choice),
    dokuwiki: `<HTML>\n${script}\n</HTML>`,
    vitepress: `head: [['script', { src: '${choice.folder}role-finder.classic.min.js' }]],
vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === 'role-finder' } } },`,
    docusaurus: `scripts: ['${choice.folder}role-finder.classic.min.js'],`,
    tag,
    // A page of Docusaurus is JSX, where a style is an object.
    jsx: tag.replace(/style="(.*?): (.*?)"/, "style={{ '$1': '$2' }}"),
  };
}

/** Sets up a quiz as it is chosen. */
export function setUp(finder: HTMLElement, { lang, accent, ...choice }: Choice): void {
  const style = accent && `--role-finder-accent: ${accent}`;
  for (const [name, value] of Object.entries({ lang, ...settings(choice), style })) {
    if (value) finder.setAttribute(name, value);
    else finder.removeAttribute(name);
  }
}

/** What is set in the same way in a tag and in the address of a frame; empty for what is not chosen. */
function settings({
  base,
  paths,
  isKept,
  content,
}: Pick<Choice, 'base' | 'paths' | 'isKept' | 'content'>) {
  return {
    base,
    paths: Object.keys(paths).length ? JSON.stringify(paths) : '',
    persist: isKept ? 'quiz' : '',
    content,
  };
}

/** What is chosen, as the query of the page for frames. */
export function queryFor({ lang, accent, theme, page, ...choice }: Choice): string {
  const all = Object.entries({ lang, accent: accent.slice(1), theme, page, ...settings(choice) });
  return new URLSearchParams(all.filter(([, value]) => value)).toString();
}

function frameAddress(choice: Choice): string {
  const query = queryFor(choice);
  return `${choice.folder}embed.html${query && `?${query}`}`;
}

function iframeFor(choice: Choice): HTMLIFrameElement {
  const language = choice.lang || document.documentElement.lang;
  const frame = document.createElement('iframe');
  frame.src = frameAddress(choice);
  frame.title =
    language === 'fr'
      ? 'Quel est votre rôle dans Journey Optimizer ?'
      : 'Which Journey Optimizer role is yours?';
  frame.width = '100%';
  frame.height = '700';
  frame.allow = 'clipboard-write';
  // Without it, some editors write one that allows nothing.
  frame.setAttribute(
    'sandbox',
    'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-modals',
  );
  frame.setAttribute('frameborder', '0');
  return frame;
}

function shortcode({ lang, accent, paths, ...choice }: Choice): string {
  const { base, persist, content } = settings({ ...choice, paths });
  const attributes = Object.entries({ lang, accent, base, ...paths, persist, content })
    .filter(([, value]) => value)
    .map(([name, value]) => ` ${name}="${value.replace(/["'<>[\]\s\\]/g, percentEncoded)}"`);
  return `[role_finder${attributes.join('')}]`;
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`;
}
