import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { build } from 'vite';
import { npm } from '../support/npm.js';
import { runVite } from '../support/run-vite.js';
import type { Language } from '../support/words.js';
import { languages, textsIn } from './texts.js';

const moduleOf = (name: string) => (language: Language) =>
  `<script type="module" src="${name}.${language}.js"></script>`;

/** What loads each peer, from the head of its page: what stands in `main` is replaced by what SurveyJS renders. */
const heads = {
  'role finder': () => '<script type="module" src="role-finder.js"></script>',
  'the limit': moduleOf('limit'),
  'by hand, with our styles': moduleOf('styled'),
  'by hand, the floor': moduleOf('floor'),
  'bare Lit element': moduleOf('bare-lit'),
  SurveyJS: (language: Language) =>
    `<link rel="stylesheet" href="surveyjs.${language}.css">${moduleOf('surveyjs')(language)}`,
} as const;

export type Peer = keyof typeof heads;

/** This widget first, then what it is compared with. */
export const peers = Object.keys(heads) as readonly Peer[];

/** The pages of the peers, on a server on this machine. */
export interface PeerServer {
  /** The address of the page that shows a peer, in a language, within as many elements. */
  readonly addressOf: (peer: Peer, language: Language, ancestors: number) => string;
  readonly close: () => void;
}

/** Builds the peers, and serves each in a page in either language; all answers are in brotli. */
export async function servePeers(browser: Browser): Promise<PeerServer> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const outDir = join(folder, 'dist');
  const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };
  const answers = new Map<string, Buffer>();
  const server = createServer(({ url = '/' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    response.setHeader('content-type', types[extname(pathname)] ?? 'text/html');
    response.setHeader('content-encoding', 'br');
    const page = () => brotliCompressSync(pageOf(searchParams));
    response.end(extname(pathname) ? answers.get(pathname) : page());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const addressOf = (peer: Peer, language: Language, ancestors: number): string => {
    const query = new URLSearchParams({ peer, language, ancestors: String(ancestors) });
    return `http://127.0.0.1:${String(port)}/?${query.toString()}`;
  };
  const answerWithBuilt = (): void => {
    for (const file of readdirSync(outDir).filter((name) => extname(name)))
      answers.set(`/${file}`, brotliCompressSync(readFileSync(join(outDir, file))));
  };
  try {
    cpSync('tests/bench/package.json', join(folder, 'package.json'));
    npm(folder, 'install', '--no-audit', '--no-fund');
    runVite('build', '--outDir', outDir, '--logLevel', 'error');
    answerWithBuilt();
    for (const language of languages) {
      const screens = await screensAt(browser, addressOf('role finder', language, 1));
      await buildOthers(language, screens, folder, outDir);
    }
    answerWithBuilt();
  } finally {
    rmSync(folder, { recursive: true });
  }
  return { addressOf, close: () => server.close() };
}

function pageOf(query: URLSearchParams): string {
  const [peer, language] = [query.get('peer') as Peer, query.get('language') as Language];
  const ancestors = Number(query.get('ancestors'));
  const main = `<main>${peer === 'role finder' ? '<role-finder></role-finder>' : ''}</main>`;
  const body = '<div>'.repeat(ancestors - 1) + main + '</div>'.repeat(ancestors - 1);
  return `<!doctype html><html lang="${language}"><title>Bench</title><link rel="icon" href="data:,">${heads[peer](language)}${body}</html>`;
}

/** The HTML of each screen of the role finder, with the first box ticked each time. */
async function screensAt(browser: Browser, url: string): Promise<readonly string[]> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.locator('role-finder').getByRole('checkbox').first().waitFor();
  const screens = await page.evaluate(async () => {
    const root = document.querySelector('role-finder')?.shadowRoot;
    const screens: string[] = [];
    for (;;) {
      await new Promise(requestAnimationFrame);
      const screen = root?.querySelector('.current');
      screens.push(screen?.outerHTML ?? '');
      const next = screen?.querySelector<HTMLElement>('button.primary');
      if (!next) return screens;
      screen?.querySelector<HTMLElement>('input')?.click();
      next.click();
    }
  });
  await page.close();
  return screens;
}

/** Bundles the other peers with the texts of one language, as a page in that language would have them. */
async function buildOthers(
  language: Language,
  screens: readonly string[],
  folder: string,
  outDir: string,
): Promise<void> {
  const texts = join(folder, `texts.${language}.json`);
  writeFileSync(texts, JSON.stringify(textsIn(language)));
  const screensFile = join(folder, `screens.${language}.json`);
  writeFileSync(screensFile, JSON.stringify({ screens }));
  // Else Lit comes as it is for development.
  process.env['NODE_ENV'] = 'production';
  for (const name of ['limit', 'styled', 'floor', 'bare-lit', 'surveyjs']) {
    await build({
      configFile: false,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      resolve: {
        alias: {
          'page-texts': texts,
          'page-screens': screensFile,
          'survey-core': join(folder, 'node_modules/survey-core'),
          'survey-js-ui': join(folder, 'node_modules/survey-js-ui'),
        },
      },
      build: {
        emptyOutDir: false,
        cssTarget: 'esnext',
        outDir,
        lib: {
          entry: `tests/bench/${name}.ts`,
          formats: ['es'],
          fileName: () => `${name}.${language}.js`,
          cssFileName: `${name}.${language}`,
        },
        rolldownOptions: { output: { minify: true } },
      },
    });
  }
}
