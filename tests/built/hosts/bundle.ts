import { resolve } from 'node:path';
import { build, type Rolldown } from 'vite';

/** The packages of SharePoint Framework, and what takes their place; the class alone, as it is built. */
const alias = [
  { find: /^@microsoft\/sp-.*/, replacement: resolve('tests/built/hosts/spfx.ts') },
  { find: 'ajo-role-finder/element', replacement: resolve('dist/npm/element.js') },
];

/**
 * The script of a page that has a build of its own, as one text. The role finder stays outside: a built file. So do the
 * words of a web part, which are the page's.
 */
export async function bundle(entry: string): Promise<string> {
  const [result] = (await build({
    configFile: false,
    logLevel: 'error',
    // As for production: the environment of the tests would give the development build of a package.
    resolve: { conditions: ['module', 'browser'], alias },
    build: {
      write: false,
      lib: { entry, formats: ['es'], fileName: 'host' },
      rolldownOptions: {
        external: ['ajo-role-finder', 'RoleFinderWebPartStrings'],
        output: { paths: { 'ajo-role-finder': '/role-finder.js' } },
      },
    },
  })) as Rolldown.RolldownOutput[];
  if (!result) throw new Error(`Nothing was built from ${entry}.`);
  return result.output[0].code;
}
