import type { CDPSession } from 'playwright';

/** Bytes of heap and buffers that a page in Chromium holds, once what nobody holds is collected. */
export async function usedMemory(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const usage: { usedSize: number; backingStorageSize?: number } = await session.send('Runtime.getHeapUsage');
  return usage.usedSize + (usage.backingStorageSize ?? 0);
}
