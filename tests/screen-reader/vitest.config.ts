import { defineConfig } from 'vitest/config';
import { limits } from '../support/limits.js';
import { output } from '../support/output.js';
import { missingForReader } from './find-reader.js';

const missing = missingForReader();
if (missing) console.error(missing);

/** What a real screen reader says: `npm run test:screen-reader`. It takes minutes, and one run at a time. */
export default defineConfig({
  test: {
    name: 'screen-reader',
    ...output,
    // What was not run must not look as if it had passed.
    ...(missing
      ? { include: ['tests/engines/missing.ts'], provide: { missing } }
      : {
          include: ['tests/screen-reader/*.test.ts'],
          globalSetup: 'tests/support/build.ts',
        }),
    ...limits,
  },
});
