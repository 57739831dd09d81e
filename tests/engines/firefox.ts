import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Media } from '../support/emulate-media.js';
import { start } from '../support/start.js';
import { size, type Browser } from './browser.js';

/** Firefox can do more than Vitest asks of a browser. */
export interface Firefox extends Browser {
  /** Runs a function in the page, and waits for what it promises. It may use nothing from around it. */
  readonly run: (action: () => Promise<void>) => Promise<unknown>;
  /** The page on A4 paper, without backgrounds: a PDF. */
  readonly print: () => Promise<Uint8Array>;
}

/** Starts an installed Firefox without a window, with a profile of its own. */
export async function startFirefox(path: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  writeFileSync(join(profile, 'user.js'), 'user_pref("marionette.port", 0);');
  const { width, height } = size;
  const program = start(path, [
    ...['--headless', '--no-remote', '--profile', profile],
    ...['--width', String(width), '--height', String(height)],
    ...['--marionette', '--remote-allow-system-access'],
  ]);
  // After Firefox, which has been stopped by then.
  process.on('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 9 }));
  const send = await connectTo(Number(await program.says(/Listening on port (\d+)/)));
  const { capabilities } = (await send('WebDriver:NewSession')) as {
    capabilities: { browserVersion: string };
  };
  return {
    version: `Firefox ${capabilities.browserVersion}`,
    open: (url) => send('WebDriver:Navigate', { url }),
    act: (actions) => send('WebDriver:PerformActions', { actions }),
    async emulateMedia(media) {
      await send('Marionette:SetContext', { value: 'chrome' });
      await send('WebDriver:ExecuteScript', { script: emulation(media), args: [] });
      await send('Marionette:SetContext', { value: 'content' });
    },
    run: (action) =>
      send('WebDriver:ExecuteScript', { script: `return (${action.toString()})()`, args: [] }),
    async print() {
      const { value } = (await send('WebDriver:Print', {
        background: false,
        page: { width: 21, height: 29.7 },
      })) as { value: string };
      return Uint8Array.from(Buffer.from(value, 'base64'));
    },
    close: program.stop,
  };
}

/** A script for Firefox itself, which knows its pages as browsing contexts. */
const emulation = ({ forcedColors = 'none', media = 'screen', colorScheme }: Media): string => `
  Object.assign(gBrowser.selectedBrowser.browsingContext, {
    forcedColorsOverride: '${forcedColors}',
    mediumOverride: '${media === 'print' ? 'print' : ''}',
    prefersColorSchemeOverride: '${colorScheme ?? 'none'}',
  });
`;

interface Failure {
  readonly error: string;
  readonly message: string;
}

type Send = (command: string, parameters?: object) => Promise<unknown>;

/**
 * Connects to Marionette, which is Firefox's own end of WebDriver; geckodriver, which Debian lacks, would pass the same
 * commands on: https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
function connectTo(port: number): Promise<Send> {
  const socket = connect(port, '127.0.0.1');
  const waiting: ((error: Failure | null, result?: unknown) => void)[] = [];
  const send: Send = (command, parameters = {}) =>
    new Promise((resolve, reject) => {
      waiting.push((error, result) => {
        if (error) reject(new Error(`${command}: ${error.error}: ${error.message}`));
        else resolve(result);
      });
      const message = JSON.stringify([0, waiting.length, command, parameters]);
      socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  let received = Buffer.alloc(0);
  return new Promise((resolve, reject) => {
    socket.on('error', reject);
    socket.on('close', () => {
      for (const answer of waiting) answer({ error: 'closed', message: 'Firefox has ended' });
    });
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      for (;;) {
        const begin = received.indexOf(':') + 1;
        const end = begin + Number(received.subarray(0, begin - 1).toString());
        if (!begin || received.length < end) break;
        const message: unknown = JSON.parse(received.subarray(begin, end).toString());
        received = received.subarray(end);
        // It greets first.
        if (!Array.isArray(message)) resolve(send);
        else waiting[Number(message[1]) - 1]?.(message[2] as Failure | null, message[3]);
      }
    });
  });
}
