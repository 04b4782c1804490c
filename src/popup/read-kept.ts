import { browser } from '../messages/browser.ts';
import type { TabScreening } from '../messages/contract.ts';
import { addressMark, type KeptScreening, keptKey, unpackScreening } from '../messages/kept-screening.ts';

/** An answer of a moment ago. */
export type EarlierAnswer = {
  tab: TabScreening;
  /** Whether the page had been looked at for what could not be read. */
  isLookedAt: boolean;
};

/** Today where the user is, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/**
 * The answer kept for a tab, read without the background; null where there is none, where it is of another day or of
 * another page, or where it cannot be read.
 */
export async function readKept(tabId: number, address: string): Promise<EarlierAnswer | null> {
  try {
    const key = keptKey(tabId);
    const kept = (await browser.storage.session.get(key))[key] as KeptScreening | undefined;
    if (!kept || kept.day !== today() || kept.mark !== addressMark(address)) return null;
    return { tab: unpackScreening(kept.packed, address), isLookedAt: kept.isLookedAt };
  } catch {
    return null;
  }
}
