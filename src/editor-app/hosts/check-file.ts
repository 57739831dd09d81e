// What is at an address: asked for by a click of the editor alone.
import { ask, patience, thisPage } from '../addresses/ask.js';

/**
 * What was found: the file, nothing (`missing`), or something else; something that this browser may not read; or no
 * answer at all.
 */
export type Answer = 'checking' | 'right' | 'missing' | 'other' | 'unreadable' | 'silent';

export interface FoundFile {
  readonly address: string;
  readonly answer: Answer;
  /** What the file holds; empty where that is not known. */
  readonly text: string;
}

/** What was found at addresses, as long as the page is open. */
export type Found = readonly FoundFile[];

/**
 * Asks for a file.
 *
 * @param expected what the file holds; undefined where anything is right
 */
export async function checkFile(
  address: string,
  expected?: string,
  asker = thisPage(),
): Promise<FoundFile> {
  const { fetch } = asker;
  try {
    const response = await fetch(address, {
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    });
    const text = await response.text();
    const isRight = expected === undefined || text === expected;
    return { address, text, answer: !response.ok ? 'missing' : isRight ? 'right' : 'other' };
  } catch {
    // A server that does not let pages of other sites read its files answers nonetheless.
    const reply = await ask(address, asker);
    return { address, text: '', answer: reply === 'answer' ? 'unreadable' : 'silent' };
  }
}

/** What was found last, at each address. */
export function withFound(before: Found, now: Found): Found {
  return [...before.filter(({ address }) => !foundAt(now, address)), ...now];
}

/** What was found at an address. */
export function foundAt(found: Found, address: string): FoundFile | undefined {
  return found.find((file) => file.address === address);
}
