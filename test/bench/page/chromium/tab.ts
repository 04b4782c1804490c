import type { Devtools } from './devtools.ts';

/** A tab with a renderer process of its own. */
export type Tab = {
  /** Goes to an address and waits for its load event. */
  open: (address: string, timeoutMs?: number) => Promise<void>;
  /** The value of an expression in the page's own world; promises are awaited. */
  evaluate: <T>(expression: string) => Promise<T>;
  /**
   * Milliseconds of CPU that the main thread of this tab's renderer has used so far: script, style, layout, paint
   * records, garbage collection on that thread, of the page, of all its frames in the same process and of every
   * extension's content scripts there. Not counted: other threads and processes (raster, network, the extension's worker).
   */
  mainThreadMs: () => Promise<number>;
  send: <T>(method: string, params?: object) => Promise<T>;
  close: () => Promise<void>;
};

type Evaluated = {
  result: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
};
type Metrics = { metrics: { name: string; value: number }[] };

const OPEN_TIMEOUT_MS = 60_000;

/** Opens an empty tab in front. */
export async function openTab(devtools: Devtools, address = 'about:blank'): Promise<Tab> {
  const { targetId } = await devtools.send<{ targetId: string }>('Target.createTarget', { url: address });
  const { sessionId } = await devtools.send<{ sessionId: string }>('Target.attachToTarget', {
    targetId,
    flatten: true,
  });
  const send = <T>(method: string, params?: object) => devtools.send<T>(method, params, sessionId);
  await send('Page.enable');
  await send('Performance.enable');
  return {
    send,
    async open(url, timeoutMs = OPEN_TIMEOUT_MS) {
      const loaded = devtools.next(sessionId, 'Page.loadEventFired', timeoutMs);
      const { errorText } = await send<{ errorText?: string }>('Page.navigate', { url });
      if (errorText) throw new Error(`${url}: ${errorText}`);
      await loaded;
    },
    async evaluate<T>(expression: string) {
      const { result, exceptionDetails } = await send<Evaluated>('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    },
    async mainThreadMs() {
      const { metrics } = await send<Metrics>('Performance.getMetrics');
      const seconds = metrics.find(({ name }) => name === 'ThreadTime')?.value;
      if (seconds === undefined) throw new Error('This Chromium does not tell the time of the main thread.');
      return seconds * 1000;
    },
    async close() {
      await devtools.send('Target.closeTarget', { targetId }).catch(() => undefined);
    },
  };
}
