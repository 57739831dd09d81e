const minutes = 60_000;

/** Milliseconds that a page is waited for: far more than it takes on a machine that is slow or busy with other things. */
export const pagePatience = 2 * minutes;

/** The one limit of time of all the tests: it is there for what never ends, and says nothing of what is slow. */
export const limits = {
  testTimeout: 20 * minutes,
  hookTimeout: 20 * minutes,
  expect: { poll: { timeout: pagePatience } },
};
