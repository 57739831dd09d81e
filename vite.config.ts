import { transform } from 'esbuild';
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite';
import { serveSources } from './demo/serve-sources.js';

/** What Lit's license asks for; its text is in LICENSE. */
const notice = '/*! @license Lit: Google LLC, BSD-3-Clause */';

/** A script for a page without a build: Lit and @lit/localize are in it, so that a page's own copies are never touched. */
const standAlone = (
  entry: string,
  file: string,
  format: 'es' | 'iife' = 'es',
): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    // The first build empties the folder for all.
    emptyOutDir: file === 'role-finder.js',
    lib: { entry, name: 'roleFinder', formats: [format], fileName: () => file },
    rolldownOptions: { output: { minify: true, comments: false, postBanner: notice } },
  },
});

/** The same as a classic script, which the tools of a site may minify again, and join with others. */
const classic = (
  entry: string,
  file: string,
  { banner = '', postBanner = notice } = {},
): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    minify: 'terser',
    lib: { entry, name: 'roleFinder', formats: ['iife'], fileName: () => file },
    rolldownOptions: {
      // What stands before it in one file may lack its semicolon.
      output: { comments: false, banner, postBanner: `${postBanner}\n;` },
    },
  },
});

/**
 * Makes classic scripts that survive the minifiers in content management systems. These know no template literals: they
 * take spaces out of them. A template of Lit keeps one array of strings for each place.
 */
const forOldMinifiers: Plugin = {
  name: 'for-old-minifiers',
  applyToEnvironment: ({ config }) => config.build.minify === 'terser',
  async renderChunk(code) {
    return (await transform(code, { format: 'iife', supported: { 'template-literal': false } }))
      .code;
  },
  // Most of these tools leave a `.min.js` alone. Pages that embed it have the name that it had before.
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk' || !file.fileName.endsWith('.classic.min.js')) continue;
      const fileName = file.fileName.replace('.min', '');
      this.emitFile({ type: 'asset', fileName, source: file.code });
    }
  },
};

/** For a bundler, or a server: Lit stays outside. */
const modules: EnvironmentOptions = {
  consumer: 'client',
  build: {
    minify: false,
    lib: {
      entry: {
        index: 'src/index.ts',
        element: 'src/role-finder/role-finder.ts',
        team: 'src/team.ts',
      },
      formats: ['es'],
      fileName: (_, name) => `npm/${name}.js`,
    },
    rolldownOptions: {
      external: /^lit($|\/)/,
      output: { chunkFileNames: 'npm/[name].js' },
    },
  },
};

export default defineConfig({
  base: './',
  // The page for frames, which the builds leave as it is.
  publicDir: 'src/embed/public',
  build: {
    emptyOutDir: false,
    // The CSS stays as it is written: put into older terms it would be larger.
    cssTarget: 'esnext',
    // No raw control characters, and no need for a page to be in UTF-8.
    terserOptions: {
      ecma: 2020,
      module: true,
      compress: { passes: 3, unsafe_arrows: true, keep_fargs: false, inline: false },
      format: { ascii_only: true },
    },
    rolldownOptions: {
      // Leaves out the part of @lit/localize that sets one language for a whole page: it is not used.
      treeshake: { moduleSideEffects: (id) => !id.includes('/@lit/localize/') },
    },
  },
  // Makes `vite build` build all of the environments.
  builder: {},
  environments: {
    client: standAlone('src/index.ts', 'role-finder.js'),
    classic: classic('src/classic.ts', 'role-finder.classic.min.js', {
      // A second Lit may be refused by Trusted Types: where the element is there already, nothing runs.
      banner: 'customElements.get("role-finder") ||',
    }),
    team: standAlone('src/team.ts', 'role-finder-team.js'),
    teamClassic: classic('src/team-classic.ts', 'role-finder-team.classic.min.js', {
      banner: 'customElements.get("role-finder-team") ||',
    }),
    embed: standAlone('src/embed/embed.ts', 'embed.js', 'iife'),
    embedTeam: standAlone('src/embed/embed-team.ts', 'embed-team.js', 'iife'),
    resize: classic('src/embed/resize.ts', 'embed-resize.js', { postBanner: '' }),
    scorm: classic('src/hosts/scorm/scorm.ts', 'hosts/scorm.js', { postBanner: '' }),
    modules,
  },
  // For `npm run dev`.
  optimizeDeps: { entries: ['src/team.ts', 'src/editor-app/main.ts'] },
  plugins: [serveSources(), forOldMinifiers],
});
