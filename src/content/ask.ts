import { CallRefused, caller } from '../messages/call.ts';
import type { ContentCalls } from '../messages/contract.ts';
import { isConnected, sendFromPage } from '../messages/page-side.ts';

const call = caller<ContentCalls>(sendFromPage);
/** A background that died in the middle of a call is started by the next one. */
const TRIES = 4;
const PAUSE_MS = 150;

/** Firefox drops the answer to a page that it has put aside: when such a page is shown again, it asks again. */
const unanswered = new Set<() => void>();
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) for (const lost of unanswered) lost();
});

/** Makes a call, again when the background went away during it, or its answer was lost. */
export async function callBackground<Name extends keyof ContentCalls & string>(
  name: Name,
  ...args: Parameters<ContentCalls[Name]>
): Promise<ReturnType<ContentCalls[Name]>> {
  for (let tries = 1; ; tries++) {
    let lost = () => {};
    try {
      return await new Promise((resolve, reject) => {
        lost = reject;
        unanswered.add(lost);
        call(name, ...args).then(resolve, reject);
      });
    } catch (error) {
      if (tries === TRIES || error instanceof CallRefused || !isConnected()) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * tries));
    } finally {
      unanswered.delete(lost);
    }
  }
}
