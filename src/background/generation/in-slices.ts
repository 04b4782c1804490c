/** Longest stretch of work before others get their turn, in milliseconds. */
const SLICE_MS = 20;

const rest = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** Runs work that comes in small steps, and lets calls of pages be answered in between. */
export async function inSlices<T>(steps: Generator<void, T>): Promise<T> {
  for (let begun = performance.now(); ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - begun < SLICE_MS) continue;
    await rest();
    begun = performance.now();
  }
}
