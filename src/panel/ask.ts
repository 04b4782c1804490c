import { browser } from '../messages/browser.ts';
import { caller } from '../messages/call.ts';
import type { PageCalls } from '../messages/contract.ts';
import type { PanelCalls } from '../messages/panel-contract.ts';

/** Asks the background; rejects when it refuses, or goes away meanwhile. */
export const ask = caller<PageCalls & PanelCalls>((message) => browser.runtime.sendMessage(message));
