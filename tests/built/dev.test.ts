import { createLogger, createServer, type ViteDevServer } from 'vite';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newPage, sharedBrowser, takeQuiz } from '../support/visit.js';

let server: ViteDevServer;
let browser: Browser;
let page: Page;
const warnings: string[] = [];

beforeAll(async () => {
  const warn = (message: string): number => warnings.push(message);
  const customLogger = { ...createLogger('silent'), warn, warnOnce: warn, error: warn };
  server = await createServer({ customLogger, server: { port: 0 } });
  await server.listen();
  browser = await sharedBrowser();
  page = await newPage(browser);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

const open = (file: string) =>
  page.goto(new URL(`demo/${file}`, server.resolvedUrls?.local[0]).href);

describe('npm run dev', () => {
  it('shows the demo from the sources, in place of the built files', async () => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await open('index.html');
    await takeQuiz(page.locator('role-finder').first());
    expect(loaded).toContain('/src/role-finder/role-finder.ts');
  });

  it('shows the page for frames from the sources too', async () => {
    await open('iframe.html');
    const frame = page.frameLocator('iframe');
    await takeQuiz(frame.locator('role-finder'));
    await page.getByRole('status').filter({ hasText: 'marketer' }).waitFor();
  });

  it('shows the page for editors', async () => {
    await open('../dist/hosts/role-finder/index.html#publish');
    await page.locator('editor-preview').getByRole('checkbox').first().waitFor();
    await page.getByRole('button', { name: 'Download the files' }).click();
    await page.getByText('Only the built page has the packages.').waitFor();
  });

  it('shows a page with a policy without it, since the server’s own script would break it', async () => {
    await open('csp.html');
    await takeQuiz(page.locator('role-finder'));
    expect(await page.locator('meta[http-equiv]').count()).toBe(0);
  });

  it('has nothing to warn of: it looks into no app that only tests install', async () => {
    for (const { depsOptimizer } of Object.values(server.environments))
      await depsOptimizer?.scanProcessing;
    expect(warnings).toEqual([]);
  });
});
