import { useEffect, useState } from 'preact/hooks';
import { askSessionAgain, onSessionNews, whyOf } from './ask-session.ts';

/** What is known of an answer: null until there is one; the last one stays while a newer is on its way, or fails. */
export type SessionAnswer<T> = { value: T | null; error: string | null };

/** News come page by page: what they come to is asked for once. */
const REST_MS = 200;

/** Asks whenever `key` changes, and again whenever something of the sessions has changed. */
export function useSessionAnswer<T>(key: string, question: () => Promise<T>): SessionAnswer<T> {
  const [state, setState] = useState<SessionAnswer<T> & { key: string }>({ key, value: null, error: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what is asked
  useEffect(() => {
    const ender = new AbortController();
    const { signal } = ender;
    let newest = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      newest += 1;
      const mine = newest;
      const set = (next: (before: T | null) => SessionAnswer<T>) => {
        if (mine === newest && !signal.aborted) {
          setState((before) => ({ key, ...next(before.key === key ? before.value : null) }));
        }
      };
      try {
        const value = await askSessionAgain(question);
        set(() => ({ value, error: null }));
      } catch (error) {
        set((value) => ({ value, error: whyOf(error) }));
      }
    };
    void ask();
    onSessionNews(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void ask(), REST_MS);
    }, signal);
    return () => {
      clearTimeout(timer);
      ender.abort();
    };
  }, [key]);
  return state.key === key ? state : { value: null, error: null };
}
