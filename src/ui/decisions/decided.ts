import { browser } from '../../messages/browser.ts';
import { caller } from '../../messages/call.ts';
import type { DecisionCalls } from '../../messages/decision-contract.ts';

/** Asks the background about decisions. */
export const askDecisions = caller<DecisionCalls>((message) => browser.runtime.sendMessage(message));

const told = new EventTarget();

/** Tells the rest of the page that something was decided or taken back: what it shows is asked for anew. */
export function announceDecided(): void {
  told.dispatchEvent(new Event('decided'));
}

/** Calls whenever something was decided on this page, until the signal ends that. */
export function onDecided(then: () => void, signal: AbortSignal): void {
  told.addEventListener('decided', then, { signal });
}
