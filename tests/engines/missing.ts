import { expect, inject, it } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** What to install, where an engine cannot be had. */
    missing: string;
  }
}

// The tests that were not run must not look as if they had passed.
it('is there', () => expect.fail(inject('missing')));
