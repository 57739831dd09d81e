/** How SharePoint Framework 1.22 type-checks a web part: `tsconfig-base.json` of @microsoft/spfx-web-build-rig. */
export const frameworkSettings = {
  target: 'es5',
  module: 'esnext',
  moduleResolution: 'node',
  lib: [
    ...['dom', 'es5', 'es2015.core', 'es2015.collection', 'es2015.iterable', 'es2015.promise'],
    'es2015.proxy',
  ],
  strict: true,
  esModuleInterop: true,
  importHelpers: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
} as const;
