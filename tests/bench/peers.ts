import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { npm } from '../support/npm.js';
import { runVite } from '../support/run-vite.js';
import type { Language } from '../support/words.js';
import { languages, textsIn } from './texts.js';

/** What loads each peer, from the head of its page: what stands in `main` is replaced by what SurveyJS renders. */
const heads = {
  'role finder': () => '<script type="module" src="role-finder.js"></script>',
  'by hand, the floor': (language: Language) =>
    `<script type="module" src="vanilla.${language}.js"></script>`,
  'bare Lit element': (language: Language) =>
    `<script type="module" src="bare-lit.${language}.js"></script>`,
  SurveyJS: (language: Language) =>
    `<link rel="stylesheet" href="surveyjs.${language}.css"><script type="module" src="surveyjs.${language}.js"></script>`,
} as const;

export type Peer = keyof typeof heads;

/** This widget first, then what it is compared with. */
export const peers = Object.keys(heads) as readonly Peer[];

/** The pages of the peers, on a server on this machine. */
export interface PeerServer {
  /** The address of the page that shows a peer, in a language. */
  readonly addressOf: (peer: Peer, language: Language) => string;
  readonly close: () => void;
}

/** Builds the peers, and serves each in a page in either language; all answers are in brotli. */
export async function servePeers(): Promise<PeerServer> {
  const answers = new Map<string, Buffer>();
  for (const [file, content] of await builtFiles()) {
    answers.set(`/${file}`, brotliCompressSync(content));
  }
  const pathOf = (peer: Peer, language: Language) => `/${String(peers.indexOf(peer))}-${language}`;
  for (const peer of peers) {
    for (const language of languages) {
      answers.set(pathOf(peer, language), brotliCompressSync(pageOf(peer, language)));
    }
  }

  const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };
  const server = createServer(({ url = '' }, response) => {
    response.setHeader('content-type', types[extname(url)] ?? 'text/html');
    response.setHeader('content-encoding', 'br');
    response.end(answers.get(url));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    addressOf: (peer, language) => `http://127.0.0.1:${String(port)}${pathOf(peer, language)}`,
    close: () => server.close(),
  };
}

function pageOf(peer: Peer, language: Language): string {
  const main = peer === 'role finder' ? '<role-finder></role-finder>' : '';
  return `<!doctype html><html lang="${language}"><title>Bench</title><link rel="icon" href="data:,">${heads[peer](language)}<main>${main}</main></html>`;
}

/** The scripts and styles by file name: this widget as it is built, the others bundled and minified in the same way. */
async function builtFiles(): Promise<ReadonlyMap<string, Buffer>> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const outDir = join(folder, 'dist');
  try {
    cpSync('tests/bench/package.json', join(folder, 'package.json'));
    npm(folder, 'install', '--no-audit', '--no-fund');
    runVite('build', '--outDir', outDir, '--logLevel', 'error');
    for (const language of languages) await buildOthers(language, folder, outDir);
    const files = readdirSync(outDir).filter((file) => extname(file));
    return new Map(files.map((file) => [file, readFileSync(join(outDir, file))]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Bundles the other peers with the texts of one language, as a page in that language would have them. */
async function buildOthers(language: Language, folder: string, outDir: string): Promise<void> {
  const texts = join(folder, `texts.${language}.json`);
  writeFileSync(texts, JSON.stringify(textsIn(language)));
  // Else Lit comes as it is for development.
  process.env['NODE_ENV'] = 'production';
  for (const name of ['vanilla', 'bare-lit', 'surveyjs']) {
    await build({
      configFile: false,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      resolve: {
        alias: {
          'page-texts': texts,
          'survey-core': join(folder, 'node_modules/survey-core'),
          'survey-js-ui': join(folder, 'node_modules/survey-js-ui'),
        },
      },
      build: {
        emptyOutDir: false,
        outDir,
        lib: {
          entry: `tests/bench/${name}.js`,
          formats: ['es'],
          fileName: () => `${name}.${language}.js`,
          cssFileName: `${name}.${language}`,
        },
        rolldownOptions: { output: { minify: true } },
      },
    });
  }
}
