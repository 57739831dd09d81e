import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Desktop } from './desktop.js';

/** What Orca was to speak, and how. */
export interface Utterance {
  /** `say-all` where it reads on by itself. */
  readonly kind: 'speak' | 'say-all';
  readonly text: string;
  /** The language that the page says it is in; empty where Orca did not ask. */
  readonly lang: string;
}

/** How long to listen, in milliseconds. */
interface Patience {
  /** For the first word. */
  readonly first: number;
  /** For another one, once Orca has nothing left to do. */
  readonly quiet: number;
  /** What a first word is. */
  readonly kind?: Utterance['kind'];
}

/** The screen reader, which writes down what it would say. */
export interface Orca {
  /** What it says once something is done, until it has said it all. */
  readonly hears: (action: () => unknown, patience: Patience) => Promise<readonly Utterance[]>;
}

export async function startOrca(desktop: Desktop): Promise<Orca> {
  const preferences = desktop.folder('data/orca');
  const capture = join(preferences, 'capture.jsonl');
  writeFileSync(capture, '');
  writeFileSync(`${capture}.idle`, '');
  writeFileSync(join(preferences, 'user-settings.conf'), settings);
  writeFileSync(join(preferences, 'orca-customizations.py'), '');
  const orca = desktop.run('orca', ['--user-prefs', preferences, '--disable', 'braille'], {
    ORCA_CAPTURE: capture,
    PYTHONPATH: import.meta.dirname,
  });

  const heard = (): readonly Utterance[] =>
    readFileSync(capture, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Utterance);

  const isIdle = (): boolean => {
    const [at = 0, waiting] = readFileSync(`${capture}.idle`, 'utf8').split(' ').map(Number);
    return waiting === 0 && at * 1000 > Date.now() - 1000;
  };

  /** Waits for the first word, and then until there is nothing new and no event left for a while. */
  const settled = async (from: number, { first, quiet, kind }: Patience): Promise<void> => {
    const begin = Date.now();
    let last = begin;
    for (let count = from; ;) {
      const now = heard().length;
      if (now !== count || !isIdle()) last = Date.now();
      count = now;
      const hasSpoken = heard()
        .slice(from)
        .some((each) => !kind || each.kind === kind);
      if (Date.now() - (hasSpoken ? last : begin) > (hasSpoken ? quiet : first)) return;
      await setTimeout(100);
    }
  };

  const isOn = async (): Promise<void> => {
    while (!heard().length) await setTimeout(100);
  };
  await Promise.race([isOn(), orca.ended]);

  return {
    async hears(action, patience) {
      const from = heard().length;
      await action();
      await Promise.race([settled(from, patience), orca.ended]);
      return heard().slice(from);
    },
  };
}

const settings = JSON.stringify({
  general: {
    speechServerFactory: 'capture',
    enableBraille: false,
    enableSound: false,
    enableKeyEcho: false,
    startingProfile: ['Default', 'default'],
    profile: ['Default', 'default'],
  },
  pronunciations: {},
  keybindings: {},
  profiles: { default: { profile: ['Default', 'default'], pronunciations: {}, keybindings: {} } },
});
