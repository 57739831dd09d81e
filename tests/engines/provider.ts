import { fileURLToPath } from 'node:url';
import { defineBrowserProvider, parseKeyDef } from '@vitest/browser';
import type { BrowserProviderOption } from 'vitest/node';
import type { Browser } from './browser.js';

/** Where to press, in the window, and how often. */
export interface Press {
  readonly x: number;
  readonly y: number;
  readonly times: number;
}

/** Lets Vitest run its tests in an installed browser: no more of what a provider can do than the tests use. */
export const webDriver = (start: () => Promise<Browser>): BrowserProviderOption =>
  defineBrowserProvider({
    name: 'webdriver',
    providerFactory(project) {
      let browser: Browser | undefined;
      // Two presses in a row at one place would be a double click: WebKit counts them itself.
      let aside = 4;
      const act = (type: 'key' | 'pointer', actions: readonly object[]) =>
        browser?.act([{ type, id: type, actions }]);
      const commands = {
        press: (_: unknown, { x, y, times }: Press) =>
          act('pointer', [
            { type: 'pointerMove', x: x + (aside *= -1), y, duration: 0 },
            ...Array.from({ length: times }, () => [
              { type: 'pointerDown', button: 0 },
              { type: 'pointerUp', button: 0 },
            ]).flat(),
          ]),
        async __vitest_keyboard(_: unknown, text: string) {
          await act(
            'key',
            parseKeyDef(text).flatMap(({ keyDef, releasePrevious, releaseSelf }) => {
              const downAndUp = stroke(keyDef.key);
              return downAndUp.slice(releasePrevious ? 1 : 0, releaseSelf ? 2 : 1);
            }),
          );
          return { unreleased: [] };
        },
        __vitest_tab: (_: unknown, { shift = false } = {}) =>
          act('key', shift ? stroke('Shift', stroke('Tab')) : stroke('Tab')),
      };
      // Vitest has no types for the commands that it sends itself.
      for (const [name, command] of Object.entries(commands))
        project.browser?.registerCommand(name as never, command as never);
      return {
        name: 'webdriver',
        // One window, in front: a browser is slow with a page that is not.
        supportsParallelism: false,
        initScripts: [fileURLToPath(new URL('locators.ts', import.meta.url))],
        getCommandsContext: () => ({ page: { emulateMedia: browser?.emulateMedia } }),
        async openPage(_, url) {
          if (!browser) {
            browser = await start();
            project.vitest.logger.log(`The tests run in ${browser.version}.`);
          }
          await browser.open(url);
        },
        close: () => browser?.close(),
      };
    },
  });

/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keys: Readonly<Record<string, string>> = {
  Control: '\uE009',
  Enter: '\uE007',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
};

/** A key that goes down and up, with others meanwhile. */
function stroke(key = '', meanwhile: readonly object[] = []): readonly object[] {
  const value = keys[key] ?? key;
  if (value.length !== 1) throw new RangeError(`provider.ts knows no key "${key}".`);
  return [{ type: 'keyDown', value }, ...meanwhile, { type: 'keyUp', value }];
}
