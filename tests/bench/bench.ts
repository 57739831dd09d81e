import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus, tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser, type Page } from 'playwright';
import { format, resolveConfig } from 'prettier';
import { build } from 'vite';
import { findBrowser } from '../support/find-browser.js';
import { heapOf } from '../support/heap.js';
import { npm } from '../support/npm.js';
import { runVite } from '../support/run-vite.js';

/*
 * Compares this widget with others in one run, in turns, in Chromium with the processor slowed four times and a slow 4G
 * line: `npm run bench`, and `npm run bench -- --readme` to write the table into the README too.
 */

const peers = {
  'role finder': '<script type="module" src="role-finder.js"></script><role-finder></role-finder>',
  'by hand, the floor': '<script type="module" src="vanilla.js"></script>',
  'bare Lit element': '<script type="module" src="bare-lit.js"></script>',
  SurveyJS:
    '<link rel="stylesheet" href="surveyjs.css"><script type="module" src="surveyjs.js"></script>',
} as const;
type Peer = keyof typeof peers;
const names = Object.keys(peers) as readonly Peer[];

/** What is measured of one visit. */
interface Visit {
  /** Bytes of the page and all that it loads, in brotli, with the headers. */
  readonly bytes: number;
  /** Milliseconds from the start of loading to the frame that shows the first question. */
  readonly first: number;
  /** Milliseconds from a click on Next to the end of the frame that shows the next question; the mean of two. */
  readonly next: number;
  /** Bytes of the heap in use, at the third question, after garbage collection. */
  readonly heap: number;
}

/** As Chrome's developer tools have it: https://github.com/ChromeDevTools/devtools-frontend, "Slow 4G". */
const slow4G = { latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
const rounds = Number(process.env['ROUNDS'] ?? 15);

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const browser = await chromium.launch(await findBrowser());
await buildPeers();
const server = await serveCompressed();
const visits: Record<Peer, Visit[]> = {
  'role finder': [],
  'by hand, the floor': [],
  'bare Lit element': [],
  SurveyJS: [],
};
for (let round = -1; round < rounds; round += 1) {
  for (const [turn] of names.entries()) {
    const name = names[(turn + round + 1) % names.length] ?? 'SurveyJS';
    const visit = await measure(browser, server, name);
    if (round >= 0) visits[name].push(visit);
  }
}
await browser.close();
server.close();
rmSync(folder, { recursive: true });
await report();

/** Puts all the files into one folder: this widget as it is built, the others bundled and minified in the same way. */
async function buildPeers(): Promise<void> {
  const installed = join(folder, 'npm');
  cpSync('tests/bench/package.json', join(installed, 'package.json'));
  npm(installed, 'install', '--no-audit', '--no-fund');
  runVite('build', '--outDir', join(folder, 'dist'), '--logLevel', 'error');
  // Else Lit comes as it is for development.
  process.env['NODE_ENV'] = 'production';
  for (const name of ['vanilla', 'bare-lit', 'surveyjs']) {
    await build({
      configFile: false,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      resolve: {
        alias: {
          'survey-core': join(installed, 'node_modules/survey-core'),
          'survey-js-ui': join(installed, 'node_modules/survey-js-ui'),
        },
      },
      build: {
        emptyOutDir: false,
        outDir: join(folder, 'dist'),
        lib: {
          entry: `tests/bench/${name}.js`,
          formats: ['es'],
          fileName: () => `${name}.js`,
          cssFileName: name,
        },
        rolldownOptions: { output: { minify: true } },
      },
    });
  }
}

/** A server on this machine of the files, and of a page for each peer, all in brotli. */
async function serveCompressed(): Promise<Server> {
  const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };
  const answers = new Map<string, Buffer>();
  for (const file of readdirSync(join(folder, 'dist')).filter((file) => extname(file))) {
    answers.set(`/${file}`, brotliCompressSync(readFileSync(join(folder, 'dist', file))));
  }
  for (const [index, name] of names.entries()) {
    const page = `<!doctype html><html lang="en"><title>Bench</title><link rel="icon" href="data:,"><main>${peers[name]}</main></html>`;
    answers.set(`/${String(index)}`, brotliCompressSync(page));
  }
  const server = createServer(({ url = '' }, response) => {
    response.setHeader('content-type', types[extname(url)] ?? 'text/html');
    response.setHeader('content-encoding', 'br');
    response.end(answers.get(url));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

async function measure(browser: Browser, server: Server, name: Peer): Promise<Visit> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...slow4G });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(watchForFirst);
  const { port } = server.address() as AddressInfo;
  page.setDefaultTimeout(60_000);
  await page.goto(`http://127.0.0.1:${String(port)}/${String(names.indexOf(name))}`);
  const first = await page.evaluate(() => (window as unknown as { first: Promise<number> }).first);
  const next = [await pressNext(page), await pressNext(page)];
  const visit = { bytes, first, next: mean(next), heap: await heapOf(session) };
  await context.close();
  return visit;
}

