import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ListsState } from '../../messages/lists-contract.ts';
import { ask, askAgain, errorText } from './ask.ts';

const AGAIN_AFTER_MS = 500;

/** Does something to the lists, and has the page follow it; answers why it failed, or null. */
export type Act = (deed: () => Promise<unknown>) => Promise<string | null>;

/** The lists as the background tells them, null until the first answer. */
export type ListsNews = { state: ListsState | null; error: string | null; act: Act; refresh: () => void };

/** Asks for the state of the lists: once, when the page is looked at again, and often while something is under way. */
export function useListsState(): ListsNews {
  const [state, setState] = useState<ListsState | null>(null);
  const [error, setError] = useState<string | null>(null);
  const deeds = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const newest = useRef(0);

  const refresh = useCallback(async () => {
    clearTimeout(timer.current);
    newest.current += 1;
    const mine = newest.current;
    let isBusy = false;
    try {
      const answer = await askAgain(() => ask('lists-state'));
      if (mine !== newest.current) return;
      setState(answer);
      setError(null);
      isBusy = answer.job !== null;
    } catch (failure) {
      if (mine !== newest.current) return;
      setError(errorText(failure));
    }
    if (isBusy || deeds.current > 0) timer.current = setTimeout(refresh, AGAIN_AFTER_MS);
  }, []);

  const act: Act = useCallback(
    async (deed) => {
      deeds.current += 1;
      void refresh();
      try {
        await deed();
        return null;
      } catch (failure) {
        return errorText(failure);
      } finally {
        deeds.current -= 1;
        void refresh();
      }
    },
    [refresh],
  );

  useEffect(() => {
    const ender = new AbortController();
    const look = () => {
      if (document.visibilityState === 'visible') void refresh();
    };
    document.addEventListener('visibilitychange', look, { signal: ender.signal });
    void refresh();
    return () => {
      ender.abort();
      clearTimeout(timer.current);
      newest.current += 1;
    };
  }, [refresh]);

  return { state, error, act, refresh: () => void refresh() };
}
