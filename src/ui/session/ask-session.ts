import { browser } from '../../messages/browser.ts';
import { CallRefused, caller } from '../../messages/call.ts';
import type { SessionCalls } from '../../messages/session-contract.ts';
import { SESSION_NEWS } from '../../model/session.ts';

/** Asks the background about spot checks and evidence once; rejects when it refuses, or goes away meanwhile. */
export const askSession = caller<SessionCalls>((message) => browser.runtime.sendMessage(message));

/** A background that dies answers nothing; the next call wakes a new one. */
const TRIES = 3;

/** Asks what changes nothing, again where the background went away. */
export async function askSessionAgain<T>(question: () => Promise<T>): Promise<T> {
  for (let left = TRIES; ; ) {
    try {
      return await question();
    } catch (error) {
      left -= 1;
      if (left === 0 || error instanceof CallRefused) throw error;
    }
  }
}

/** Calls whenever something of the sessions has changed, until the signal ends that. */
export function onSessionNews(then: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && SESSION_NEWS in changes) then();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/** Why a call failed, as text. */
export const whyOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
