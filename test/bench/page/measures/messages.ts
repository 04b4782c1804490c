import { setTimeout as sleep } from 'node:timers/promises';
import type { Running } from '../running.ts';
import { inNewTab } from './cpu.ts';

const LIMIT_MS = 60_000;
/** Long enough for a scanner's first look and for what it does a while later. */
const LOOK_MS = 4_000;

/** In the extension's page, which hears what its background hears: counts what comes from frames, by their id. */
const LISTEN = `(() => {
  const isListening = globalThis.heard !== undefined;
  globalThis.heard = { top: 0, frames: 0 };
  if (isListening) return;
  const count = (sender) => {
    if (sender.tab) globalThis.heard[sender.frameId === 0 ? 'top' : 'frames'] += 1;
  };
  chrome.runtime.onMessage.addListener((_message, sender) => count(sender));
  chrome.runtime.onConnect.addListener((port) => {
    count(port.sender);
    port.onMessage.addListener((_message, from) => count(from.sender));
  });
})()`;

/** Messages and connections that a page's content scripts sent to the extension. */
export type Heard = { top: number; frames: number };

/** Counts what the frames of a page send to our extension. */
export async function messagesOf(running: Running, address: string): Promise<Heard> {
  const { asker } = running;
  if (!asker) throw new Error('Only our extension can be listened to.');
  await asker.tab.evaluate(LISTEN);
  return inNewTab(running, LIMIT_MS, async (tab) => {
    await tab.open(address);
    await sleep(LOOK_MS);
    return asker.tab.evaluate<Heard>('heard');
  });
}
