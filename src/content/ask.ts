import { CallRefused, caller } from '../messages/call.ts';
import type { ContentCalls } from '../messages/contract.ts';
import { isConnected, sendFromPage } from '../messages/page-side.ts';

const call = caller<ContentCalls>(sendFromPage);
/** A background that died in the middle of a call is started by the next one. */
const TRIES = 4;
const PAUSE_MS = 150;

/** Makes a call, again when the background went away during it. */
export async function callBackground<Name extends keyof ContentCalls & string>(
  name: Name,
  ...args: Parameters<ContentCalls[Name]>
): Promise<ReturnType<ContentCalls[Name]>> {
  for (let tries = 1; ; tries++) {
    try {
      return await call(name, ...args);
    } catch (error) {
      if (tries === TRIES || error instanceof CallRefused || !isConnected()) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * tries));
    }
  }
}
