import { build, type Rolldown } from 'vite';

/** The script of a page that has a build of its own, as one text. The role finder stays outside: a built file. */
export async function bundle(entry: string): Promise<string> {
  const [result] = (await build({
    configFile: false,
    logLevel: 'error',
    // As for production: the environment of the tests would give the development build of a package.
    resolve: { conditions: ['module', 'browser'] },
    build: {
      write: false,
      lib: { entry, formats: ['es'], fileName: 'host' },
      rolldownOptions: {
        external: 'ajo-role-finder',
        output: { paths: { 'ajo-role-finder': '/role-finder.js' } },
      },
    },
  })) as Rolldown.RolldownOutput[];
  if (!result) throw new Error(`Nothing was built from ${entry}.`);
  return result.output[0].code;
}
