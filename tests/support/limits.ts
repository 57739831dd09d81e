const seconds = 1_000;
const minutes = 60 * seconds;

declare module 'vitest' {
  interface ProvidedContext {
    /** Milliseconds that a page is waited for, where that is not {@link pagePatience}. */
    patience: number | undefined;
  }
}

/** Milliseconds that a page is waited for: far more than it takes on a machine that is slow or busy with other things. */
export const pagePatience = 2 * minutes;

/** The same where a person has a few tests run, and waits for what is wrong. */
export const personsPatience = 10 * seconds;

/** The one limit of time of all the tests: it is there for what never ends, and says nothing of what is slow. */
export const limits = {
  testTimeout: 20 * minutes,
  hookTimeout: 20 * minutes,
  expect: { poll: { timeout: pagePatience } },
};
