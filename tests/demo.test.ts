import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { createServer } from 'vite';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { runVite } from './support/run-vite.js';
import { serve } from './support/serve.js';

const folder = mkdtempSync(join(tmpdir(), 'demo-'));
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch(inject('launchOptions'));
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** What `npm start` serves, and where it opens the browser. */
async function start() {
  vi.stubEnv('VITEST', '');
  const server = await createServer({ logLevel: 'error', server: { port: 0 } });
  const path = server.config.server.open;
  server.config.server.open = false;
  await server.listen();
  return {
    url: new URL(String(path), server.resolvedUrls?.local[0]).href,
    close: () => server.close(),
  };
}

/** What `npm run build:demo` writes, as any web server serves it. */
async function build() {
  runVite('build', '--mode', 'demo', '--outDir', folder, '--emptyOutDir');
  const site = await serve(folder);
  return { url: `${site.address}/demo/index.html`, close: site.close };
}

describe.each([
  ['as npm start serves it', start],
  ['as npm run build:demo writes it', build],
])('the demo page, %s', (_, open) => {
  it('shows the quiz in the language of the page, and in both side by side', async () => {
    const { url, close } = await open();
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('requestfailed', (request) => errors.push(request.url()));
    await page.goto(url);
    const headings = page.getByRole('heading', { level: 2 });
    const [english, french] = ['Which responsibilities', 'Quelles responsabilités'];
    const expectHeadings = async (...texts: readonly string[]): Promise<void> => {
      for (const [index, text] of texts.entries()) {
        await headings.nth(index).filter({ hasText: text }).waitFor();
      }
      expect(await headings.count()).toBe(texts.length);
    };
    await expectHeadings(english, english, french);
    await page.getByRole('button', { name: 'Français' }).click();
    await expectHeadings(french, english, french);
    await page.getByRole('heading', { name: 'Bienvenue dans l’équipe' }).waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await expectHeadings(english, english, french);
    expect(errors).toEqual([]);
    await page.close();
    await close();
  }, 60_000);
});
