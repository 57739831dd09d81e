import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import {
  getVsCodeCssCustomData,
  getVsCodeHtmlCustomData,
} from 'custom-element-vs-code-integration';

/** Where the files go; a test puts them elsewhere. */
const outdir = process.env.MANIFEST_FOLDER ?? 'dist';

/** Where the package has what a source file becomes. */
const published = {
  'src/role-finder/role-finder.ts': 'dist/npm/element.js',
  'src/role-finder/events.ts': 'dist/npm/index.js',
  'src/role-finder-team/role-finder-team.ts': 'dist/npm/team.js',
};

/** Which of them defines an element, by its tag. */
const definedIn = { 'role-finder': 'dist/npm/index.js', 'role-finder-team': 'dist/npm/team.js' };

/** What an attribute takes, where the name of its type does not say it. */
const attributeTypes = {
  HeadingLevel: '1 | 2 | 3 | 4',
  Paths: 'string',
  'ContentSource | undefined': 'string',
};

/** Leaves out what is not public, which the analyzer takes for attributes. */
function leaveOutPrivate(element) {
  const hidden = element.members.filter(({ privacy = 'public' }) => privacy !== 'public');
  const isPublic = ({ name }) => !hidden.some((member) => member.name === name);
  element.members = element.members.filter(isPublic);
  element.attributes = element.attributes.filter(isPublic);
  // What an event is made with, the analyzer takes for another event.
  element.events = element.events?.filter(({ name }) => name?.startsWith('role-finder-'));
  for (const attribute of element.attributes)
    attribute.type = { text: attributeTypes[attribute.type.text] ?? attribute.type.text };
}

/** Leaves out what no one uses from outside, and names the built files. */
const asPublished = {
  name: 'as-published',
  packageLinkPhase({ customElementsManifest }) {
    const modules = customElementsManifest.modules.filter(({ path }) => published[path]);
    customElementsManifest.modules = modules;
    for (const module of modules) {
      module.path = published[module.path];
      for (const { declaration } of module.exports) declaration.module = module.path;
      module.declarations = module.declarations.filter(({ kind }) => kind === 'class');
    }
    for (const { declarations, path } of modules) {
      const element = declarations.find(({ tagName }) => tagName);
      if (!element) continue;
      leaveOutPrivate(element);
      modules
        .find((module) => module.path === definedIn[element.tagName])
        .exports.push({
          kind: 'custom-element-definition',
          name: element.tagName,
          declaration: { name: element.name, module: path },
        });
    }
    tellDefaults(modules.flatMap(({ declarations }) => declarations));
  },
};

/** Gives each custom property its default, which is written down once for both elements. */
function tellDefaults(declarations) {
  const properties = declarations.flatMap(({ cssProperties = [] }) => cssProperties);
  const defaults = new Map(
    properties.filter((each) => each.default).map((each) => [each.name, each.default]),
  );
  for (const property of properties) property.default = defaults.get(property.name);
}

/** What editors complete, made from the manifest: for VS Code in HTML and CSS, and for those of JetBrains. */
const editorData = {
  'html-data.json': getVsCodeHtmlCustomData,
  'css-data.json': getVsCodeCssCustomData,
  'web-types.json': getWebTypesData,
};

/** Writes it, with what both elements have, such as a custom property, once. */
const forEditors = {
  name: 'for-editors',
  packageLinkPhase({ customElementsManifest }) {
    mkdirSync(outdir, { recursive: true });
    for (const [file, dataOf] of Object.entries(editorData)) {
      const data = JSON.parse(dataOf(customElementsManifest, {}), (_, value) =>
        Array.isArray(value) ? onceByName(value) : value,
      );
      writeFileSync(join(outdir, file), `${JSON.stringify(data, null, 2)}\n`);
    }
  },
};

/** The first item of each name. */
function onceByName(items) {
  return items.filter(({ name }, index) => items.findIndex((each) => each.name === name) === index);
}

export default {
  // The first is what both elements inherit.
  globs: ['src/shared/content-element.ts', ...Object.keys(published)],
  outdir,
  litelement: true,
  packagejson: false,
  plugins: [asPublished, forEditors],
};
