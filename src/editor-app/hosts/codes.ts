// The codes that show what is chosen, in each host's form.
import { teamLocales } from '../../localization/team-locales.js';
import { contentFileName } from '../project/project.js';
import { elementOf, filesOf, type Publication } from './host.js';
import { contentAddress, contentJson, needsContentFile, ownPaths } from './own-content.js';

type Texts = Readonly<Record<string, string>>;

/** The element, with what is chosen. */
export function tagCode(publication: Publication): string {
  const { accent } = publication.project.settings;
  return tagWith(publication, accent && `--role-finder-accent: ${accent}`);
}

function tagWith(publication: Publication, style: string): string {
  const element = elementOf(publication.project);
  const { lang, ...others } = chosen(publication);
  const content = contentAddress(publication);
  return `<${element}${attributes({ lang, style, ...others, content })}></${element}>`;
}

/** The script or the module, and the element. */
export function scriptCode(publication: Publication): string {
  return `<script${attributes(scriptOf(publication))}></script>\n${tagCode(publication)}`;
}

/** The frame, and the script that makes it as high as what is in it. */
export function frameCode(publication: Publication): string {
  const { folder } = publication.project.settings;
  const script = attributes({ src: `${folder}embed-resize.js` });
  // In a box of its own, themes give the frame the place of a text.
  return `<div>${iframeCode(publication)}</div>\n<script${script} defer></script>`;
}

/** The frame alone. */
export function iframeCode(publication: Publication): string {
  return `<iframe${attributes(iframeOf(publication))}></iframe>`;
}

/** The frame as filters of HTML name what they allow. */
export function allowedIframe(publication: Publication): string {
  return `<iframe ${Object.keys(iframeOf(publication)).join(' ')}>`;
}

function iframeOf(publication: Publication): Texts {
  return {
    src: frameAddress(publication),
    title: titleOf(publication),
    width: '100%',
    height: '700',
    allow: 'clipboard-write',
    // Without it, some editors write one that allows nothing.
    sandbox:
      'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-modals',
    frameborder: '0',
  };
}

/** The address of the page that a frame shows. */
export function frameAddress(publication: Publication): string {
  const [page = ''] = filesOf(publication);
  const query = String(queryFor(publication));
  return `${publication.project.settings.folder}${page}${query && `?${query}`}`;
}

/** What is chosen, as the query of the page for frames. */
export function queryFor(publication: Publication): URLSearchParams {
  const { accent, theme, page } = publication.project.settings;
  const { lang, ...others } = chosen(publication);
  // A page takes a file of its own site, beside it here.
  const content = needsContentFile(publication) ? contentFileName : '';
  const all = { lang, accent: accent.slice(1), theme, page, ...others, content };
  return new URLSearchParams(Object.entries(all).filter(([, value]) => value));
}

/** The block of the plugin for WordPress, as its editor takes it from the clipboard. */
export function blockCode(publication: Publication): string {
  const own = needsContentFile(publication) ? contentJson(publication) : '';
  const content = own && escapedJson(JSON.parse(own), /[<>&]/g);
  const settings = { ...pluginSettings(publication), ...(content && { content }) };
  const block = publication.project.publish;
  return `<!-- wp:role-finder/${block} ${escapedJson(settings, /[<>&]|-(?=-)/g)} /-->`;
}

/** JSON with some signs as escapes: what looks like markup is taken out, and two hyphens may end a comment. */
function escapedJson(value: unknown, signs: RegExp): string {
  const escape = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value).replace(signs, escape);
}

/** The shortcode of the plugin for WordPress. */
export function shortcode(publication: Publication): string {
  const content = contentAddress(publication);
  const settings = { ...pluginSettings(publication), ...(content && { content }) };
  const list = Object.entries(settings).map(
    ([name, value]) => ` ${name}="${value.replace(/["'<>[\]\s\\]/g, percentEncoded)}"`,
  );
  return `[${elementOf(publication.project).replaceAll('-', '_')}${list.join('')}]`;
}

