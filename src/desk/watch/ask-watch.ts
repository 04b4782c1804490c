import { browser } from '../../messages/browser.ts';
import { caller } from '../../messages/call.ts';
import type { WatchCalls } from '../../messages/watch-contract.ts';

/** Asks the background about what comes out differently. */
export const askWatch = caller<WatchCalls>((message) => browser.runtime.sendMessage(message));
