import { type Call, isCall } from './call.ts';

type Api = {
  id?: string;
  sendMessage: (message: unknown) => Promise<unknown>;
  onMessage: {
    addListener: (listener: (message: unknown, sender: unknown, answer: (value: unknown) => void) => boolean) => void;
  };
};

type Stores = { storage: { local: { get: (key: string) => Promise<Record<string, unknown>> } } };

/**
 * The few calls that scripts in a page make. Every browser gives them in this form, so the polyfill, which is as large
 * as the whole scanner, need not be loaded into every frame. Not `browser`: an element of that id would stand for it.
 */
const api = (): Api | undefined => (globalThis as { chrome?: { runtime?: Api } }).chrome?.runtime;

/** Whether the extension that injected this script is still there; after an update it is not. */
export function isConnected(): boolean {
  try {
    return api()?.id !== undefined;
  } catch {
    return false;
  }
}

/** Sends a message to the background; rejects when the extension is gone or the background went away. */
export async function sendFromPage(message: Call): Promise<unknown> {
  const runtime = api();
  if (!runtime) throw new Error('gone');
  return runtime.sendMessage(message);
}

/** Whether every page may be read, as the settings keep it beside them; all else is the background's to decide. */
export async function isAllRead(): Promise<boolean> {
  const { local } = (globalThis as unknown as { chrome: Stores }).chrome.storage;
  return (await local.get('reading').catch(() => undefined))?.reading === 'all';
}

/** Answers calls of the background; messages that are none are left to others. */
export function onCallToPage(answerTo: (message: Call) => Promise<unknown>): void {
  api()?.onMessage.addListener((message, _sender, answer) => {
    if (!isCall(message)) return false;
    void answerTo(message).then(answer);
    return true;
  });
}
