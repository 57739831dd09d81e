import type { BrowserCommand } from 'vitest/node';

/** What a page is made to believe of the medium that shows it. */
export interface Media {
  readonly forcedColors?: 'active' | 'none';
  readonly media?: 'print' | 'screen';
  /** What the visitor’s system prefers; null for its own. */
  readonly colorScheme?: 'dark' | 'light' | null;
}

declare module 'vitest/browser' {
  interface BrowserCommands {
    emulateMedia: (media: Media) => Promise<void>;
  }
}

/** A command for tests in a page: only what leads the browser can change the medium. */
export const emulateMedia: BrowserCommand<[Media]> = ({ page }, media) => page.emulateMedia(media);
