import { defineConfig, type EnvironmentOptions, type Rolldown } from 'vite';
import { serveSources } from './demo/serve-sources.js';

/** What Lit's license asks for; its text is in LICENSE. */
const notice = '/*! @license Lit: Google LLC, BSD-3-Clause */';

/** A script for a page without a build: Lit and @lit/localize are in it, so that a page's own copies are never touched. */
const standAlone = (
  entry: string,
  file: string,
  format: 'es' | 'iife',
  output: Rolldown.OutputOptions = {},
): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    // The first build empties the folder for all.
    emptyOutDir: file === 'role-finder.js',
    lib: { entry, name: 'roleFinder', formats: [format], fileName: () => file },
    rolldownOptions: {
      output: { minify: true, comments: false, postBanner: notice, ...output },
    },
  },
});

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
    rolldownOptions: {
      // Leaves out the part of @lit/localize that sets one language for a whole page: it is not used.
      treeshake: { moduleSideEffects: (id) => !id.includes('/@lit/localize/') },
    },
  },
  // Makes `vite build` build all of the environments.
  builder: {},
  environments: {
    client: standAlone('src/index.ts', 'role-finder.js', 'es'),
    classic: standAlone('src/classic.ts', 'role-finder.classic.js', 'iife', {
      // A second Lit may be refused by Trusted Types: where the element is there already, nothing runs.
      banner: 'customElements.get("role-finder") ||',
    }),
    team: standAlone('src/team.ts', 'role-finder-team.js', 'es'),
    teamClassic: standAlone('src/team-classic.ts', 'role-finder-team.classic.js', 'iife', {
      banner: 'customElements.get("role-finder-team") ||',
    }),
    embed: standAlone('src/embed/embed.ts', 'embed.js', 'iife'),
    embedTeam: standAlone('src/embed/embed-team.ts', 'embed-team.js', 'iife'),
    resize: standAlone('src/embed/resize.ts', 'embed-resize.js', 'iife', { postBanner: '' }),
    modules,
  },
  // For `npm run dev`.
  optimizeDeps: { entries: ['src/index.ts', 'src/team.ts'], include: ['fflate'] },
  plugins: [serveSources()],
});
