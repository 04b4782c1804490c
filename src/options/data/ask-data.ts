import { browser } from '../../messages/browser.ts';
import { caller } from '../../messages/call.ts';
import type { DataCalls } from '../../messages/data-contract.ts';

/** Asks the background about the user's own data as a whole. */
export const askData = caller<DataCalls>((message) => browser.runtime.sendMessage(message));
