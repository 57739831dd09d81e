/** How SharePoint Framework 1.22 type-checks the web part: `tsconfig-base.json` of @microsoft/spfx-web-build-rig, and its own. */
export const frameworkSettings = {
  target: 'es5',
  module: 'esnext',
  moduleResolution: 'node',
  lib: ['dom', 'es2021'],
  strict: true,
  esModuleInterop: true,
  importHelpers: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
} as const;
