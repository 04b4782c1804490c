import { browser } from '../../messages/browser.ts';
import { CallRefused, caller } from '../../messages/call.ts';
import type { ListsCalls } from '../../messages/lists-contract.ts';

/** Asks the background once; rejects when it refuses, or goes away meanwhile. */
export const ask = caller<ListsCalls>((message) => browser.runtime.sendMessage(message));

/** A background that dies answers nothing; the next call wakes a new one. */
const TRIES = 3;

/** Asks what changes nothing, again where the background went away; rejects when it refuses, or after the last try. */
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

/** Why a call failed, as text. */
export function errorText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
