import { readFileSync } from 'node:fs';
import { playwright } from '@vitest/browser-playwright';
import { transform } from 'lightningcss';
import type { LaunchOptions } from 'playwright';
import { minify } from 'terser';
import type { BuildEnvironmentOptions, LibraryOptions, Plugin } from 'vite';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import type { BrowserProviderOption, InlineConfig } from 'vitest/node';
import { findBrowser, onPath, otherBrowsers } from './tests/support/find-browser.js';

/** A build of `src`, with @lit/localize in it: a page's own copy is never touched. */
const library = (build: BuildEnvironmentOptions & { lib: LibraryOptions }) => ({
  consumer: 'client' as const,
  build: { emptyOutDir: false, ...build },
});

/** For a browser as it is: Lit is in it, with nothing that we do not use. */
const standAlone = (entry: string, file: string, format: 'es' | 'iife', ...own: Plugin[]) =>
  library({
    emptyOutDir: entry === 'src/index.ts',
    lib: { entry, name: 'roleFinder', formats: [format], fileName: () => file },
    rolldownOptions: {
      treeshake: { moduleSideEffects: (id) => !id.includes('/@lit/localize/') },
      output: {
        chunkFileNames: 'role-finder.fr.js',
        comments: { legal: true, annotation: false, jsdoc: false },
        minify: true,
      },
      plugins: [leanLit(), stylesMinified(), frenchAlone(), frenchAgain(), ...own, minified()],
    },
  });

/** For a bundler, or a server: Lit stays outside. */
const modules = library({
  minify: false,
  lib: {
    entry: { index: 'src/index.ts', element: 'src/role-finder.ts' },
    formats: ['es'],
    fileName: (_, name) => `npm/${name}.js`,
  },
  rolldownOptions: {
    external: /^lit($|\/)/,
    output: { chunkFileNames: 'npm/[name].js' },
  },
});

export default defineConfig(async ({ mode }) => ({
  base: './',
  builder: {},
  environments: {
    client: standAlone('src/index.ts', 'role-finder.js', 'es'),
    classic: standAlone('src/classic.ts', 'role-finder.classic.js', 'iife', onceInPage()),
    embed: standAlone('src/embed/embed.ts', 'embed.js', 'iife', embedPage()),
    resize: standAlone('src/embed/resize.ts', 'embed-resize.js', 'iife'),
    modules,
  },
  test: {
    reporters: ['default', './tests/support/closing-line.ts'],
    projects: process.env['VITEST'] ? projectsFor(mode, await findBrowser()) : [],
  },
}));

/**
 * The tests that run in Node, some of which open a browser, and those that run in one; or, in the mode `consumers`, those
 * of the package in other people's apps, which install much and take minutes; or, in the mode `browsers`, those that run
 * in other browsers than Chromium.
 */
function projectsFor(mode: string, launchOptions: LaunchOptions): TestProjectInlineConfiguration[] {
  const node = (name: string, test: InlineConfig): TestProjectInlineConfiguration => ({
    test: { name, provide: { launchOptions }, ...test },
  });
  const globalSetup = 'tests/support/build-once.ts';
  const inBrowser = (
    provider: BrowserProviderOption,
    ...browsers: readonly ('chromium' | 'firefox' | 'webkit')[]
  ): TestProjectInlineConfiguration => ({
    optimizeDeps: { include: ['@guidepup/virtual-screen-reader', 'fast-check'] },
    test: {
      name: 'browser',
      // The same ones each time, so that a test run says the same twice; others where there is time.
      provide: { walks: mode === 'long' ? { numRuns: 100_000 } : { numRuns: 2_000, seed: 1 } },
      include: ['tests/*.browser.test.ts'],
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider,
        instances: browsers.map((browser) => ({ browser })),
      },
    },
  });
  if (mode === 'consumers') return [node(mode, { include: ['tests/consumers/*.test.ts'] })];
  if (mode === 'browsers') {
    const [stock] = onPath('firefox-esr', 'firefox');
    const others = otherBrowsers();
    if (!stock && !others.length)
      throw new Error(
        'There is no Firefox, and none of Playwright’s: npx playwright install firefox webkit',
      );
    return [
      ...(stock ? [node(mode, { include: ['tests/browsers/*.test.ts'], globalSetup })] : []),
      ...(others.length ? [inBrowser(playwright(), ...others)] : []),
    ];
  }
  return [
    node('node', {
      include: ['tests/*.test.ts'],
      exclude: ['tests/*.browser.test.ts'],
      globalSetup,
    }),
    inBrowser(playwright({ launchOptions }), 'chromium'),
  ];
}

/**
 * Gives French a copy of its own of what it needs of @lit/localize. Else its chunk would import the element's file, and
 * a page that asks for that file by another address (`role-finder.js?v=2`) would then load it twice.
 */
function frenchAlone(): Plugin {
  return {
    name: 'french-alone',
    resolveId: {
      order: 'pre',
      async handler(source, importer = '') {
        if (!/\/src\/(french|generated\/)|\?alone$/.test(importer)) return null;
        const found = await this.resolve(source, importer.replace('?alone', ''), {
          skipSelf: true,
        });
        return found?.id.includes('/@lit/localize/') ? `${found.id}?alone` : null;
      },
    },
  };
}

/**
 * Asks for the French under another address when it could not be loaded: Firefox does not load a module that has failed
 * again, whatever has changed since. https://github.com/whatwg/html/issues/6768
 */
