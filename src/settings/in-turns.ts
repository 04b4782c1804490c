/**
 * Runs one work after the other, in the order they were given, also after one that failed. With the name of a lock that
 * holds over all contexts of the extension, where the browser has such locks.
 */
export function inTurns(lock?: string): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(async (): Promise<T> => {
      return lock !== undefined && navigator.locks ? await navigator.locks.request(lock, work) : work();
    });
    last = turn.catch(() => undefined);
    return turn;
  };
}
