import type { Plugin } from 'vite';

/** What the demo pages load as built files, and the source of each. */
const sources: Readonly<Record<string, string>> = {
  '/dist/role-finder.js': '/src/index.ts',
  '/dist/role-finder-team.js': '/src/team.ts',
  '/dist/role-finder.classic.min.js': '/src/classic.ts',
  '/dist/role-finder-team.classic.min.js': '/src/team-classic.ts',
  '/dist/embed-resize.js': '/src/embed/resize.ts',
  '/dist/embed.js': '/src/embed/embed.ts',
  '/dist/embed.html': '/src/embed/public/embed.html',
  '/dist/embed-team.js': '/src/embed/embed-team.ts',
  '/dist/embed-team.html': '/src/embed/public/embed-team.html',
  '/dist/embed.css': '/embed.css',
  '/dist/hosts/role-finder/index.html': '/src/editor-app/index.html',
};

/**
 * For `npm run dev`: gives the demo pages the sources in place of the built files, so that a change shows at once. All
 * scripts are modules then, and no page has a policy: the development server's own script would break it.
 */
export function serveSources(): Plugin {
  return {
    name: 'serve-sources',
    apply: 'serve',
    // No page is served by what only builds: nothing is to be looked for that its dependencies might be.
    configEnvironment: (name) =>
      name === 'client' ? undefined : { optimizeDeps: { noDiscovery: true } },
    configureServer({ middlewares }) {
      middlewares.use((request, _, next) => {
        const [path = '', query = ''] = (request.url ?? '').split(/(?=\?)/);
        // The scripts of the demo have their sources beside them.
        request.url = (sources[path] ?? path.replace(/^(\/demo\/.*)\.js$/, '$1.ts')) + query;
        next();
      });
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html
          .replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/g, '')
          .replace(
            /<script (?:defer )?src="(?:[^"]*\/)?([^"]*)"(?: defer)?>/g,
            (_, file: string) => {
              return `<script type="module" src="${sources[`/dist/${file}`] ?? file}">`;
            },
          ),
    },
  };
}