/** What is chosen, beside the content, by the names of the settings of the plugin for WordPress. */
function pluginSettings(publication: Publication): Texts {
  const { accent, page } = publication.project.settings;
  const { lang, persist } = chosen(publication);
  const paths = Object.entries(ownPaths(publication)).map(
    ([id, path]) => [id, path ?? 'none'] as const,
  );
  const all: Texts = { lang, accent, page, ...Object.fromEntries(paths), persist };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value));
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`;
}

/** The script and the element, in a page of DokuWiki. */
export function dokuwikiCode(publication: Publication): string {
  return `<HTML>\n${scriptCode(publication)}\n</HTML>`;
}

/** What makes the element of each {@link mediawikiPlace}, in the page of MediaWiki for scripts of the site. */
export function mediawikiScript(publication: Publication): string {
  const { src = '' } = scriptOf(publication);
  return `mw.hook('wikipage.content').add(function ($content) {
  var $places = $content.find('.${elementOf(publication.project)}');
  if (!$places.length) return;
  $places.html(${JSON.stringify(tagCode(publication))});
  mw.loader.load(${JSON.stringify(src)});
});`;
}

/** Where the element is to be seen, in a page of MediaWiki. */
export function mediawikiPlace({ project }: Publication): string {
  return `<div class="${elementOf(project)}"></div>`;
}

/** The shortcode of Hugo whose template has the script and the element. */
export function hugoShortcode({ project }: Publication): string {
  return `{{< ${elementOf(project)} >}}`;
}

/** What goes into the configuration of VitePress. */
export function vitepressConfig(publication: Publication): string {
  const element = elementOf(publication.project);
  return `head: [['script', ${scriptObject(publication)}]],
vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === '${element}' } } },`;
}

/** What goes into the configuration of Docusaurus. */
export function docusaurusConfig(publication: Publication): string {
  return `scripts: [${scriptObject(publication)}],`;
}

/** The element in a page of Docusaurus, which is JSX: there, a style is an object. */
export function jsxCode(publication: Publication): string {
  const { accent } = publication.project.settings;
  const tag = tagWith(publication, '');
  const style = accent && ` style={{ '--role-finder-accent': '${accent}' }}`;
  return tag.replace('></', `${style}></`);
}

/** What a screen reader calls the frame: the title of the quiz, or of the team view. */
function titleOf({ project, builtIn, code }: Publication): string {
  const lang = project.settings.lang || code;
  return project.publish === 'team'
    ? teamLocales.localeFor(lang).msg('Who has which role?')
    : ((project.content[lang] ?? builtIn[lang])?.title ?? '');
}

/** What is set in the same way in an element and in the address of a frame; empty for what is not chosen. */
function chosen(publication: Publication) {
  const { lang, isKept } = publication.project.settings;
  const paths = ownPaths(publication);
  return {
    lang,
    paths: Object.keys(paths).length ? JSON.stringify(paths) : '',
    persist: isKept ? 'quiz' : '',
  } as const;
}

/** The attributes of the script of a route. A page runs no other one than the released one. */
function scriptOf(publication: Publication): Texts {
  const { project, packages, route } = publication;
  const [file = ''] = filesOf(publication);
  const integrity = packages?.integrity[file];
  return {
    src: project.settings.folder + file,
    ...(integrity && { integrity, crossorigin: 'anonymous' }),
    ...(route.way === 'module' && { type: 'module' }),
  };
}

function scriptObject(publication: Publication): string {
  const fields = Object.entries(scriptOf(publication)).map(
    ([name, value]) => `${name}: '${value}'`,
  );
  return `{ ${fields.join(', ')} }`;
}

function attributes(given: Texts): string {
  return Object.entries(given)
    .map(([name, value]) => (value ? ` ${name}="${escaped(value)}"` : ''))
    .join('');
}

function escaped(text: string): string {
  const entities: Texts = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };
  return text.replace(/[&"<>]/g, (sign) => entities[sign] ?? sign);
}
