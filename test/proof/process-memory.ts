import { readdirSync, readFileSync } from 'node:fs';

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

/** Ids of the processes that run extensions, of Chromium by their arguments, of Firefox by their name; none where none can be asked. */
export function extensionProcesses(): string[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc').filter(
    (pid) =>
      /^\d+$/.test(pid) &&
      (read(`/proc/${pid}/cmdline`).includes('--extension-process') ||
        read(`/proc/${pid}/comm`).startsWith('WebExtens')),
  );
}

/** Bytes that no other process shares. */
function privateBytes(pid: string): number {
  const kilobytes = [...read(`/proc/${pid}/smaps_rollup`).matchAll(/^(?:Private_\w+|Swap):\s+(\d+) kB/gm)];
  return kilobytes.reduce((sum, [, one]) => sum + Number(one), 0) * 1024;
}

/** Memory of their own that processes of extensions had before some work and at most during it, bytes. */
export type PeakMemory<T> = { value: T; before: number; peak: number; peaks: ReadonlyMap<string, number> };

/**
 * Does something and tells how much memory it took, of the processes that were not there at `others`, and how much in
 * each part of the work, as it says itself which part it is in.
 */
export async function peakMemory<T>(
  others: readonly string[],
  work: (begin: (part: string) => void) => Promise<T>,
): Promise<PeakMemory<T>> {
  const now = () =>
    Math.max(
      0,
      ...extensionProcesses()
        .filter((pid) => !others.includes(pid))
        .map(privateBytes),
    );
  const before = now();
  let part = 'begin';
  const peaks = new Map([[part, before]]);
  const timer = setInterval(() => peaks.set(part, Math.max(peaks.get(part) ?? 0, now())), 100);
  try {
    const value = await work((next) => {
      part = next;
    });
    return { value, before, peak: Math.max(...peaks.values()), peaks };
  } finally {
    clearInterval(timer);
  }
}