/** Finds out when the first box to tick has been shown. Runs in the page, before all else. */
function watchForFirst(): void {
  const first = new Promise<number>((resolve) => {
    const look = (): void => {
      const root = document.querySelector('role-finder, bare-lit')?.shadowRoot ?? document;
      if (root.querySelector('input[type=checkbox]')) {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null);
      } else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  Object.assign(window, { first });
}

/** Ticks the first box, and measures from a click on Next, at the start of a frame, to the end of the one that shows it. */
function pressNext(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    const endOfFrame = () =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(null);
      });
    const root = document.querySelector('role-finder, bare-lit')?.shadowRoot ?? document;
    const shown = () =>
      root.querySelector('input[type=checkbox]')?.closest('fieldset')?.textContent;
    const before = shown();
    root.querySelector<HTMLElement>('input[type=checkbox]')?.click();
    for (let turn = 0; turn < 5; turn += 1) await frame();
    const buttons = [...root.querySelectorAll<HTMLElement>('button, input[type=button]')];
    const button = buttons.find(
      (each) =>
        [each.textContent.trim(), (each as HTMLInputElement).value].includes('Next') &&
        each.checkVisibility(),
    );
    await frame();
    const start = performance.now();
    button?.click();
    do await endOfFrame();
    while (shown() === before && performance.now() - start < 5_000);
    return performance.now() - start;
  });
}

/** Writes the table to the terminal and, if asked, into the README. */
async function report(): Promise<void> {
  const middle = (name: Peer, key: keyof Visit) => median(visits[name].map((visit) => visit[key]));
  const figures: readonly [keyof Visit, string, (value: number) => string][] = [
    [
      'bytes',
      'bytes on the wire',
      (value) => value.toLocaleString('en', { maximumFractionDigits: 0 }),
    ],
    ['first', 'first question, ms', (value) => value.toFixed(0)],
    ['next', 'Next to next question, ms', (value) => value.toFixed(1)],
    ['heap', 'heap, kB', (value) => (value / 1000).toFixed(0)],
  ];
  const [ours, ...others] = names;
  const rows = figures.map(([key, label, show]) => {
    const own = middle(ours ?? 'role finder', key);
    const cells = others.map(
      (name) => `${show(middle(name, key))} (× ${ratio(own / middle(name, key))})`,
    );
    return `| ${[label, show(own), ...cells].join(' | ')} |`;
  });
  const table = [
    `| medians of ${String(rounds)} | ${names.join(' | ')} |`,
    `| --- |${' --- |'.repeat(names.length)}`,
    ...rows,
  ].join('\n');
  console.log(
    `\n${table}\n\n× n: the role finder’s figure, divided by this one. ${browserAndMachine()}`,
  );
  if (!process.argv.includes('--readme')) return;
  const readme = readFileSync('README.md', 'utf8');
  const marked = /(<!-- bench -->\n).*?(<!-- \/bench -->)/s;
  if (!marked.test(readme)) throw new Error('The README has no marks for the table.');
  const text = readme.replace(marked, `$1\n${table}\n\n$2`);
  const options = { ...(await resolveConfig('README.md')), filepath: 'README.md' };
  writeFileSync('README.md', await format(text, options));
}

function browserAndMachine(): string {
  const [cpu] = cpus();
  return `${browser.browserType().name()} ${browser.version()}, ${cpu?.model ?? ''}, × ${String(cpus().length)}.`;
}

function ratio(value: number): string {
  return value < 0.1 ? value.toFixed(3) : value.toFixed(2);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return mean([sorted[(sorted.length - 1) >> 1] ?? NaN, sorted[sorted.length >> 1] ?? NaN]);
}
