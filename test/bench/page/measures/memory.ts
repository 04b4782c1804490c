import type { Running } from '../running.ts';
import { inNewTab } from './cpu.ts';
import { readWhenDone } from './settled.ts';

const LIMIT_MS = 60_000;

type Usage = { usedSize: number; embedderHeapUsedSize?: number; backingStorageSize?: number };

/**
 * Bytes that the page's process holds for JavaScript once the subject is done and everything unused was collected: the
 * heap of all worlds in all frames (they share one engine), what the engine's host keeps for them (nodes, ranges,
 * wrappers) and their buffers.
 */
export function bytesOfPage(running: Running, address: string): Promise<number> {
  return inNewTab(running, LIMIT_MS, async (tab) => {
    await tab.open(address);
    await readWhenDone(running, tab, address, async () => undefined);
    await tab.send('HeapProfiler.enable');
    for (let times = 3; times > 0; times--) await tab.send('HeapProfiler.collectGarbage');
    const {
      usedSize,
      embedderHeapUsedSize = 0,
      backingStorageSize = 0,
    } = await tab.send<Usage>('Runtime.getHeapUsage');
    return usedSize + embedderHeapUsedSize + backingStorageSize;
  });
}
