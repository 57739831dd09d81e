import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { chromium } from 'playwright';
import { format, resolveConfig } from 'prettier';
import { findBrowser } from '../support/find-browser.js';
import type { Language } from '../support/words.js';
import { peers, servePeers, type Peer } from './peers.js';
import { languages } from './texts.js';
import { visit, type Visit } from './visit.js';

/*
 * Compares this widget with others in one run, in turns and in both languages, in Chromium with the processor slowed
 * four times and a slow 4G line: `npm run bench`, and `npm run bench -- --write` to write the table into CONTRIBUTING
 * too.
 */

/** How many times the floor's time a first question may take, in either language. */
const target = 1.3;
const floor: Peer = 'by hand, the floor';

/** The rows of the table. The words of a language make a difference for the first question; the rest is told once. */
const rows: readonly {
  readonly label: string;
  readonly key: keyof Visit;
  readonly language: Language;
  readonly show: (value: number) => string;
}[] = [
  {
    label: 'bytes on the wire',
    key: 'bytes',
    language: 'en',
    show: (bytes) => bytes.toLocaleString('en', { maximumFractionDigits: 0 }),
  },
  {
    label: 'first question in English, ms',
    key: 'first',
    language: 'en',
    show: (time) => time.toFixed(0),
  },
  {
    label: 'first question in French, ms',
    key: 'first',
    language: 'fr',
    show: (time) => time.toFixed(0),
  },
  {
    label: 'Next to next question, ms',
    key: 'next',
    language: 'en',
    show: (time) => time.toFixed(1),
  },
  { label: 'heap, kB', key: 'heap', language: 'en', show: (bytes) => (bytes / 1000).toFixed(0) },
];

const rounds = Number(process.env['ROUNDS'] ?? 15);
const server = await servePeers();
const browser = await chromium.launch(await findBrowser());
const visits = await visitInTurns();
await browser.close();
server.close();

const table = tableOf();
console.log(`\n${table}\n\n${notes()}`);
if (process.argv.includes('--write')) await writeIntoPage(table);

interface VisitTo extends Visit {
  readonly peer: Peer;
  readonly language: Language;
}

/** Each round opens each peer in each language, and begins with another one. A first round, to warm up, does not count. */
async function visitInTurns(): Promise<readonly VisitTo[]> {
  const turns = peers.flatMap((peer) => languages.map((language) => ({ peer, language })));
  const visits: VisitTo[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const first = round % turns.length;
    for (const { peer, language } of [...turns.slice(first), ...turns.slice(0, first)]) {
      const measured = await visit(browser, server.addressOf(peer, language), language);
      if (round > 0) visits.push({ peer, language, ...measured });
    }
  }
  return visits;
}

function tableOf(): string {
  const lines = rows.map(({ label, key, language, show }) => {
    const cells = peers.map((peer) => {
      const value = show(middle(key, peer, language));
      if (peer === 'role finder') return value;
      const aim = key === 'first' && peer === floor ? `, target ${String(target)}` : '';
      return `${value} (× ${ratioText(ratio(key, peer, language))}${aim})`;
    });
    return [label, ...cells];
  });
  const head = [`medians of ${String(rounds)}`, ...peers];
  return [head, head.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** What the table means, whether the target is reached, and where that was measured. */
function notes(): string {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const findings = languages.map((language) => {
    const reached = ratio('first', floor, language);
    const holds = reached <= target ? 'which holds' : 'which does not hold';
    return `in ${names.of(language) ?? language} it takes ${ratioText(reached)} times as long, ${holds}`;
  });
  const [cpu] = cpus();
  return [
    '× n: the role finder’s figure, divided by this one. In English, where no language is named.',
    `Target: a first question takes at most ${String(target)} times the floor’s time. Measured: ${findings.join('; ')}.`,
    `${browser.browserType().name()} ${browser.version()}, ${cpu?.model ?? ''}, × ${String(cpus().length)}.`,
  ].join('\n');
}

async function writeIntoPage(table: string): Promise<void> {
  const file = '.github/CONTRIBUTING.md';
  const page = readFileSync(file, 'utf8');
  const marked = /(<!-- bench -->\n).*?(<!-- \/bench -->)/s;
  if (!marked.test(page)) throw new Error(`${file} has no marks for the table.`);
  const text = page.replace(marked, `$1\n${table}\n\n$2`);
  const options = { ...(await resolveConfig(file)), filepath: file };
  writeFileSync(file, await format(text, options));
}

/** The role finder's figure, divided by that of another. */
function ratio(key: keyof Visit, peer: Peer, language: Language): number {
  return middle(key, 'role finder', language) / middle(key, peer, language);
}

function ratioText(value: number): string {
  return value < 0.1 ? value.toFixed(3) : value.toFixed(2);
}

/** The median of what was measured. */
function middle(key: keyof Visit, peer: Peer, language: Language): number {
  const sorted = visits
    .filter((each) => each.peer === peer && each.language === language)
    .map((each) => each[key])
    .toSorted((a, b) => a - b);
  const [low = NaN, high = NaN] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return (low + high) / 2;
}
