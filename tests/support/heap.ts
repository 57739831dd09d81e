import type { CDPSession } from 'playwright';

/** Bytes of the heap in use once all that nothing holds is gone. */
export async function heapOf(session: CDPSession): Promise<number> {
  for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}
