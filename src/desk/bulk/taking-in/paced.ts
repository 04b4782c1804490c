/** Longest stretch of work before the page gets its turn, in milliseconds: less than a frame. */
const SLICE_MS = 10;

/** Lets the page answer its user; a message comes sooner than a timer, which browsers hold back. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Runs work that comes in small steps, with turns of the page in between; rejects when it was given up. */
export async function paced<T>(steps: Generator<unknown, T>, signal: AbortSignal): Promise<T> {
  for (let begun = performance.now(); ; ) {
    signal.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - begun < SLICE_MS) continue;
    await turn();
    begun = performance.now();
  }
}
