import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

/** Where the package has what a source file becomes. */
const published = {
  'src/role-finder/role-finder.ts': 'dist/npm/element.js',
  'src/role-finder/events.ts': 'dist/npm/index.js',
  'src/role-finder-team/role-finder-team.ts': 'dist/npm/team.js',
};

/** Which of them defines an element, by its tag. */
const definedIn = { 'role-finder': 'dist/npm/index.js', 'role-finder-team': 'dist/npm/team.js' };

/** What an attribute takes, where the name of its type does not say it. */
const attributeTypes = { HeadingLevel: '1 | 2 | 3 | 4', Paths: 'string' };

/** Leaves out what is not public, which the analyzer takes for attributes. */
function leaveOutPrivate(element) {
  const hidden = element.members.filter(({ privacy = 'public' }) => privacy !== 'public');
  const isPublic = ({ name }) => !hidden.some((member) => member.name === name);
  element.members = element.members.filter(isPublic);
  element.attributes = element.attributes.filter(isPublic);
  // What an event is made with, the analyzer takes for another event.
  element.events = element.events?.filter(({ name }) => name?.startsWith('role-finder-'));
  for (const { type } of element.attributes) type.text = attributeTypes[type.text] ?? type.text;
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
  },
};

export default {
  globs: [
    // What both elements inherit.
    'src/shared/content-element.ts',
    'src/role-finder/role-finder.ts',
    'src/role-finder/events.ts',
    'src/role-finder-team/role-finder-team.ts',
  ],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    asPublished,
    customElementVsCodePlugin({
      outdir: 'dist',
      htmlFileName: 'html-data.json',
      cssFileName: null,
    }),
  ],
};
