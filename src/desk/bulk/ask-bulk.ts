import { browser } from '../../messages/browser.ts';
import type { BulkCalls } from '../../messages/bulk-contract.ts';
import { CallRefused, caller } from '../../messages/call.ts';
import type { ListsCalls } from '../../messages/lists-contract.ts';

/** Asks the background about tables of names, and what the lists say of a party. */
export const ask = caller<BulkCalls & Pick<ListsCalls, 'status-of'>>((message) => browser.runtime.sendMessage(message));

/** A background that dies answers nothing; the next call wakes a new one. */
const TRIES = 3;

/** Asks what may be asked twice, again where the background went away; rejects when it refuses, or after the last try. */
export async function askAgain<T>(question: () => Promise<T>): Promise<T> {
  for (let left = TRIES; ; ) {
    try {
      return await question();
    } catch (error) {
      left -= 1;
      if (left === 0 || error instanceof CallRefused) throw error;
    }
  }
}

/** Why something failed, as text. */
export function whyOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
