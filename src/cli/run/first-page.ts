import { FIRST_PAGE } from '../../model/own-pages.ts';

/** A background that is slow, or that never comes to it. */
const LONGEST_WAIT_MS = 5000;
const LOOKS = 20;

/**
 * Waits until a new installation has opened its first page, and closes it: nobody is there to read it, and it takes the
 * front. Runs in an extension page; answers how many there were.
 */
export function closeFirstPages(evaluate: (body: string) => Promise<unknown>): Promise<number> {
  return evaluate(`
    const api = globalThis.browser ?? chrome;
    const deadline = Date.now() + ${LONGEST_WAIT_MS};
    while (Date.now() < deadline && !(await api.storage.local.get('hadFirstPage')).hadFirstPage) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const address = api.runtime.getURL(${JSON.stringify(FIRST_PAGE)});
    // A tab has its address a moment after it was made.
    for (let tries = 0; tries < ${LOOKS}; tries++) {
      const tabs = await api.tabs.query({});
      const first = tabs.filter(({ url, pendingUrl }) => pendingUrl === address || url === address);
      await Promise.all(first.map(({ id }) => api.tabs.remove(id)));
      if (first.length > 0) return first.length;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return 0;`) as Promise<number>;
}
