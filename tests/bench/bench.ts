import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { chromium } from 'playwright';
import { findBrowser } from '../support/find-browser.js';
import { npm } from '../support/npm.js';
import type { Language } from '../support/words.js';
import { peers, servePeers, type Peer } from './peers.js';
import { visit, type Visit } from './visit.js';

/*
 * Compares this widget with others in one run, in turns and in both languages, in Chromium with the processor slowed
 * four times and a slow 4G line: `npm run bench`, and `npm run bench -- --write` to write the table into CONTRIBUTING
 * too.
 */

/** How many times the time of a peer something may take. */
const targets: readonly {
  readonly key: keyof Visit;
  readonly peer: Peer;
  readonly most: number;
}[] = [
  { key: 'first', peer: 'by hand, the floor', most: 1.3 },
  { key: 'next', peer: 'the limit', most: 1.5 },
  { key: 'result', peer: 'the limit', most: 1.5 },
  { key: 'next', peer: 'SurveyJS', most: 0.5 },
];

const labels = {
  next: 'Next to next question',
  result: 'to the result',
  tick: 'a tick',
  tab: 'a Tab',
};

const whole = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 0 });
const tenths = (time: number): string => time.toFixed(1);

/** Where a peer is visited: in a language, within as many elements. */
interface Scenario {
  readonly language: Language;
  readonly ancestors: number;
}

/** The languages make a difference for the first question, the elements around for what follows. */
const scenarios: readonly Scenario[] = [
  { language: 'en', ancestors: 1 },
  { language: 'fr', ancestors: 1 },
  { language: 'en', ancestors: 40 },
];
const [english, french, deep] = scenarios as [Scenario, Scenario, Scenario];

/** The rows of the table. */
const rows: readonly {
  readonly label: string;
  readonly key: keyof Visit;
  readonly scenario: Scenario;
  readonly show: (value: number) => string;
}[] = [
  { label: 'bytes on the wire', key: 'bytes', scenario: english, show: whole },
  { label: 'first question in English, ms', key: 'first', scenario: english, show: whole },
  { label: 'first question in French, ms', key: 'first', scenario: french, show: whole },
  ...(['next', 'result', 'tick', 'tab'] as const).flatMap((key) =>
    [english, deep].map((scenario) => ({
      label: `${labels[key]}, ${scenario === deep ? '40 ancestors' : '1 ancestor'}, ms`,
      key,
      scenario,
      show: tenths,
    })),
  ),
  { label: 'heap, kB', key: 'heap', scenario: english, show: (bytes) => whole(bytes / 1000) },
];

const rounds = Number(process.env['ROUNDS'] ?? 15);
const browser = await chromium.launch(await findBrowser());
const server = await servePeers(browser);
const visits = await visitInTurns();
await browser.close();
server.close();

const table = tableOf();
console.log(`\n${table}\n\n${notes()}`);
if (process.argv.includes('--write')) writeIntoPage(table);

interface VisitTo extends Visit {
  readonly peer: Peer;
  readonly scenario: Scenario;
}

/** Each round opens each peer in each scenario, and begins with another one. A first round, to warm up, does not count. */
async function visitInTurns(): Promise<readonly VisitTo[]> {
  const turns = peers.flatMap((peer) => scenarios.map((scenario) => ({ peer, scenario })));
  const visits: VisitTo[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const first = round % turns.length;
    for (const { peer, scenario } of [...turns.slice(first), ...turns.slice(0, first)]) {
      const { language, ancestors } = scenario;
      const measured = await visit(browser, server.addressOf(peer, language, ancestors), language);
      if (round > 0) visits.push({ peer, scenario, ...measured });
    }
  }
  return visits;
}

function tableOf(): string {
  const lines = rows.map(({ label, key, scenario, show }) => {
    const cells = peers.map((peer) => {
      // It has none.
      if (key === 'result' && peer === 'bare Lit element') return '–';
      const value = show(middle(key, peer, scenario));
      if (peer === 'role finder') return value;
      const target = targets.find((each) => each.key === key && each.peer === peer);
      const aim = target ? `, target ${String(target.most)}` : '';
      return `${value} (× ${ratioText(ratio(key, peer, scenario))}${aim})`;
    });
    return [label, ...cells];
  });
  const head = [`medians of ${String(rounds)}`, ...peers];
  return [head, head.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** What the table means, whether the targets are reached, and where that was measured. */
function notes(): string {
  const findings = rows.flatMap(({ label, key, scenario }) =>
    targets
      .filter((target) => target.key === key)
      .map(({ peer, most }) => {
        const reached = ratio(key, peer, scenario);
        const holds = reached <= most ? 'holds' : 'does not hold';
        return `${label}: ${ratioText(reached)} times ${peer}, target ${String(most)} ${holds}`;
      }),
  );
  const [cpu] = cpus();
  return [
    '× n: the role finder’s figure, divided by this one. In English, where no language is named.',
    ...findings,
    `${browser.browserType().name()} ${browser.version()}, ${cpu?.model ?? ''}, × ${String(cpus().length)}.`,
  ].join('\n');
}

function writeIntoPage(table: string): void {
  const file = '.github/CONTRIBUTING.md';
  const page = readFileSync(file, 'utf8');
  const marked = /(<!-- bench -->\n).*?(<!-- \/bench -->)/s;
  if (!marked.test(page)) throw new Error(`${file} has no marks for the table.`);
  writeFileSync(file, page.replace(marked, `$1\n${table}\n\n$2`));
  npm('.', 'run', 'format', '--', file);
}

/** The role finder's figure, divided by that of another. */
function ratio(key: keyof Visit, peer: Peer, scenario: Scenario): number {
  return middle(key, 'role finder', scenario) / middle(key, peer, scenario);
}

function ratioText(value: number): string {
  return value < 0.1 ? value.toFixed(3) : value.toFixed(2);
}

/** The median of what was measured. */
function middle(key: keyof Visit, peer: Peer, scenario: Scenario): number {
  const sorted = visits
    .filter((each) => each.peer === peer && each.scenario === scenario)
    .map((each) => each[key])
    .toSorted((a, b) => a - b);
  const [low = NaN, high = NaN] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return (low + high) / 2;
}
