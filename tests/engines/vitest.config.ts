import { defineConfig } from 'vitest/config';
import { limits } from '../support/limits.js';

/** The main paths in another browser than Chromium: `npm run test:browsers`. */
export default defineConfig({
  test: {
    name: 'engines',
    reporters: ['default', './tests/support/closing-line.ts'],
    include: ['tests/engines/*.test.ts'],
    globalSetup: 'tests/support/build.ts',
    ...limits,
  },
});
