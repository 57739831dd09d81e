import type { Media } from '../support/emulate-media.js';

/** An installed browser with one window, led over WebDriver. */
export interface Browser {
  readonly version: string;
  readonly open: (url: string) => Promise<unknown>;
  /** Does what is in a list of actions: https://www.w3.org/TR/webdriver2/#actions */
  readonly act: (actions: readonly object[]) => Promise<unknown>;
  /** Rejects where the browser knows no way. */
  readonly emulateMedia: (media: Media) => Promise<unknown>;
  readonly close: () => void;
}

/** The window's size: a page has the sizes that tests ask for only where it has room. */
export const size = { width: 1400, height: 1400 };
