// Makes what an editor receives, into `dist/hosts`, from the packages there: one page, with the packages in it, and beside
// it what can be taken by hand.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { build, type Rolldown } from 'vite';
import { filesIn, pick, under, zip, type Files } from '../hosts/files.js';
import type { BuiltInPackages } from './hosts/packages/built-in-packages.js';

const folder = 'dist/hosts';
const notice =
  '/*! @license Lit: Google LLC, BSD-3-Clause. Web Awesome: Fonticons, Inc., MIT. All of them: LICENSE.txt */';

rmSync(join(folder, 'role-finder'), { recursive: true, force: true });
const zips = pick(folder, readdirSync(folder).filter(isPackage));
const webFiles = unzipSync(zips['role-finder-web.zip'] ?? new Uint8Array());

const received: Files = {
  ...filesIn('src/editor-app/received'),
  'LICENSE.txt': readFileSync('LICENSE'),
  'index.html': Buffer.from(pageWith(await script(), packages())),
  ...under('files', webFiles),
  ...under('packages', zips),
};
for (const [path, content] of Object.entries(received)) {
  const file = join(folder, 'role-finder', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
writeFileSync(join(folder, 'role-finder.zip'), zip(received));

function isPackage(file: string): boolean {
  return /\.(zip|sppkg)$/.test(file) && file !== 'role-finder.zip';
}

/** The app as a classic script: a page that is a file on a disk loads no modules. */
async function script(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'src/editor-app/main.ts', name: 'editorApp', formats: ['iife'] },
      rolldownOptions: {
        output: { comments: false },
        // As for the other scripts: see `vite.config.ts`.
        treeshake: { moduleSideEffects: (id) => !id.includes('/@lit/localize/') },
      },
    },
  })) as readonly Rolldown.RolldownOutput[];
  const [{ code } = { code: '' }] = built.flatMap(({ output }) =>
    output.flatMap((file) => (file.type === 'chunk' ? [file] : [])),
  );
  return `${notice}\n${code}`;
}

/** What the page needs of the packages, as JSON. */
function packages(): string {
  const content: BuiltInPackages = {
    zips: Object.fromEntries(
      Object.entries(zips).map(([name, bytes]) => [name, bytes.toString('base64')]),
    ),
    integrity: JSON.parse(
      readFileSync('dist/integrity.json', 'utf8'),
    ) as BuiltInPackages['integrity'],
  };
  return JSON.stringify(content);
}

/** The page of the source, with all in it. */
function pageWith(code: string, json: string): string {
  const page = readFileSync('src/editor-app/index.html', 'utf8');
  const [before = '', after = ''] = page.split(/^.*<script type="module".*\n/m);
  // In a script, these would end it, or comment it out.
  const safe = code.replace(/<(?=\/script|!--)/gi, '\\x3C');
  const scripts = `<script type="application/json" id="packages">${json}</script>\n<script>${safe}</script>\n`;
  return before + after.replace('</body>', () => `${scripts}</body>`);
}
