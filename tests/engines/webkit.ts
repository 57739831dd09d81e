import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { onPath } from '../support/find-browser.js';
import { listen } from '../support/serve.js';
import { start } from '../support/start.js';
import { size, type Browser } from './browser.js';

/** Starts the WebKit that an installed driver comes with. */
export async function startWebKit(path: string): Promise<Browser> {
  const display = await openDisplay();
  const port = await freePort();
  const driver = start(path, [`--port=${String(port)}`], display.env);
  const send = async (method: string, path: string, body?: object): Promise<unknown> => {
    const url = `http://127.0.0.1:${String(port)}${path}`;
    const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = (await response.json()) as { value: { error?: string } | null };
    if (value?.error) throw new Error(`${path}: ${JSON.stringify(value)}`);
    return value;
  };
  const ready = async (): Promise<void> => {
    while (!(await send('GET', '/status').catch(() => false))) await setTimeout(50);
  };
  await Promise.race([ready(), driver.ended]);
  const { sessionId, capabilities } = (await send('POST', '/session', { capabilities: {} })) as {
    sessionId: string;
    capabilities: { browserVersion: string };
  };
  const session = `/session/${sessionId}`;
  await send('POST', `${session}/window/rect`, size);
  return {
    version: `WebKitGTK ${capabilities.browserVersion}`,
    open: (url) => send('POST', `${session}/url`, { url }),
    act: (actions) => send('POST', `${session}/actions`, { actions }),
    emulateMedia: () => Promise.reject(new Error('WebKit’s driver emulates no media.')),
    close() {
      driver.stop();
      display.close();
    },
  };
}

interface Display {
  readonly env: Readonly<Record<string, string>>;
  readonly close: () => void;
}

/** A display of its own, where no one's keys and windows come between; else the one that there is. */
async function openDisplay(): Promise<Display> {
  const [path] = onPath('Xvfb');
  if (path) {
    const screen = `${String(size.width)}x${String(size.height)}x24`;
    const server = start(path, ['-displayfd', '1', '-nolisten', 'tcp', '-screen', '0', screen]);
    const name = await server.says(/^(\d+)\n/m);
    return { env: { DISPLAY: `:${name}`, GDK_BACKEND: 'x11' }, close: server.stop };
  }
  if (process.env['DISPLAY']) return { env: {}, close: () => undefined };
  throw new Error('WebKit needs a display. Install one (Debian: apt-get install xvfb).');
}

/** The driver wants to be told its port. */
async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}