function frenchAgain(): Plugin {
  return {
    name: 'french-again',
    renderChunk(code) {
      const load = /import\(([`"])\.\/role-finder\.fr\.js\1\)/;
      if (!load.test(code)) return null;
      const again = 'import("./role-finder.fr.js"+again).catch(error=>{again+="?";throw error})';
      return `let again="";${code.replace(load, again)}`;
    },
  };
}

/**
 * Lit without what we do not use: its ways for browsers that are older than our styles (`light-dark()`), its decorators'
 * metadata, properties that show as attributes, SVG and MathML, boolean attributes, and its marks on `window`. 800 bytes less in what every page loads.
 * Fails where Lit is not as expected.
 */
function leanLit(): Plugin {
  const cuts: Readonly<Record<string, readonly [RegExp, string][]>> = {
    'lit-html.js': [
      [/\w+\.litHtmlPolyfillSupport/, 'undefined'],
      [/l=2===i\?"<svg>":3===i\?"<math>":""/, 'l=""'],
      [/\+\(2===i\?"<\/svg>":3===i\?"<\/math>":""\)/, ''],
      [/2===i\|\|3===i/, 'false'],
      [/"\?"===e\[1\]\?L:/, ''],
      [/else t\.startsWith\(o\)&&\(.*?\);(?=if)/, ''],
      [/:6===r\.type&&\(i=new Z\(h,this,t\)\)/, ':0'],
      [/\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\(".*?"\)/, '0'],
    ],
    'lit-element.js': [
      [/\w+\.litElementPolyfillSupport/, 'undefined'],
      [/\w+\.litElementHydrateSupport/, 'undefined'],
      [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\(".*?"\)/, '0'],
    ],
    'reactive-element.js': [
      [/\w+\.reactiveElementPolyfillSupport/, 'undefined'],
      [/\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\(".*?"\)/, '0'],
      [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
      [/static addInitializer\(t\)\{.*?\}(?=static get)/, ''],
      [/void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\),/, ''],
      [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
      [/removeController\(t\)\{.*?\}(?=_\$E_)/, ''],
      [/toAttribute\(t,s\)\{.*?return t\},/, ''],
      [/_\$ET\(t,s\)\{.*?(?=_\$AK\()/, ''],
      [/this\._\$Eq&&=.*?,(?=this\._\$EM)/, ''],
      [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh=)/, ''],
    ],
    'css-tag.js': [
      [
        /^.*$/s,
        `export const css = ([text]) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(text);
          return sheet;
        };
        export const getCompatibleStyle = (sheet) => sheet;
        export const adoptStyles = (root, sheets) => {
          root.adoptedStyleSheets = sheets;
        };
        export const [CSSResult, supportsAdoptingStyleSheets, unsafeCSS] = [];`,
      ],
    ],
  };
  return {
    name: 'lean-lit',
    transform(code, id) {
      if (/\/src\//.test(id) && / \?[\w-]+=\$\{|\b(svg|mathml)`/.test(code))
        throw new Error(`${id} has a boolean attribute, SVG or MathML: keep it in Lit.`);
      const file =
        /\/(?:lit-html|lit-element|@lit\/reactive-element)\/(?:node\/)?([\w-]+\.js)$/.exec(
          id,
        )?.[1] ?? '';
      return cuts[file]?.reduce((text, [found, replacement]) => {
        if (!found.test(text))
          throw new Error(`No ${found} in ${id}: see what has changed in Lit.`);
        return text.replace(found, replacement);
      }, code);
    },
  };
}

/** Minifies the styles: a minifier of code leaves literals alone. */
function stylesMinified(): Plugin {
  return {
    name: 'styles-minified',
    transform(code, id) {
      if (!id.endsWith('.styles.ts')) return;
      return code.replace(/css`(.*?)`/gs, (_, css: string) => {
        const { code } = transform({ filename: id, code: Buffer.from(css), minify: true });
        return `css\`${code.toString()}\``;
      });
    },
  };
}

/** Minifies the code, its literals too: 400 bytes less than with the bundler's own minifier alone. */
function minified(): Plugin {
  return {
    name: 'minified',
    async generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const { code = '' } = await minify(oneLine(file.code), {
          module: true,
          ecma: 2020,
          compress: { passes: 3, lhs_constants: false },
          // Lit's private names. No other Lit meets this one: see leanLit.
          mangle: { properties: { regex: /^_\$/ } },
          format: { comments: false },
        });
        file.code = noticeOf(file.code) + code;
      }
    },
  };
}

/** Code without the line breaks of its templates, which mean no more than a space, and nothing at an end. */
function oneLine(code: string): string {
  return code.replace(/(?<=`)\s*\n\s*|\s*\n\s*(?=`)/g, '').replace(/\s*\n\s*/g, ' ');
}

/** The legal notices in a file, which differ in the year alone, as one; empty if there is none. */
function noticeOf(code: string): string {
  const years = new Set(
    [...code.matchAll(/Copyright (\d{4}) Google LLC/g)].map(([, year]) => year),
  );
  const list = [...years].sort().join(', ');
  return (
    list && `/** @license Copyright ${list} Google LLC SPDX-License-Identifier: BSD-3-Clause */\n`
  );
}

/** Lets a script pass where the page has the element already: a second Lit may be refused by Trusted Types. */
function onceInPage(): Plugin {
  return {
    name: 'once-in-page',
    renderChunk: (code) => `customElements.get('role-finder') || ${code}`,
  };
}

/** Puts the files of the page for frames beside its script. */
function embedPage(): Plugin {
  return {
    name: 'embed-page',
    generateBundle() {
      for (const fileName of ['embed.html', 'embed.css']) {
        this.emitFile({ type: 'asset', fileName, source: readFileSync(`src/embed/${fileName}`) });
      }
    },
  };
}
