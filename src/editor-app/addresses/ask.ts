/** What can be told of an address: a server answers there, though perhaps without this page; none does, or it refuses to be asked by other pages; nothing. */
export type Reply = 'answer' | 'no answer' | 'unknown';

/** Where one asks from. */
export interface Asker {
  readonly fetch: typeof fetch;
  /** The protocol of the page that asks: `https:`. */
  readonly protocol: string;
  readonly isOnline: boolean;
}

/** The page that is open. */
export function thisPage(): Asker {
  return { fetch, protocol: location.protocol, isOnline: navigator.onLine };
}

/** How long an answer may take, in milliseconds. */
export const patience = 15_000;

/** Asks an address for an answer. Sends nothing about the person who asks, and never throws. */
export async function ask(url: string, { fetch, protocol, isOnline }: Asker): Promise<Reply> {
  // Browsers do not let an encrypted page ask an address that is not.
  if (!isOnline || (protocol === 'https:' && url.startsWith('http:'))) return 'unknown';
  try {
    await fetch(url, {
      mode: 'no-cors',
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patience),
    });
    return 'answer';
  } catch {
    return 'no answer';
  }
}
