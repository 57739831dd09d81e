import { server } from 'vitest/browser';

/** Whether the browser can be told what medium shows the page: WebKit’s driver, but not Playwright’s WebKit, has no way. */
export const canEmulateMedia = !(server.browser === 'webkit' && server.provider === 'webdriver');
