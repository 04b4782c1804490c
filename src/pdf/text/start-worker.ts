import workerAddress from './pdf-worker.ts?worker&url';

/** The part of the browser's Trusted Types that is used; none in a browser without them. */
type TrustedTypes = {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => {
    createScriptURL: (url: string) => string;
  };
};
declare const trustedTypes: TrustedTypes | undefined;

/** The one policy that the manifest allows; the other pages take it back. It makes one address and no other. */
function trustedWorkerAddress(): string {
  if (typeof trustedTypes === 'undefined') return workerAddress;
  const policy = trustedTypes.createPolicy('listlight-pdf-worker', { createScriptURL: () => workerAddress });
  return policy.createScriptURL(workerAddress);
}

let address: string | undefined;

/**
 * Starts a worker that takes PDFs apart. The reader is not left to start its own: with Trusted Types it may not, and
 * would then quietly do all its work on the page's main thread.
 */
export function startWorker(): Worker {
  address ??= trustedWorkerAddress();
  return new Worker(address, { type: 'module' });
}
