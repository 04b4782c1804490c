import { browser } from '../../messages/browser.ts';
import { CallRefused, caller } from '../../messages/call.ts';
import type { PageCalls } from '../../messages/contract.ts';
import { PdfFailure } from '../source/pdf-failure.ts';

const call = caller<PageCalls>((message) => browser.runtime.sendMessage(message));
/** A background that died in the middle of a call is started by the next one. */
const TRIES = 4;
const PAUSE_MS = 150;

/** Calls the background, again when it went away meanwhile; rejects with a {@link PdfFailure}. */
export async function askBackground<Name extends keyof PageCalls & string>(
  name: Name,
  ...args: Parameters<PageCalls[Name]>
): Promise<ReturnType<PageCalls[Name]>> {
  for (let tries = 1; ; tries++) {
    try {
      return await call(name, ...args);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      if (tries === TRIES || error instanceof CallRefused) throw new PdfFailure('background', why);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * tries));
    }
  }
}
